package id.mitra.platform.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.text.StrictDates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what a browser sent as text. A value that cannot be read is noted at its field,
 * where it is shown again as it was typed.
 */
@Component
public class FormReader {

	private final Checks checks;

	FormReader(Checks checks) {
		this.checks = checks;
	}

	/**
	 * Reads a form into a draft.
	 * @throws InvalidInput with every value that could not be read
	 */
	public <D> D read(Function<Values, D> form) {
		Values values = new Values(this.checks.none());
		D draft = form.apply(values);
		values.errors.throwIfAny();
		return draft;
	}

	/**
	 * The values of one form.
	 */
	public static final class Values {

		private final FieldErrors errors;

		private Values(FieldErrors errors) {
			this.errors = errors;
		}

		public @Nullable LocalDate date(String field, @Nullable String typed) {
			return read(field, typed, "date", StrictDates::parse);
		}

		public @Nullable LocalTime time(String field, @Nullable String typed) {
			return read(field, typed, "time", LocalTime::parse);
		}

		public @Nullable Long number(String field, @Nullable String typed) {
			return read(field, typed, "choice", Long::valueOf);
		}

		public <E extends Enum<E>> @Nullable E choice(String field, @Nullable String typed, Class<E> type) {
			return read(field, typed, "choice", (text) -> Enum.valueOf(type, text));
		}

		/**
		 * A choice that must be made. Where it can't be read any constant stands in, in a
		 * draft that nobody gets to see.
		 */
		public <E extends Enum<E>> E requiredChoice(String field, @Nullable String typed, Class<E> type) {
			requireTyped(field, typed);
			E chosen = choice(field, typed, type);
			return (chosen != null) ? chosen : type.getEnumConstants()[0];
		}

		/** A date that must be given; stood in for likewise. */
		public LocalDate requiredDate(String field, @Nullable String typed) {
			requireTyped(field, typed);
			LocalDate date = date(field, typed);
			return (date != null) ? date : LocalDate.EPOCH;
		}

		private void requireTyped(String field, @Nullable String typed) {
			this.errors.rejectIf(typed == null || typed.isBlank(), field, "required");
		}

		/** Notes what is wrong with a value that could be read. */
		public void reject(String field, String code) {
			this.errors.reject(field, code);
		}

		/**
		 * A text, or null where nothing was typed; with lines that end as those on record
		 * do, which a browser sends otherwise.
		 */
		public @Nullable String text(@Nullable String typed) {
			return (typed == null || typed.isBlank()) ? null : typed.replace("\r\n", "\n");
		}

		private <T> @Nullable T read(String field, @Nullable String typed, String code, Function<String, T> parser) {
			if (typed == null || typed.isBlank()) {
				return null;
			}
			try {
				return parser.apply(typed.strip());
			}
			catch (DateTimeException | IllegalArgumentException ex) {
				this.errors.reject(field, code);
				return null;
			}
		}

	}

}
