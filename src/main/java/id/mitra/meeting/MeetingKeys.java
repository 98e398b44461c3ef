package id.mitra.meeting;

import java.util.ArrayList;
import java.util.List;

import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.meeting.MeetingQuery.Traits;
import id.mitra.meeting.term.Level;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list under which each meeting stands in {@code meeting_key}, in order
 * of date: the list is read from the first, which is the rarest, and looks the others up.
 * Heads of government meet seldom, whatever it is about. What is in the trash stands
 * under keys of its own.
 */
record MeetingKeys(List<Key> keys) {

	static MeetingKeys of(MeetingQuery query) {
		List<Key> keys = new ArrayList<>();
		String area = given(query.area());
		String country = given(query.whom().country());
		if (query.whom().delegate() != null) {
			keys.add(Key.of(KeyType.DELEGATE, query.whom().delegate()));
		}
		if (query.whom().partner() != null) {
			keys.add(Key.ofPartner(query.whom().partner()).about(area));
		}
		if (country != null) {
			keys.add(Key.ofCountry(country).about(area));
		}
		Level level = query.traits().level();
		if (level == Level.HEAD_OF_GOVERNMENT) {
			keys.add(Key.of(KeyType.LEVEL, level));
		}
		if (query.whom().partner() == null && country == null && area != null) {
			keys.add(Key.ofArea(area));
		}
		if (level != null && level != Level.HEAD_OF_GOVERNMENT) {
			keys.add(Key.of(KeyType.LEVEL, level));
		}
		boolean trashed = Boolean.TRUE.equals(query.trashed());
		return new MeetingKeys(keys.stream().map((key) -> trashed ? key.inTrash() : key).toList());
	}

	/** Whether a list is narrowed by nothing else, but for days. */
	boolean sayAll(MeetingQuery query) {
		return !none() && given(query.q()) == null && given(query.place()) == null
				&& query.traits().equals(Traits.of(query.traits().level()));
	}

	boolean none() {
		return this.keys.isEmpty();
	}

	String first() {
		return this.keys.getFirst().text();
	}

	List<String> others() {
		return this.keys.stream().skip(1).map(Key::text).toList();
	}

	private static @Nullable String given(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value : null;
	}

}
