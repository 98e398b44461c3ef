package id.mitra.platform.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.text.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list read in one SQL statement and paged by keyset: its cost is that of the rows it
 * returns, however deep the page and however long the list.
 */
public final class Listing {

	/**
	 * Where it stands in the tables, within a subquery, there comes the page's bound,
	 * order and limit too: each part of what is searched gives no more than a page.
	 */
	public static final String PAGE = "{page}";

	private final String columns;

	private final String tables;

	private final List<SortKey> order;

	private final boolean descending;

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private @Nullable String part;

	private @Nullable String partAfter;

	private Listing(String columns, String tables, boolean descending, List<SortKey> order) {
		this.columns = columns;
		this.tables = tables;
		this.descending = descending;
		this.order = order;
	}

	public static Listing ascending(String columns, String tables, SortKey... order) {
		return new Listing(columns, tables, false, List.of(order));
	}

	public static Listing descending(String columns, String tables, SortKey... order) {
		return new Listing(columns, tables, true, List.of(order));
	}

	/**
	 * Reads the list part by part, by a column that the first sort key implies, and so
	 * only as many parts as a page needs.
	 * @param after the condition of the parts that may follow key {@code :key_0}
	 */
	public Listing inParts(String column, String after) {
		this.part = column;
		this.partAfter = after;
		return this;
	}

	/**
	 * Narrows the list by a condition without a value of the caller's.
	 */
	public Listing where(String condition) {
		this.conditions.add(condition);
		return this;
	}

	/**
	 * Narrows the list by a condition that names the parameter; no value, or a blank one,
	 * no condition. NUL, which PostgreSQL's text can't hold, is read as a space.
	 */
	public Listing where(String condition, String parameter, @Nullable Object value) {
		if (value == null || (value instanceof String text && text.isBlank())) {
			return this;
		}
		this.conditions.add(condition);
		this.parameters.put(parameter, switch (value) {
			case Enum<?> constant -> constant.name();
			case String text -> text.replace('\0', ' ');
			default -> value;
		});
		return this;
	}

	/**
	 * Gives a parameter that the tables themselves name its value.
	 */
	public Listing bind(String parameter, Object value) {
		this.parameters.put(parameter, value);
		return this;
	}

	/**
	 * Reads a page.
	 * @throws InvalidInput where the cursor is not one of this list with these filters
	 */
	public <T> Page<T> page(JdbcClient jdbc, PageRequest request, Checks checks, RowMapper<T> mapper) {
		FieldErrors errors = checks.of(request);
		String fingerprint = fingerprint();
		List<Object> after = null;
		if (request.cursor() != null && !request.cursor().isEmpty()) {
			after = Cursor.read(request.cursor(), fingerprint, this.order);
			if (after == null) {
				errors.reject("cursor", "cursor");
			}
		}
		errors.throwIfAny();
		Map<String, Object> values = new LinkedHashMap<>(this.parameters);
		List<T> items = new ArrayList<>();
		List<List<String>> keys = new ArrayList<>();
		jdbc.sql(sql(after, request.limit() + 1, values)).params(values).query((row, number) -> {
			keys.add(keysOf(row::getString));
			items.add(mapper.mapRow(row, number));
			return true;
		}).list();
		if (items.size() <= request.limit()) {
			return new Page<>(items, null);
		}
		return new Page<>(items.subList(0, request.limit()),
				new Cursor(fingerprint, keys.get(request.limit() - 1)).encode());
	}

	/**
	 * Counts the list, and stops counting where it gets long.
	 */
	public Count count(JdbcClient jdbc) {
		String sql = "select count(*) from (select 1 from " + this.tables.replace(PAGE, "")
				+ conditions(this.conditions) + " limit " + (Count.LIMIT + 1) + ") counted";
		return Count.upTo(jdbc.sql(sql).params(this.parameters).query(Integer.class).single());
	}

	private String sql(@Nullable List<Object> after, int limit, Map<String, Object> values) {
		StringBuilder sql = new StringBuilder("select ").append(this.columns);
		List<String> columns = new ArrayList<>();
		List<String> bounds = new ArrayList<>();
		for (int i = 0; i < this.order.size(); i++) {
			columns.add(this.order.get(i).column());
			sql.append(", ").append(this.order.get(i).column()).append(" as key_").append(i);
			if (after != null) {
				bounds.add(":key_" + i);
				values.put("key_" + i, after.get(i));
			}
		}
		List<String> all = new ArrayList<>(this.conditions);
		String bound = "";
		if (after != null) {
			bound = "(" + String.join(", ", columns) + ") " + (this.descending ? "<" : ">") + " ("
					+ String.join(", ", bounds) + ")";
			all.add(bound);
			if (this.partAfter != null) {
				all.add(this.partAfter);
			}
		}
		String page = page(columns, limit);
		return sql.append(" from ")
			.append(this.tables.replace(PAGE, (bound.isEmpty() ? "" : "and " + bound) + page))
			.append(conditions(all))
			.append((this.part != null) ? page(prepended(this.part, columns), limit) : page)
			.toString();
	}

	private String page(List<String> columns, int limit) {
		String direction = this.descending ? " desc" : "";
		return " order by " + String.join(direction + ", ", columns) + direction + " limit " + limit;
	}

	private static List<String> prepended(String first, List<String> others) {
		List<String> all = new ArrayList<>(others);
		all.addFirst(first);
		return all;
	}

	private List<String> keysOf(ColumnReader row) throws java.sql.SQLException {
		List<String> keys = new ArrayList<>();
		for (int i = 0; i < this.order.size(); i++) {
			keys.add(row.read("key_" + i));
		}
		return keys;
	}

	private static String conditions(List<String> conditions) {
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

	private String fingerprint() {
		return Sha256.hex(this.order + "|" + this.descending + "|" + this.conditions + "|" + this.parameters)
			.substring(0, 16);
	}

	private interface ColumnReader {

		String read(String column) throws java.sql.SQLException;

	}

}
