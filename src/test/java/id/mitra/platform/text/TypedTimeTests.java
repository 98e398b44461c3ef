package id.mitra.platform.text;

import java.time.DateTimeException;
import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A time is read with a dot or a colon, by 24 hours, and only where it is one.
 */
class TypedTimeTests {

	@ParameterizedTest
	@ValueSource(strings = { "7.05", "07.05", "07:05", " 7:05 ", "7 . 05", "07:05:00" })
	void readsFiveAfterSeven(String typed) {
		assertThat(TypedTime.parse(typed)).isEqualTo(LocalTime.of(7, 5));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "7", "7.5", "24.00", "17.60", "5:55 PM", "17-55", "117.55", "\u0661\u0667:\u0665\u0665" })
	void readsNothingElse(String typed) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TypedTime.parse(typed));
	}

}
