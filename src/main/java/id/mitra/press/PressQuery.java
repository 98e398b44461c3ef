package id.mitra.press;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which press items a list shows: by words, outlet, meeting, language and the days on
 * which they appeared.
 */
public record PressQuery(@Nullable String q, @Nullable String outlet, @Nullable Long meeting, @Nullable String language,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean trashed) {

	public static final PressQuery TRASH = new PressQuery(null, null, null, null, null, null, true);

	/** The items that report a meeting. */
	public static PressQuery of(long meeting) {
		return new PressQuery(null, null, meeting, null, null, null, null);
	}

	public boolean narrowed() {
		return !equals(new PressQuery(null, null, null, null, null, null, null));
	}

}
