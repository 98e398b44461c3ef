package id.mitra.platform.error;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Collects what is wrong with a draft, so that a caller learns all of it at once. The
 * message of a code is that of {@code error.<code>} in the caller's language.
 */
public final class FieldErrors {

	private final MessageSource messages;

	private final List<FieldError> errors;

	private final List<String> order;

	/**
	 * @param order of fields, in which the errors are given; those of other fields follow
	 */
	FieldErrors(MessageSource messages, List<FieldError> errors, List<String> order) {
		this.messages = messages;
		this.errors = new ArrayList<>(errors);
		this.order = order;
	}

	public void reject(String field, String code, Object... arguments) {
		String message = this.messages.getMessage("error." + code, arguments, LocaleContextHolder.getLocale());
		this.errors.add(new FieldError(field, code, message));
	}

	public void rejectIf(boolean wrong, String field, String code, Object... arguments) {
		if (wrong) {
			reject(field, code, arguments);
		}
	}

	/**
	 * Rejects what is none of a few values, and names those.
	 */
	public void rejectChoice(String field, Collection<?> allowed) {
		add(field, "choice", "oneOf", allowed);
	}

	/**
	 * Rejects what can't be read as a type, and names its values where they are few.
	 */
	public void unreadable(String field, @Nullable Class<?> type) {
		if (type != null && type.isEnum()) {
			add(field, "unreadable", "oneOf", Arrays.asList(type.getEnumConstants()));
		}
		else if (type == Boolean.class || type == boolean.class) {
			add(field, "unreadable", "oneOf", List.of(true, false));
		}
		else if (type == LocalDate.class) {
			add(field, "unreadable", "date", List.of());
		}
		else if (type == LocalTime.class) {
			add(field, "unreadable", "time", List.of());
		}
		else {
			reject(field, "unreadable");
		}
	}

	private void add(String field, String code, String message, Collection<?> values) {
		String list = values.stream().map(String::valueOf).collect(Collectors.joining(", "));
		this.errors.add(new FieldError(field, code, this.messages.getMessage("error." + message,
				values.isEmpty() ? null : new Object[] { list }, LocaleContextHolder.getLocale())));
	}

	/** A period does not end before it begins; either end may be open. */
	public void checkPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
		rejectIf(from != null && to != null && to.isBefore(from), "to", "period");
	}

	/** A date lies in years that can be meant; what is yet to be typed is none. */
	public void checkYear(@Nullable LocalDate date, String field) {
		rejectIf(date != null && (date.getYear() < 1900 || date.getYear() > 2200), field, "date.range");
	}

	public void addAll(List<FieldError> more) {
		this.errors.addAll(more);
	}

	public boolean has(String field) {
		return this.errors.stream().anyMatch((error) -> error.field().equals(field));
	}

	public List<FieldError> list() {
		Comparator<FieldError> place = Comparator.comparingInt((error) -> place(error.root()));
		return this.errors.stream()
			.sorted(place.thenComparing(FieldError::field).thenComparing(FieldError::code))
			.toList();
	}

	private int place(String field) {
		int place = this.order.indexOf(field);
		return (place >= 0) ? place : this.order.size();
	}

	/**
	 * Ends the call where anything was rejected.
	 * @throws InvalidInput with all that was
	 */
	public void throwIfAny() {
		if (!this.errors.isEmpty()) {
			throw new InvalidInput(list());
		}
	}

}
