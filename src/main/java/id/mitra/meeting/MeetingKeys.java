package id.mitra.meeting;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The filters of a list under which each meeting stands in {@code meeting_key}, in order
 * of date: the list is read from the first, which is the rarest, and looks the others up.
 * What is in the trash stands under keys of its own.
 */
record MeetingKeys(List<String> keys) {

	static MeetingKeys of(MeetingQuery query) {
		List<String> keys = new ArrayList<>();
		String area = given(query.area());
		String country = given(query.country());
		if (query.delegate() != null) {
			keys.add(MeetingKey.ofDelegate(query.delegate()));
		}
		if (query.partner() != null) {
			keys.add(MeetingKey.ofPartner(query.partner(), area));
		}
		if (country != null) {
			keys.add(MeetingKey.ofCountry(country, area));
		}
		if (query.partner() == null && country == null && area != null) {
			keys.add(MeetingKey.ofArea(area));
		}
		if (query.level() != null) {
			keys.add(MeetingKey.ofLevel(query.level()));
		}
		String place = Boolean.TRUE.equals(query.trashed()) ? "~" : "";
		return new MeetingKeys(keys.stream().map((key) -> place + key).toList());
	}

	boolean none() {
		return this.keys.isEmpty();
	}

	String first() {
		return this.keys.getFirst();
	}

	List<String> others() {
		return this.keys.stream().skip(1).toList();
	}

	private static @Nullable String given(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value : null;
	}

}
