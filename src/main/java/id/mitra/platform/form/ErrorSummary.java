package id.mitra.platform.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.platform.error.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What is wrong with a form as it is summed up above it: in the order in which the page
 * has its fields, each by the name that it has there.
 */
@Component
public class ErrorSummary {

	private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");

	private final MessageSource messages;

	ErrorSummary(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * An error as it is told.
	 *
	 * @param field its id, null for what is wrong with the whole
	 * @param label the field's name with the number of its row, null where it has none
	 */
	public record SummaryLine(@Nullable String field, @Nullable String label, String message) {

		static SummaryLine of(FieldError error) {
			return new SummaryLine(error.field(), null, error.message());
		}

	}

	/**
	 * The lines.
	 * @param prefix what the messages that name the fields begin with
	 * @param order the fields as the page has them, apart by blanks, those of rows as
	 * {@code posts posts.title posts.from}; null where the draft has the same
	 */
	public List<SummaryLine> of(@Nullable List<?> errors, String prefix, @Nullable String order) {
		List<SummaryLine> lines = Objects.requireNonNullElse(errors, List.of())
			.stream()
			.map((error) -> (error instanceof FieldError field) ? SummaryLine.of(field)
					: new SummaryLine(null, null, ((FormPage.Refusal) error).message()))
			.toList();
		List<String> fields = (order != null) ? Arrays.asList(order.strip().split("\\s+"))
				: lines.stream().map((line) -> root(path(line))).toList();
		return lines.stream().sorted(inOrder(fields)).map((line) -> named(line, prefix)).toList();
	}

	private static Comparator<SummaryLine> inOrder(List<String> fields) {
		return Comparator.<SummaryLine>comparingInt((line) -> at(fields, root(path(line))))
			.thenComparing((line) -> places(line).stream().map("%05d"::formatted).collect(Collectors.joining(".")))
			.thenComparingInt((line) -> at(fields, path(line)));
	}

	private static int at(List<String> fields, String path) {
		int at = fields.indexOf(path);
		return (at >= 0) ? at : fields.size();
	}

	private SummaryLine named(SummaryLine line, String prefix) {
		String label = (line.field() != null) ? label(prefix, path(line)) : null;
		String place = places(line).stream().map(String::valueOf).collect(Collectors.joining("."));
		return new SummaryLine(line.field(), (label == null || place.isEmpty()) ? label : label + " " + place,
				line.message());
	}

	/** The field's own name before that of the list whose row it is in. */
	private @Nullable String label(String prefix, String path) {
		String root = root(path);
		String leaf = path.substring(path.lastIndexOf('.') + 1);
		String row = root.replaceFirst("s$", "");
		return Stream.of(prefix, prefix.replaceFirst("s$", ""))
			.flatMap((beginning) -> Stream.of(beginning + "." + path, beginning + "." + row + "." + leaf,
					beginning + "." + leaf, row + "." + leaf, beginning + "." + root))
			.map((key) -> this.messages.getMessage(key, null, null, LocaleContextHolder.getLocale()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The field without the numbers of rows. */
	private static String path(SummaryLine line) {
		return (line.field() != null) ? line.field().replaceAll("\\[[^]]*]", "") : "";
	}

	private static String root(String path) {
		return path.replaceFirst("\\..*", "");
	}

	/** Which row, counted from 1, and which row in it. */
	private static List<Integer> places(SummaryLine line) {
		List<Integer> places = new ArrayList<>();
		Matcher place = PLACE.matcher((line.field() != null) ? line.field() : "");
		while (place.find()) {
			places.add(Integer.parseInt(place.group(1)) + 1);
		}
		return places;
	}

}
