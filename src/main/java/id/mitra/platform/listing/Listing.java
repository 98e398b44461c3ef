package id.mitra.platform.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

	/** How many are put through a sieve at once, at least. */
	private static final int SIEVED = 50;

	/** How many are in memory at once where all are read. */
	static final int STREAMED = 500;

	private final ListingSql sql;

	private final List<SortKey> order;

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private Listing(ListingSql sql) {
		this.sql = sql;
		this.order = sql.order();
	}

	public static Listing ascending(String columns, String tables, SortKey... order) {
		return new Listing(new ListingSql(columns, tables, List.of(order), false));
	}

	public static Listing descending(String columns, String tables, SortKey... order) {
		return new Listing(new ListingSql(columns, tables, List.of(order), true));
	}

	/**
	 * Reads the list part by part, by a column that the first sort key implies, and so
	 * only as many parts as a page needs.
	 * @param after the condition of the parts that may follow key {@code :key_0}
	 */
	public Listing inParts(String column, String after) {
		this.sql.inParts(column, after);
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
		List<Object> after = start(request, checks);
		return cut(read(jdbc, after, request.limit() + 1, mapper), request.limit());
	}

	/**
	 * Reads a page of what a sieve leaves of the list, which looks at many items at once.
	 * A page is as full as if what falls through were not there.
	 * @param sieve each item as it is shown, in order, or nothing
	 * @throws InvalidInput where the cursor is not one of this list with these filters
	 */
	public <T, R> Page<R> page(JdbcClient jdbc, PageRequest request, Checks checks, RowMapper<T> mapper,
			Function<List<T>, List<Optional<R>>> sieve) {
		List<Object> after = start(request, checks);
		int batch = Math.max(request.limit() + 1, SIEVED);
		List<Row<R>> kept = new ArrayList<>();
		List<Row<T>> rows;
		do {
			rows = read(jdbc, after, batch, mapper);
			List<Optional<R>> shown = sieve.apply(rows.stream().map(Row::item).toList());
			for (int i = 0; i < rows.size(); i++) {
				List<String> keys = rows.get(i).keys();
				shown.get(i).ifPresent((item) -> kept.add(new Row<>(item, keys)));
			}
			after = rows.isEmpty() ? null : Cursor.values(rows.getLast().keys(), this.order);
		}
		while (kept.size() <= request.limit() && rows.size() == batch);
		return cut(kept, request.limit());
	}

	/**
	 * Reads all of the list, as it is taken: a page's rows are in memory, and no
	 * connection is held between pages, however slowly they are taken. Each page is as on
	 * record when it is read, but for how much the reader may see, which stays what it
	 * was at the beginning.
	 */
	public <T> Stream<T> stream(JdbcClient jdbc, RowMapper<T> mapper) {
		return Stream
			.iterate(read(jdbc, null, STREAMED, mapper), (rows) -> !rows.isEmpty(),
					(rows) -> (rows.size() < STREAMED) ? List.of()
							: read(jdbc, Cursor.values(rows.getLast().keys(), this.order), STREAMED, mapper))
			.flatMap((rows) -> rows.stream().map(Row::item));
	}

	private @Nullable List<Object> start(PageRequest request, Checks checks) {
		FieldErrors errors = checks.of(request);
		List<Object> after = null;
		if (request.cursor() != null && !request.cursor().isEmpty()) {
			after = Cursor.read(request.cursor(), fingerprint(), this.order);
			if (after == null) {
				errors.reject("cursor", "cursor");
			}
		}
		errors.throwIfAny();
		return after;
	}

	private <T> List<Row<T>> read(JdbcClient jdbc, @Nullable List<Object> after, int limit, RowMapper<T> mapper) {
		Map<String, Object> values = new LinkedHashMap<>(this.parameters);
		if (after != null) {
			for (int i = 0; i < after.size(); i++) {
				values.put("key_" + i, after.get(i));
			}
		}
		return jdbc.sql(this.sql.page(this.conditions, after != null, limit))
			.params(values)
			.query((row, number) -> new Row<>(mapper.mapRow(row, number), keysOf(row::getString)))
			.list();
	}

	private <T> Page<T> cut(List<Row<T>> rows, int limit) {
		List<T> items = rows.stream().limit(limit).map(Row::item).toList();
		String next = (rows.size() > limit) ? new Cursor(fingerprint(), rows.get(limit - 1).keys()).encode() : null;
		return new Page<>(items, next);
	}

	/**
	 * Counts the list, and stops counting where it gets long.
	 */
	public Count count(JdbcClient jdbc) {
		return Count.upTo(jdbc.sql(this.sql.count(this.conditions, Count.LIMIT + 1))
			.params(this.parameters)
			.query(Integer.class)
			.single());
	}

	/**
	 * Asks something else about what the list is narrowed to.
	 * @param question the statement, of the conditions
	 */
	public JdbcClient.StatementSpec ask(JdbcClient jdbc, UnaryOperator<String> question) {
		return jdbc.sql(question.apply(String.join(" and ", this.conditions))).params(this.parameters);
	}

	/**
	 * Asks something else about the list's first records, in its order.
	 * @param most of how many
	 * @param question the statement, of a query that gives their sort keys as
	 * {@code key_0} and so on
	 */
	public JdbcClient.StatementSpec askOfFirst(JdbcClient jdbc, int most, UnaryOperator<String> question) {
		return jdbc.sql(question.apply(this.sql.first(this.conditions, most))).params(this.parameters);
	}

	/**
	 * Asks something else about all of the list, however long.
	 * @param columns what is asked
	 */
	public JdbcClient.StatementSpec askOfAll(JdbcClient jdbc, String columns) {
		return jdbc.sql(this.sql.all(columns, this.conditions)).params(this.parameters);
	}

	private List<String> keysOf(ColumnReader row) throws java.sql.SQLException {
		List<String> keys = new ArrayList<>();
		for (int i = 0; i < this.order.size(); i++) {
			keys.add(row.read("key_" + i));
		}
		return keys;
	}

	private String fingerprint() {
		return Sha256.hex(this.order + "|" + this.sql.descending() + "|" + this.conditions + "|" + this.parameters)
			.substring(0, 16);
	}

	/**
	 * An item with the sort keys of its place.
	 */
	private record Row<T>(T item, List<String> keys) {
	}

	private interface ColumnReader {

		String read(String column) throws java.sql.SQLException;

	}

}
