package id.mitra.logging.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.mitra.delegate.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of names: "2. Dr. Adi Contoh, M.Si., Sekretaris Jenderal".
 *
 * @param title what stands behind the name, where something does
 */
record PastedPerson(String name, @Nullable String title) {

	private static final int MOST_LETTERS = 200;

	/** What lists stand behind: a number or a mark. */
	private static final Pattern MARK = Pattern.compile("^(?:\\(?\\d{1,3}[.)]|[-–—•*·])\\s*");

	private static final Pattern BREAK = Pattern.compile("\\s*[,;|\\t:]\\s*|\\s+[-–—]\\s+|\\s*\\(|\\)");

	/**
	 * Nobody where the line is empty, or too long for a name and a post.
	 */
	static Optional<PastedPerson> of(String line) {
		if (line.length() > 2 * MOST_LETTERS) {
			return Optional.empty();
		}
		List<String> parts = Arrays.stream(BREAK.split(MARK.matcher(line.strip()).replaceFirst("")))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.toList();
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		int end = 1;
		while (end < parts.size() && PersonName.isTitles(parts.get(end))) {
			end++;
		}
		String name = String.join(", ", parts.subList(0, end));
		String title = parts.subList(end, parts.size()).stream().collect(Collectors.joining(", "));
		return (name.length() > MOST_LETTERS || title.length() > MOST_LETTERS) ? Optional.empty()
				: Optional.of(new PastedPerson(name, title.isEmpty() ? null : title));
	}

	/** What it is asked by whether somebody on record is meant. */
	String asked() {
		String asked = PersonName.bare(this.name) + ((this.title != null) ? ", " + this.title : "");
		return asked.substring(0, Math.min(asked.length(), MOST_LETTERS));
	}

	boolean isNamed(String fullName) {
		return PersonName.bare(this.name).equalsIgnoreCase(PersonName.bare(fullName));
	}

	/**
	 * Whether a post is the one that stands behind the name, which tells namesakes apart.
	 */
	boolean holds(@Nullable String post) {
		return this.title != null && post != null
				&& post.toLowerCase(Locale.ROOT).contains(this.title.toLowerCase(Locale.ROOT));
	}

}
