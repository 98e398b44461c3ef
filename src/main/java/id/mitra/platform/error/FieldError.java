package id.mitra.platform.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of what a caller sent: its path
 * ({@code partners[0].partnerId}), a stable code and a message in the caller's language.
 */
public record FieldError(String field, String code, String message) {

	private static final Pattern PATH = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?.*");

	/**
	 * The draft's own field that the path begins with: {@code partners}.
	 */
	public String root() {
		return PATH.matcher(this.field).replaceFirst("$1");
	}

	/**
	 * Which of a list's entries the path leads to, counted from 1; null where the field
	 * is no list.
	 */
	public @Nullable Integer position() {
		Matcher path = PATH.matcher(this.field);
		return (path.matches() && path.group(2) != null) ? Integer.valueOf(path.group(2)) + 1 : null;
	}

}
