package id.mitra.platform.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as people write it into a form, by 24 hours, in either language: 17.55,
 * 17:55, 7.05.
 */
public final class TypedTime {

	private static final Pattern TIME = Pattern.compile("(\\d{1,2}) ?[.:] ?(\\d{2})(?:[.:](\\d{2}))?");

	private TypedTime() {
	}

	/**
	 * Reads one.
	 * @throws DateTimeException where the text is none
	 */
	public static LocalTime parse(String typed) {
		Matcher time = TIME.matcher(typed.strip());
		if (!time.matches()) {
			throw new DateTimeException(typed);
		}
		int second = (time.group(3) != null) ? Integer.parseInt(time.group(3)) : 0;
		return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)), second);
	}

}
