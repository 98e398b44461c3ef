package id.mitra.platform.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;

/**
 * A table as a file that spreadsheets open (RFC 4180, UTF-8 with its mark). No cell of it
 * becomes a formula: text that would begin one gets an apostrophe before it.
 */
public record Csv(String name, List<String> header, List<List<@Nullable Object>> rows) {

	/** The media type of such a file. */
	public static final String TYPE = "text/csv;charset=utf-8";

	/** By which spreadsheets know the encoding. */
	static final String MARK = "\uFEFF";

	/** In full width, too, as spreadsheets of East Asia read them. */
	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private static final Pattern QUOTED = Pattern.compile("[\",;\\r\\n\\t]");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	/** All of it. */
	public byte[] bytes() {
		String text = Stream.concat(Stream.of(this.header), this.rows.stream())
			.map(Csv::line)
			.collect(Collectors.joining());
		return (MARK + text).getBytes(StandardCharsets.UTF_8);
	}

	/** Rows that follow what was sent of it before. */
	public byte[] furtherBytes() {
		return this.rows.stream().map(Csv::line).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
	}

	/** The header by which a browser keeps it as a file. */
	public String disposition() {
		return ContentDisposition.attachment().filename("mitra-" + this.name + ".csv").build().toString();
	}

	static String line(List<? extends @Nullable Object> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	static String cell(@Nullable Object value) {
		String text = (value != null) ? value.toString() : "";
		boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
		String safe = formula ? "'" + text : text;
		boolean quoted = QUOTED.matcher(safe).find();
		return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

}
