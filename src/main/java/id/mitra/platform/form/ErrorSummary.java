package id.mitra.platform.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.platform.error.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What is wrong with a form as it is summed up above it: in the order in which the page
 * has its fields, each by the name that it has there.
 */
@Component
public class ErrorSummary {

	private static final Pattern PLACE = Pattern.compile("(\\w+)\\[(\\d+)]");

	/** Of a field and of a row, so that they are compared as they are counted. */
	private static final String FIGURES = "%05d.%05d ";

	private final MessageSource messages;

	ErrorSummary(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * An error as it is told.
	 *
	 * @param field its id, null for what is wrong with the whole or has none on the page
	 * @param label the field's name with its row where there are several, null where it
	 * has none
	 */
	public record SummaryLine(@Nullable String field, @Nullable String label, String message) {

		static SummaryLine of(FieldError error) {
			return new SummaryLine(error.field(), null, error.message());
		}

		private SummaryLine unled() {
			return new SummaryLine(null, this.label, this.message);
		}

	}

	/**
	 * The lines.
	 * @param prefix what the messages that name the fields begin with
	 * @param order the fields as the page has them, apart by blanks, those of rows as
	 * {@code posts posts.title posts.from}; null where it has no others than it sent
	 * @param shown the fields that can be led to, apart by blanks, where some of what may
	 * be wrong stands in the address alone; else null
	 */
	public List<SummaryLine> of(@Nullable List<?> errors, String prefix, @Nullable String order,
			@Nullable String shown) {
		List<SummaryLine> lines = Objects.requireNonNullElse(errors, List.of())
			.stream()
			.map((error) -> (error instanceof FieldError field) ? SummaryLine.of(field)
					: new SummaryLine(null, null, ((FormPage.Refusal) error).message()))
			.toList();
		List<String> fields = (order != null) ? Arrays.asList(order.strip().split("\\s+")) : sent();
		return lines.stream()
			.sorted(inOrder(fields))
			.map((line) -> named(line, prefix))
			.map((line) -> (shown == null || Arrays.asList(shown.split(" ")).contains(path(line))) ? line
					: line.unled())
			.toList();
	}

	/**
	 * A browser sends what a form has in the order of the page; an address says it in
	 * any.
	 */
	private static List<String> sent() {
		return request().filter((request) -> "POST".equals(request.getMethod()))
			.map((request) -> request.getParameterMap().keySet().stream().map(ErrorSummary::path).distinct().toList())
			.orElse(List.of());
	}

	/**
	 * By the place of what a line is about, of a list by the row in it, and so on into
	 * what the row has.
	 */
	private static Comparator<SummaryLine> inOrder(List<String> fields) {
		return Comparator.comparing((line) -> {
			StringBuilder way = new StringBuilder();
			StringBuilder place = new StringBuilder();
			for (String step : Objects.requireNonNullElse(line.field(), "").split("\\.")) {
				way.append(way.isEmpty() ? "" : ".").append(path(step));
				List<Integer> row = places(step);
				place.append(FIGURES.formatted(at(fields, way.toString()), row.isEmpty() ? 0 : row.getFirst()));
			}
			return place.toString();
		});
	}

	private static int at(List<String> fields, String path) {
		return IntStream.range(0, fields.size())
			.filter((at) -> fields.get(at).equals(path) || fields.get(at).startsWith(path + "."))
			.findFirst()
			.orElse(fields.size());
	}

	private SummaryLine named(SummaryLine line, String prefix) {
		String label = (line.field() != null) ? label(prefix, path(line)) : null;
		return new SummaryLine(line.field(), (label != null) ? placed(label, line) : null, line.message());
	}

	/** A row is only told apart where the form has others, one in a row by its name. */
	private String placed(String label, SummaryLine line) {
		String field = Objects.requireNonNull(line.field());
		List<MatchResult> rows = PLACE.matcher(field).results().toList();
		List<MatchResult> apart = rows.stream().filter((row) -> !isAlone(field.substring(0, row.end(1)))).toList();
		if (rows.size() < 2) {
			return apart.isEmpty() ? label : label + " " + place(apart.getFirst());
		}
		List<String> words = apart.stream().map(this::row).toList();
		boolean told = !words.isEmpty() && words.getLast().startsWith(label + " ");
		return Stream.concat(words.stream(), told ? Stream.of() : Stream.of(label)).collect(Collectors.joining(", "));
	}

	private String row(MatchResult row) {
		Object[] place = { place(row) };
		return Objects.requireNonNull(this.messages.getMessage("form.row." + row.group(1), place,
				row.group(1) + " " + place(row), LocaleContextHolder.getLocale()));
	}

	/** Whether the form that was sent has one row in the list, as far as it is told. */
	private static boolean isAlone(String list) {
		return request().stream()
			.flatMap((request) -> request.getParameterMap().keySet().stream())
			.filter((name) -> name.startsWith(list + "["))
			.map((name) -> name.substring(list.length() + 1).replaceFirst("].*", ""))
			.distinct()
			.count() == 1;
	}

	private static Optional<HttpServletRequest> request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
				? Optional.of(current.getRequest()) : Optional.empty();
	}

	/**
	 * What stands above it where it is a list of rows, else the field's own name before
	 * that of the list whose row it is in.
	 */
	private @Nullable String label(String prefix, String path) {
		String root = root(path);
		String leaf = path.substring(path.lastIndexOf('.') + 1);
		String row = root.replaceFirst("s$", "");
		Stream<String> inner = path.matches(".*\\..*\\..*")
				? Stream.of(row + path.substring(root.length()), path.replaceFirst(".*\\.(.*?)s?\\.", "$1."))
				: Stream.of();
		Stream<String> own = Stream.of(prefix, prefix.replaceFirst("s$", ""))
			.flatMap((beginning) -> Stream.of(beginning + (path.endsWith("s") ? ".section." : ".") + path,
					beginning + "." + path, beginning + "." + row + "." + leaf, beginning + "." + leaf,
					row + "." + leaf, beginning + "." + root));
		Stream<String> filter = Stream.of(prefix + "s." + path, "filter." + path);
		return Stream.of(inner, own, filter)
			.flatMap(Function.identity())
			.map((key) -> this.messages.getMessage(key, null, null, LocaleContextHolder.getLocale()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The field without the numbers of rows. */
	private static String path(SummaryLine line) {
		return path(Objects.requireNonNullElse(line.field(), ""));
	}

	private static String path(String field) {
		return field.replaceAll("\\[[^]]*]", "");
	}

	private static String root(String path) {
		return path.replaceFirst("\\..*", "");
	}

	/** Which row, counted from 1, and which row in it. */
	private static List<Integer> places(String field) {
		return PLACE.matcher(field).results().map(ErrorSummary::place).toList();
	}

	private static int place(MatchResult row) {
		return Integer.parseInt(row.group(2)) + 1;
	}

}
