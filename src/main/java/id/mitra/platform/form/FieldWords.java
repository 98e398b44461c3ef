package id.mitra.platform.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.platform.record.Codes;
import id.mitra.platform.text.Dates;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The fields of records in the reader's words, wherever versions are compared: constants
 * and codes by their names, days as people say them, lists a line each. Values are as
 * JSON has them, with names beside ids.
 */
@Component
public class FieldWords {

	private static final List<String> CONSTANTS = List.of("classification.", "level.", "precision.", "press.finding.",
			"owner.", "support.", "side.", "attendance.role.", "account.locale.", "meeting.mode.");

	private final MessageSource messages;

	private final Dates dates;

	private final List<Codes> codes;

	FieldWords(MessageSource messages, Dates dates, List<Codes> codes) {
		this.messages = messages;
		this.dates = dates;
		this.codes = codes;
	}

	/** A field's name. */
	public String label(String collection, String field) {
		return Objects.requireNonNullElse(message(prefix(collection) + field), field);
	}

	/** A field's value; empty for none. */
	public String of(String collection, String field, @Nullable Object value) {
		return words(prefix(collection), field, value);
	}

	/** What the messages about a collection's fields begin with. */
	private static String prefix(String collection) {
		return collection.replaceFirst("(?<!s)s$", "") + ".";
	}

	private String words(String prefix, String field, @Nullable Object value) {
		return switch (value) {
			case null -> "";
			case List<?> list ->
				list.stream().map((one) -> words(prefix, field, one)).collect(Collectors.joining("\n"));
			case Map<?, ?> object -> object.entrySet()
				.stream()
				.map((entry) -> part(prefix, entry.getKey().toString(), entry.getValue()))
				.filter((words) -> !words.isEmpty())
				.collect(Collectors.joining(", "));
			case Boolean yes -> first(prefix + field + "." + yes, "changes." + yes);
			case String text -> text(prefix, field, text);
			default -> value.toString();
		};
	}

	/**
	 * Of an object's parts ids have their names beside them, and what is not so is not
	 * said.
	 */
	private String part(String prefix, String field, @Nullable Object value) {
		if (isId(field, value) || Boolean.FALSE.equals(value)) {
			return "";
		}
		if (Boolean.TRUE.equals(value)) {
			return Objects.requireNonNullElse(message(prefix + field), field);
		}
		String words = words(prefix, field, value);
		String edge = words.isEmpty() ? null : message("changes.edge." + field);
		return (edge != null) ? edge + " " + words : words;
	}

	/** Not of texts in Indonesian, whose fields end so too. */
	private static boolean isId(String field, @Nullable Object value) {
		return value instanceof Number && (field.equals("id") || field.endsWith("Id"));
	}

	private String text(String prefix, String field, String text) {
		if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return this.dates.day(LocalDate.parse(text));
		}
		if (text.matches("\\d{2}:\\d{2}(:\\d{2})?")) {
			return this.dates.time(LocalTime.parse(text));
		}
		for (Codes one : this.codes) {
			if (one.in(field)) {
				return Objects.requireNonNullElse(one.name(text), text);
			}
		}
		if (field.equals("zone")) {
			return Objects.requireNonNullElse(message("account.zone." + text), city(text));
		}
		return text.matches("[A-Z_]+|id|en") ? constant(prefix, field, text) : text;
	}

	/** A zone by the city that it is named after. */
	private static String city(String zone) {
		return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
	}

	private String constant(String prefix, String field, String name) {
		return Stream.concat(Stream.of(prefix + field + ".", field + "."), CONSTANTS.stream())
			.map((beginning) -> message(beginning + name))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(name);
	}

	private String first(String key, String otherwise) {
		String message = message(key);
		return (message != null) ? message : Objects.requireNonNull(message(otherwise));
	}

	private @Nullable String message(String key) {
		return this.messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
	}

}
