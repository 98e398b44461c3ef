package id.mitra.delegate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which delegates a list shows: by the partner or unit that a post of theirs is at, now
 * or once.
 *
 * @param on the day on which they held it
 */
public record DelegateQuery(@Nullable String q, @Nullable Long partner, @Nullable Long unit, @Nullable LocalDate on,
		@Nullable Boolean trashed) {

	static final DelegateQuery ANY = new DelegateQuery(null, null, null, null, null);

	public static final DelegateQuery TRASH = new DelegateQuery(null, null, null, null, true);

	public static DelegateQuery at(long partner) {
		return new DelegateQuery(null, partner, null, null, null);
	}

	public static DelegateQuery of(long unit) {
		return new DelegateQuery(null, null, unit, null, null);
	}

	public DelegateQuery onRecord() {
		return new DelegateQuery(this.q, this.partner, this.unit, this.on, null);
	}

}
