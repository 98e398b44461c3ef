package id.mitra.platform.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.text.TypedDay;
import id.mitra.platform.text.TypedTime;
import org.jspecify.annotations.Nullable;

/**
 * The values of a form on their way into a draft, or those of one of its rows. Each knows
 * which part of the draft it fills: what is wrong with that is told at its field. Unless
 * noted otherwise both have one name.
 */
public final class Values {

	private static final Pattern BREAKS = Pattern.compile("\\h*\\R\\s*");

	private final FieldErrors errors;

	private final Places places;

	private final List<Hanging> hanging;

	private final String part;

	private final String place;

	/**
	 * An error that follows from what is wrong with another field.
	 */
	private record Hanging(String field, String code, List<String> from) {

		private boolean is(FieldError error, Set<String> wrong) {
			return error.field().equals(this.field) && error.code().equals(this.code)
					&& this.from.stream().anyMatch(wrong::contains);
		}

	}

	Values(FieldErrors errors) {
		this(errors, new Places(), new ArrayList<>(), "", "");
	}

	private Values(FieldErrors errors, Places places, List<Hanging> hanging, String part, String place) {
		this.errors = errors;
		this.places = places;
		this.hanging = hanging;
		this.part = part;
		this.place = place;
	}

	/** The values of a row, which the draft has in the same list. */
	public Values row(String list, int number) {
		String row = list + "[" + number + "]";
		return row(row, row);
	}

	/**
	 * The values that fill a part of the draft.
	 * @param part such as {@code attendances[1]}
	 * @param place where the form has them: {@code people[3]}, empty where they stand on
	 * their own
	 */
	public Values row(String part, String place) {
		this.places.row(this.part + part, this.place + place);
		return new Values(this.errors, this.places, this.hanging, this.part + part + ".",
				this.place + (place.isEmpty() ? "" : place + "."));
	}

	/**
	 * Notes that a part of the draft is filled from a field of another name.
	 * @param part empty for whatever no other field fills
	 */
	public Values at(String part, String field) {
		this.places.field(part.isEmpty() ? this.part.replaceFirst("\\.$", "") : this.part + part, this.place + field,
				List.of());
		return this;
	}

	/**
	 * A list that was typed into one field: what is wrong with an entry names it there.
	 */
	public List<String> entries(String field, List<String> entries) {
		this.places.field(this.part + field, this.place + field, entries);
		return entries;
	}

	/**
	 * Notes that a field which is left empty is made from another: that it is missing is
	 * not told where that is.
	 */
	public Values made(String field, String from) {
		return hanging(field, "required", from);
	}

	/**
	 * Notes that an error of a field may follow from what is wrong with others, and is
	 * not told where it does.
	 * @param from those, as the whole form names them
	 */
	public Values hanging(String field, String code, String... from) {
		this.hanging.add(new Hanging(this.place + field, code, List.of(from)));
		return this;
	}

	public @Nullable LocalDate date(String field, @Nullable String typed) {
		return read(field, typed, undated(typed), TypedDay::parse);
	}

	/** What is wrong with a text that is no day. */
	static String undated(@Nullable String typed) {
		return (typed != null && TypedDay.isInNoCalendar(typed.strip())) ? "day.none" : "day";
	}

	public @Nullable LocalTime time(String field, @Nullable String typed) {
		return read(field, typed, "time", TypedTime::parse);
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
		this.errors.rejectIf(typed == null || typed.isBlank(), this.place + field, "choose");
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
		this.errors.rejectIf(typed == null || typed.isBlank(), this.place + field, "required");
	}

	/** Notes what is wrong with a value that could be read. */
	public void reject(String field, String code) {
		this.errors.reject(this.place + field, code);
	}

	public void rejectIf(boolean wrong, String field, String code) {
		this.errors.rejectIf(wrong, this.place + field, code);
	}

	/**
	 * A text, or null where nothing was typed.
	 */
	public @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed;
	}

	/**
	 * The same of one line: what a field that wraps it lets be typed or pasted on several
	 * is joined.
	 */
	public @Nullable String line(@Nullable String typed) {
		return (typed != null) ? text(BREAKS.matcher(typed.strip()).replaceAll(" ")) : null;
	}

	private <T> @Nullable T read(String field, @Nullable String typed, String code, Function<String, T> parser) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		try {
			return parser.apply(typed.strip());
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			reject(field, code);
			return null;
		}
	}

	/** Whether nothing is wrong with what was typed, as far as it can be told alone. */
	boolean areRead() {
		return this.errors.list().isEmpty();
	}

	/**
	 * What is wrong with the form, field by field: with what was typed and, of all other
	 * fields, with the draft that was made of them.
	 */
	InvalidInput home(List<FieldError> ofDraft) {
		List<FieldError> typed = this.errors.list();
		Set<String> unread = fields(typed);
		List<FieldError> errors = Stream
			.concat(typed.stream(),
					ofDraft.stream().map(this.places::home).filter((error) -> !unread.contains(error.field())))
			.distinct()
			.toList();
		Set<String> wrong = fields(errors);
		return new InvalidInput(errors.stream()
			.filter((error) -> this.hanging.stream().noneMatch((hanging) -> hanging.is(error, wrong)))
			.toList());
	}

	private static Set<String> fields(List<FieldError> errors) {
		return errors.stream().map(FieldError::field).collect(Collectors.toSet());
	}

}
