package id.mitra.meeting.browsing;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import id.mitra.meeting.MeetingQuery;
import id.mitra.platform.error.Drafts;
import id.mitra.platform.field.Fields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views, feeds and home ask for what the list itself is narrowed by.
 */
class MeetingParametersTests {

	@Test
	void askForEachFilterOfTheList() {
		Map<String, String> filters = new HashMap<>();
		Fields.of(MeetingQuery.class).forEach((field) -> filters.put(field.getName(), value(field)));
		filters.remove("trashed");
		Map<String, @Nullable Object> asked = Drafts.fields(new MeetingParameters(filters).query());
		assertThat(asked.remove("trashed")).isNull();
		assertThat(asked).hasSameSizeAs(filters)
			.allSatisfy(
					(name, value) -> assertThat(String.valueOf(value)).describedAs(name).isEqualTo(filters.get(name)));
	}

	@Test
	void askForAllWithoutAny() {
		assertThat(new MeetingParameters(Map.of()).query()).isEqualTo(MeetingQuery.ALL);
	}

	private static String value(RecordComponent field) {
		Class<?> type = field.getType();
		if (type.isEnum()) {
			return Objects.requireNonNull(type.getEnumConstants())[0].toString();
		}
		return (type == Boolean.class) ? "true"
				: (type == Long.class) ? "12" : (type == LocalDate.class) ? "2024-02-29" : "OSH";
	}

}
