package id.mitra.platform.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for: 1 to 100 records (25 unless told), from a cursor on.
 */
public record PageRequest(@Min(1) @Max(100) @Nullable Integer size, @Nullable String cursor) {

	public static final PageRequest FIRST = new PageRequest(null, null);

	public static PageRequest first(int size) {
		return new PageRequest(size, null);
	}

	public int limit() {
		return (this.size != null) ? this.size : 25;
	}

}
