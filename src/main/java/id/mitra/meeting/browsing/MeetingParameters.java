package id.mitra.meeting.browsing;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.mitra.meeting.MeetingQuery;
import id.mitra.platform.error.Drafts;
import id.mitra.platform.field.Fields;
import id.mitra.view.ListQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * The filters of the list of meetings as texts by name, and what they ask for.
 */
public record MeetingParameters(Map<String, String> filters) {

	/** Of all, those of the trash apart. */
	private static final List<RecordComponent> FIELDS = Fields.of(MeetingQuery.class)
		.stream()
		.filter((field) -> !field.getName().equals("trashed"))
		.toList();

	private static final int LONGEST = 200;

	/**
	 * The filters of a query, without the order that the list has anyway.
	 * @return nothing where one is none of the list's, or can't be read
	 */
	public static Optional<MeetingParameters> of(ListQuery query) {
		SortedMap<String, String> filters = new TreeMap<>(query.filters());
		filters.remove("sort", "-date");
		return filters.entrySet().stream().allMatch((one) -> reads(one.getKey(), one.getValue()))
				? Optional.of(new MeetingParameters(filters)) : Optional.empty();
	}

	private static boolean reads(String name, String value) {
		return FIELDS.stream().filter((field) -> field.getName().equals(name)).anyMatch((field) -> {
			try {
				read(field.getType(), value);
				return value.length() <= LONGEST;
			}
			catch (RuntimeException unreadable) {
				return false;
			}
		});
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Object read(Class<?> type, String value) {
		if (type == Long.class) {
			return Long.valueOf(value);
		}
		if (type == Boolean.class) {
			Assert.isTrue(value.matches("true|false"), value);
			return Boolean.valueOf(value);
		}
		if (type == LocalDate.class) {
			return LocalDate.parse(value);
		}
		return type.isEnum() ? Enum.valueOf((Class<? extends Enum>) type, value) : value;
	}

	public MeetingQuery query() {
		Map<String, @Nullable Object> values = new HashMap<>();
		for (RecordComponent field : FIELDS) {
			String value = this.filters.get(field.getName());
			values.put(field.getName(), (value != null) ? read(field.getType(), value) : null);
		}
		return Drafts.with(MeetingQuery.ALL, values);
	}

}
