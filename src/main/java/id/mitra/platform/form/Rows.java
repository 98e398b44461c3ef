package id.mitra.platform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a form's list, as a step leaves them.
 */
public final class Rows {

	private Rows() {
	}

	/** Those that a browser sent: one that is no browser may leave gaps between. */
	public static <T> List<T> sent(@Nullable List<T> rows) {
		return (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
	}

	public static <T> List<T> with(List<T> rows, T another) {
		List<T> more = new ArrayList<>(rows);
		more.add(another);
		return more;
	}

	/** Without the row of a number, where there is one. */
	public static <T> List<T> without(List<T> rows, int number) {
		List<T> left = new ArrayList<>(rows);
		if (has(rows, number)) {
			left.remove(number);
		}
		return left;
	}

	/** With another row instead of that of a number, where there is one. */
	public static <T> List<T> changed(List<T> rows, int number, UnaryOperator<T> change) {
		List<T> changed = new ArrayList<>(rows);
		if (has(rows, number)) {
			changed.set(number, change.apply(rows.get(number)));
		}
		return changed;
	}

	public static boolean has(List<?> rows, int number) {
		return number >= 0 && number < rows.size();
	}

}
