package id.mitra.platform.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The statements of a {@link Listing}: a page after the keys of the one before, as
 * {@code :key_0} and so on, and a count.
 */
final class ListingSql {

	private final String columns;

	private final String tables;

	private final List<SortKey> order;

	private final boolean descending;

	private @Nullable String part;

	private @Nullable String partAfter;

	ListingSql(String columns, String tables, List<SortKey> order, boolean descending) {
		this.columns = columns;
		this.tables = tables;
		this.order = order;
		this.descending = descending;
	}

	List<SortKey> order() {
		return this.order;
	}

	boolean descending() {
		return this.descending;
	}

	void inParts(String column, String after) {
		this.part = column;
		this.partAfter = after;
	}

	/**
	 * A page, with its keys as {@code key_0} and so on.
	 * @param further whether it is not the first
	 */
	String page(List<String> conditions, boolean further, int limit) {
		List<String> all = new ArrayList<>(conditions);
		String bound = "";
		if (further) {
			bound = bound();
			all.add(bound);
			if (this.partAfter != null) {
				all.add(this.partAfter);
			}
		}
		return select(this.columns + ", " + named(), all, further ? "and " + bound : "", limit);
	}

	/** The keys of the first ones. */
	String first(List<String> conditions, int limit) {
		return select(named(), conditions, "", limit);
	}

	private String select(String columns, List<String> conditions, String bound, int limit) {
		String page = ordered(keys(), limit);
		return "select " + columns + " from " + this.tables.replace(Listing.PAGE, bound + page) + where(conditions)
				+ ((this.part != null) ? ordered(prepended(this.part, keys()), limit) : page);
	}

	/** Other columns of all of them, or what they come to. */
	String all(String columns, List<String> conditions) {
		return "select " + columns + " from " + this.tables.replace(Listing.PAGE, "") + where(conditions);
	}

	/** Up to a limit, where counting stops. */
	String count(List<String> conditions, int limit) {
		return "select count(*) from (select 1 from " + this.tables.replace(Listing.PAGE, "") + where(conditions)
				+ " limit " + limit + ") counted";
	}

	private List<String> keys() {
		return this.order.stream().map(SortKey::column).toList();
	}

	private String named() {
		List<String> keys = keys();
		return IntStream.range(0, keys.size())
			.mapToObj((number) -> keys.get(number) + " as key_" + number)
			.collect(Collectors.joining(", "));
	}

	private String bound() {
		List<String> values = IntStream.range(0, this.order.size()).mapToObj((number) -> ":key_" + number).toList();
		return "(" + String.join(", ", keys()) + ") " + (this.descending ? "<" : ">") + " (" + String.join(", ", values)
				+ ")";
	}

	private String ordered(List<String> columns, int limit) {
		String direction = this.descending ? " desc" : "";
		return " order by " + String.join(direction + ", ", columns) + direction + " limit " + limit;
	}

	private static List<String> prepended(String first, List<String> others) {
		List<String> all = new ArrayList<>(others);
		all.addFirst(first);
		return all;
	}

	private static String where(List<String> conditions) {
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

}
