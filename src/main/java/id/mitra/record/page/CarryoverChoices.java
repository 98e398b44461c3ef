package id.mitra.record.page;

import java.util.ArrayList;
import java.util.List;

import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.text.Bilingual;
import id.mitra.platform.text.Dates;
import id.mitra.record.Successor;
import id.mitra.record.part.AgendaItem;

import org.springframework.stereotype.Component;

/**
 * What carrying over is chosen from: the items by number and title, the meetings by day.
 */
@Component
class CarryoverChoices {

	private final Dates dates;

	private final Options options;

	CarryoverChoices(Dates dates, Options options) {
		this.dates = dates;
		this.options = options;
	}

	List<Option> items(List<AgendaItem> items) {
		List<Option> choices = new ArrayList<>();
		items.forEach((item) -> choices.add(new Option(String.valueOf(item.id()),
				(choices.size() + 1) + ". " + Bilingual.name(item.titleEn(), item.titleId())
						+ (item.restricted() ? " (" + this.options.label("record.restricted") + ")" : ""))));
		return choices;
	}

	List<Option> targets(List<Successor> meetings) {
		return meetings.stream()
			.map((one) -> new Option(String.valueOf(one.meetingId()),
					(one.ofMonth() ? this.dates.month(one.date()) : this.dates.shortDay(one.date())) + " · "
							+ one.title() + " · " + this.options.label("meeting.status." + one.status())))
			.toList();
	}

}
