package id.mitra.platform.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import id.mitra.platform.listing.SortKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonConfigurationTests {

	private final JsonMapper json = mapper();

	private static JsonMapper mapper() {
		JsonMapper.Builder builder = JsonMapper.builder();
		new JsonConfiguration().strictJson().customize(builder);
		return builder.build();
	}

	@Test
	void readsWhatIsWrittenAsItShouldBe() {
		Sample sample = this.json.readValue("""
				{"text": "five", "number": 5, "flag": true, "date": "2023-11-02", "time": "14:30", "kind": "DATE",
				 "texts": ["a"]}""", Sample.class);
		assertThat(sample).isEqualTo(new Sample("five", 5L, true, LocalDate.of(2023, 11, 2), LocalTime.of(14, 30),
				SortKey.SortType.DATE, List.of("a")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"text\": 5}", "{\"text\": 5.5}", "{\"text\": true}", "{\"text\": [\"a\"]}",
			"{\"texts\": [5]}", "{\"texts\": \"a\"}", "{\"number\": \"5\"}", "{\"number\": \"\"}", "{\"number\": 5.0}",
			"{\"number\": true}", "{\"number\": 99999999999999999999}", "{\"flag\": \"true\"}", "{\"flag\": 1}",
			"{\"flag\": \"\"}", "{\"date\": \"2023-02-31\"}", "{\"date\": \"2023-2-3\"}", "{\"date\": 20231102}",
			"{\"date\": [2023, 11, 2]}", "{\"date\": \"\"}", "{\"date\": \"2023-11-02T00:00\"}",
			"{\"date\": \"+12023-11-02\"}", "{\"time\": \"24:00\"}", "{\"time\": \"9:00\"}", "{\"time\": \"14:30:15\"}",
			"{\"time\": 1430}", "{\"kind\": 0}", "{\"kind\": \"0\"}", "{\"kind\": \"date\"}", "{\"kind\": \"\"}",
			"{\"unknown\": 1}", "{\"text\": \"a\", \"text\": \"b\"}", "{} {}", "{", "[]", "\"text\"", "{\"text\": NaN}",
			"{text: \"a\"}", "{'text': 'a'}", "{\"text\": \"a\",}", "{/* */}" })
	void refusesWhatItWouldHaveToGuess(String text) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> this.json.readValue(text, Sample.class));
	}

	private record Sample(@Nullable String text, @Nullable Long number, @Nullable Boolean flag,
			@Nullable LocalDate date, @Nullable LocalTime time, SortKey.@Nullable SortType kind,
			@Nullable List<String> texts) {
	}

}
