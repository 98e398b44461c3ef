package id.mitra.platform.record;

import java.util.List;
import java.util.function.Supplier;

import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.error.VersionMissing;
import org.jspecify.annotations.Nullable;

/**
 * The version of a record that an edit was made from: an {@code If-Match} header, or the
 * hidden field of a form.
 */
public record Version(int number) {

	/** What {@code If-Match: *} says: whichever is on record. */
	private static final Version ANY = new Version(-2);

	/**
	 * Reads an entity tag; one that is not ours matches no version.
	 */
	public static Version valueOf(String entityTag) {
		if (entityTag.strip().equals("*")) {
			return ANY;
		}
		String digits = entityTag.strip().replaceFirst("^W/", "").replace("\"", "");
		return new Version(digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1);
	}

	/** What a form sent, which may be nothing. */
	public static @Nullable Version sent(@Nullable String number) {
		return (number != null) ? valueOf(number) : null;
	}

	/**
	 * Holds an edit to the version on record.
	 * @throws VersionMissing where the caller named none
	 * @throws StaleVersion where it is another one
	 */
	public static void check(@Nullable Version given, int current, Supplier<List<Conflict>> conflicts) {
		if (given == null) {
			throw new VersionMissing();
		}
		if (!given.equals(ANY) && given.number() != current) {
			throw new StaleVersion(current, conflicts.get());
		}
	}

}
