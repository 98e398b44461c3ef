package id.mitra.delegate;

import org.jspecify.annotations.Nullable;

/**
 * Which delegates a list shows: by the partner or unit that a post of theirs is at, now
 * or once.
 */
public record DelegateQuery(@Nullable String q, @Nullable Long partner, @Nullable Long unit,
		@Nullable Boolean trashed) {

	public static final DelegateQuery TRASH = new DelegateQuery(null, null, null, true);

	public static DelegateQuery at(long partner) {
		return new DelegateQuery(null, partner, null, null);
	}

	public static DelegateQuery of(long unit) {
		return new DelegateQuery(null, null, unit, null);
	}

	public DelegateQuery onRecord() {
		return new DelegateQuery(this.q, this.partner, this.unit, null);
	}

}
