package id.mitra.platform.listing;

import java.time.LocalDate;

/**
 * A column that a list is ordered by, with the type its values have in a cursor.
 */
public record SortKey(String column, SortType type) {

	public static SortKey date(String column) {
		return new SortKey(column, SortType.DATE);
	}

	public static SortKey number(String column) {
		return new SortKey(column, SortType.NUMBER);
	}

	public static SortKey text(String column) {
		return new SortKey(column, SortType.TEXT);
	}

	/**
	 * The types that a cursor can hold.
	 */
	public enum SortType {

		DATE, NUMBER, TEXT;

		Object read(String value) {
			return switch (this) {
				case DATE -> LocalDate.parse(value);
				case NUMBER -> Long.valueOf(value);
				case TEXT -> value;
			};
		}

	}

}
