package id.mitra.merging;

import java.util.Collection;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A field of two records that are to be one.
 *
 * @param own what the record has that stays
 * @param other what the one has that goes
 * @param joined whether it is had from both, and nothing is to be chosen
 */
public record ComparedField(String field, @Nullable Object own, @Nullable Object other, boolean joined) {

	boolean isSomething() {
		return !isNothing(this.own) || !isNothing(this.other);
	}

	/** Whether both have the same, be it nothing. */
	public boolean same() {
		return Objects.equals(this.own, this.other);
	}

	private static boolean isNothing(@Nullable Object value) {
		return value == null || (value instanceof Collection<?> list && list.isEmpty());
	}

}
