package id.mitra.profile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.area.AreaRestController;
import id.mitra.audit.ChangeDetails;
import id.mitra.audit.ChangeDetails.FieldChange;
import id.mitra.country.CountryRestController;
import id.mitra.platform.text.Dates;
import id.mitra.platform.text.WordDifference;
import id.mitra.platform.text.WordDifference.Mark;
import id.mitra.platform.text.WordDifference.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Changes in the reader's words: constants and codes by their names, days as people say
 * them, lists a line each.
 */
@Component
class ChangeWords {

	/** What is longer is compared word by word. */
	private static final int SHORT = 60;

	private static final Set<String> COUNTRIES = Set.of("country", "seat");

	private static final List<String> CONSTANTS = List.of("level.", "precision.", "press.finding.", "owner.",
			"support.", "side.", "attendance.role.");

	private final MessageSource messages;

	private final Dates dates;

	private final CountryRestController countries;

	private final AreaRestController areas;

	ChangeWords(MessageSource messages, Dates dates, CountryRestController countries, AreaRestController areas) {
		this.messages = messages;
		this.dates = dates;
		this.countries = countries;
		this.areas = areas;
	}

	/**
	 * Changes of a record in words.
	 * @param prefix what the messages that name the record's fields begin with
	 */
	List<ChangeRow> of(String prefix, List<ChangeDetails> changes) {
		return changes.stream()
			.map((change) -> new ChangeRow(change.at(), change.by(), change.change(),
					change.fields().stream().map((field) -> field(prefix, field)).toList()))
			.toList();
	}

	private ChangeRow.Field field(String prefix, FieldChange change) {
		String field = change.field();
		String before = (change.beforeName() != null) ? change.beforeName() : words(prefix, field, change.before());
		String after = (change.afterName() != null) ? change.afterName() : words(prefix, field, change.after());
		return new ChangeRow.Field(Objects.requireNonNullElse(message(prefix + "." + field), field),
				parts(before, after));
	}

	private static List<Part> parts(String before, String after) {
		if (before.length() > SHORT || after.length() > SHORT || (before + after).contains("\n")) {
			return WordDifference.between(before, after);
		}
		return Stream.of(new Part(Mark.GONE, before), new Part(Mark.NEW, after))
			.filter((part) -> !part.text().isEmpty())
			.toList();
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
			case Boolean yes -> Objects.requireNonNull(message("changes." + yes));
			case String text -> text(prefix, field, text);
			default -> value.toString();
		};
	}

	/**
	 * Of an object's parts ids have their names beside them, and what is not so is not
	 * said.
	 */
	private String part(String prefix, String field, @Nullable Object value) {
		if (field.endsWith("Id") || Boolean.FALSE.equals(value)) {
			return "";
		}
		if (Boolean.TRUE.equals(value)) {
			return Objects.requireNonNullElse(message(prefix + "." + field), field);
		}
		String words = words(prefix, field, value);
		String edge = words.isEmpty() ? null : message("changes.edge." + field);
		return (edge != null) ? edge + " " + words : words;
	}

	private String text(String prefix, String field, String text) {
		if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return this.dates.day(LocalDate.parse(text));
		}
		if (text.matches("\\d{2}:\\d{2}(:\\d{2})?")) {
			return this.dates.time(LocalTime.parse(text));
		}
		if (COUNTRIES.contains(field)) {
			return this.countries.get(text).name();
		}
		if (field.equals("code")) {
			return this.areas.get(text).name();
		}
		return text.matches("[A-Z_]+|id|en") ? constant(prefix, field, text) : text;
	}

	private String constant(String prefix, String field, String name) {
		return Stream.concat(Stream.of(prefix + "." + field + ".", field + "."), CONSTANTS.stream())
			.map((beginning) -> message(beginning + name))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(name);
	}

	private @Nullable String message(String key) {
		return this.messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
	}

}
