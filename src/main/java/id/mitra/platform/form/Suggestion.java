package id.mitra.platform.form;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a few letters may mean: the value that choosing it sends, its name, and what tells
 * it apart from others of that name.
 */
public record Suggestion(String value, String name, @Nullable String detail) {

	/**
	 * A record that may be meant.
	 * @param details from which it is told apart, those that there are
	 */
	public static Suggestion of(Object value, String name, @Nullable String... details) {
		String detail = Stream.of(details).filter(Objects::nonNull).collect(Collectors.joining(", "));
		return new Suggestion(value.toString(), name, detail.isEmpty() ? null : detail);
	}

}
