package id.mitra.platform.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

}
