package id.mitra.unit;

import org.jspecify.annotations.Nullable;

/**
 * Which units a list shows.
 */
public record UnitQuery(@Nullable String q, @Nullable Boolean trashed) {

	public static final UnitQuery ALL = new UnitQuery(null, null);

	public static UnitQuery matching(@Nullable String q) {
		return new UnitQuery(q, null);
	}

	/** Whether no unit on record is left out. */
	public boolean isWhole() {
		return (this.q == null || this.q.isBlank()) && !Boolean.TRUE.equals(this.trashed);
	}

}
