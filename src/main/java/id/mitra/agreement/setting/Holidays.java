package id.mitra.agreement.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * All holidays that are kept, by their days.
 */
record Holidays(@Size(max = 5000, message = "{error.entries}") List<@Valid @NotNull Holiday> holidays) {

	boolean has(@Nullable LocalDate on) {
		return this.holidays.stream().anyMatch((holiday) -> Objects.equals(holiday.on(), on));
	}

	Holidays with(Holiday another) {
		return new Holidays(Stream.concat(this.holidays.stream(), Stream.of(another)).toList());
	}

}
