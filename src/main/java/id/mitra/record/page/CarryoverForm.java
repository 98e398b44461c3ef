package id.mitra.record.page;

import java.util.ArrayList;
import java.util.List;

import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import id.mitra.record.CarryoverDraft;
import org.jspecify.annotations.Nullable;

/**
 * Which items are to be talked of again, and at which meeting, as a browser sends it.
 */
record CarryoverForm(List<String> items, @Nullable String to, @Nullable String key) {

	CarryoverForm(@Nullable List<String> items, @Nullable String to, @Nullable String key) {
		this.items = Rows.sent(items);
		this.to = to;
		this.key = key;
	}

	/**
	 * What is asked for.
	 *
	 * @param to the meeting that it is asked of
	 */
	record Carryover(long to, CarryoverDraft draft) {
	}

	Carryover toCarryover(long from, Values values) {
		if (TypedItem.isBlank(this.to)) {
			values.reject("to", "required");
		}
		Long meeting = values.number("to", this.to);
		values.at("meetingId", "to").at("items", "items");
		List<@Nullable Long> chosen = new ArrayList<>();
		this.items.forEach((one) -> chosen.add(values.number("items", one)));
		return new Carryover((meeting != null) ? meeting : 0, new CarryoverDraft(from, chosen));
	}

}
