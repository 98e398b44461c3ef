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
		String area = key(" A:", query.area());
		if (query.delegate() != null) {
			keys.add("D" + query.delegate());
		}
		if (query.partner() != null) {
			keys.add("P" + query.partner() + area);
		}
		if (given(query.country())) {
			keys.add("C:" + query.country() + area);
		}
		if (query.partner() == null && !given(query.country()) && given(query.area())) {
			keys.add("A:" + query.area());
		}
		if (query.level() != null) {
			keys.add("L:" + query.level());
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

	private static String key(String prefix, @Nullable String value) {
		return given(value) ? prefix + value : "";
	}

	private static boolean given(@Nullable String value) {
		return value != null && !value.isBlank();
	}

}
