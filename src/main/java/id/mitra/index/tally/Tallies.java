package id.mitra.index.tally;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.mitra.area.Areas;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the figures of a period, as the reader may see them: exact to the day and to the
 * last write, from blocks of time and the few days that fill none.
 */
@Component
public class Tallies {

	/**
	 * As many rows at once: usually all, and never more than fit where thousands of
	 * changes wait.
	 */
	private static final int FETCHED = 2_000;

	/**
	 * The planner can't know how few rows a block has: offset 0 has it look each up by
	 * the key.
	 */
	private static final String BLOCKS = """
			select {n} as question, measure, subject, {month} as day, array[{sums}] as figures, null::text as subjects,
			  null::bigint as slots
			from (
			  select t.measure, t.subject, t.start, block.sign, t.figures
			  from unnest(string_to_array(:grains{n}, ','), string_to_array(:starts{n}, ',')::date[],
			    string_to_array(:ends{n}, ',')::date[], string_to_array(:signs{n}, ',')::integer[])
			    block (grain, from_day, before_day, sign)
			  cross join unnest(string_to_array(:measures{n}, ',')) wanted (measure)
			  cross join lateral (
			    select *
			    from tally t
			    where t.scope = :scope{n}
			      and t.measure = wanted.measure
			      and t.clearance = cast(:clearance as classification)
			      and t.grain = block.grain
			      and t.start >= block.from_day
			      and t.start < block.before_day
			    offset 0
			  ) t
			  where {counts} and (cast(:subject{n} as text) is null or t.subject = :subject{n})
			) line
			group by 2, 3, 4
			""";

	/** What is few on a day, of which that in the scope is looked at. */
	private static final String FEW_OF_DAYS = """
			select {n}, null, null, m.date, null, array_to_string(m.subjects, ' '), block.sign * {sign} * m.slots
			from unnest(string_to_array(:starts{n}, ',')::date[], string_to_array(:ends{n}, ',')::date[],
			  string_to_array(:signs{n}, ',')::integer[]) block (from_day, before_day, sign)
			cross join lateral (
			  select *
			  from {digest} m
			  where (:scope{n} = '{source}' or substr(:scope{n}, length('{source}') + 1) = any (m.subjects))
			    and m.date >= block.from_day
			    and m.date < block.before_day
			    and {visible}
			  offset 0
			) m
			""".replace("{visible}", Visibility.of("m"));

	/** The meetings of days, once for all questions of them. */
	private static final String DAYS = """
			select {n}, null, null, m.date, null, subjects, block.sign * slots
			from unnest(string_to_array(:starts{n}, ',')::date[], string_to_array(:ends{n}, ',')::date[],
			  string_to_array(:signs{n}, ',')::integer[]) block (from_day, before_day, sign)
			cross join lateral (
			  select *
			  from meeting_scope m
			  where m.scope = :scope{n}
			    and m.date >= block.from_day
			    and m.date < block.before_day
			    and %s
			  offset 0
			) m
			""".formatted(Visibility.of("m"));

	/**
	 * What writers have changed and the tallies do not have yet, in the same snapshot, so
	 * that nobody waits for anybody.
	 */
	private static final String WAITING = """
			union all
			select %d, null, m.source, m.date, null, array_to_string(m.subjects, ' '), m.sign * m.slots
			from digest_change m
			where %s
			""".formatted(AnswerRows.WAITING, Visibility.of("m"));

	private final JdbcClient jdbc;

	private final TransactionTemplate unsorted;

	private final Areas areas;

	private final Today today;

	Tallies(JdbcClient jdbc, Areas areas, Today today, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.unsorted = new TransactionTemplate(transactions);
		this.unsorted.setReadOnly(true);
		this.areas = areas;
		this.today = today;
	}

	/**
	 * Answers questions in one statement.
	 */
	public Answers ask(Question... questions) {
		return ask(null, questions);
	}

	/**
	 * Answers questions in one statement, and says when meetings were last held.
	 */
	public Answers ask(@Nullable LastDays days, Question... questions) {
		return read(days, List.of(questions));
	}

	/**
	 * Blocks have far more rows than the planner expects, and to sort them before they
	 * are added up took longer than all else.
	 */
	private Answers read(@Nullable LastDays days, List<Question> questions) {
		return Objects.requireNonNull(this.unsorted.execute((transaction) -> {
			this.jdbc.sql("set local enable_sort = off").update();
			return readNow(days, questions);
		}));
	}

	private Answers readNow(@Nullable LastDays days, List<Question> questions) {
		int size = Math.max(Tally.AREAS + this.areas.positions(), Tally.PROMISES);
		LocalDate today = this.today.date();
		AnswerRows reading = new AnswerRows(questions, size, today);
		List<String> parts = new ArrayList<>();
		Map<String, Object> parameters = new HashMap<>();
		for (Question question : questions) {
			int number = parts.size();
			parts.add(blocks(number, question, size));
			Blocks blocks = question.blocks(today).whole();
			put(number, question.place(), blocks, parameters);
			parameters.put("grains" + number, blocks.grains());
			parameters.put("measures" + number, question.codes());
			parameters.put("subject" + number, new SqlParameterValue(Types.VARCHAR, question.subject()));
		}
		for (LooseDays part : reading.days()) {
			parts.add(ofDays(part.source()).replace("{n}", String.valueOf(parts.size())));
			put(parts.size() - 1, part.scope(), part.blocks(), parameters);
		}
		String sql = parts.stream().map((part) -> "(" + part + ")").collect(Collectors.joining(" union all "));
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql + WAITING + ((days != null) ? LastDays.SQL : ""))
			.withFetchSize(FETCHED)
			.params(parameters)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
		if (days != null) {
			statement.param("keys", String.join(",", days.keys()))
				.param("from", days.from(), Types.DATE)
				.param("to", days.to(), Types.DATE);
		}
		statement.query(reading);
		return reading.answers();
	}

	private static void put(int number, String scope, Blocks blocks, Map<String, Object> parameters) {
		parameters.put("scope" + number, scope);
		parameters.put("starts" + number, blocks.starts());
		parameters.put("ends" + number, blocks.ends());
		parameters.put("signs" + number, blocks.signs());
	}

	private static String ofDays(Source source) {
		return (source.digest() == null) ? DAYS
				: FEW_OF_DAYS.replace("{source}", source.prefix())
					.replace("{digest}", source.digest())
					.replace("{sign}", source.sign());
	}

	private static String blocks(int number, Question question, int size) {
		int[] slots = question.slots(size);
		return BLOCKS.replace("{sums}", each(slots, "coalesce(sum(sign * figures[%d]), 0)::integer", ", "))
			.replace("{counts}", (slots.length == 1) ? each(slots, "t.figures[%d] <> 0", "") : "true")
			.replace("{month}", question.monthly() ? "block_of('M', start)" : "null::date")
			.replace("{n}", String.valueOf(number));
	}

	/** An expression for each slot, by its place in the database's array, from 1. */
	private static String each(int[] slots, String expression, String between) {
		return Arrays.stream(slots)
			.mapToObj((slot) -> expression.formatted(slot + 1))
			.collect(Collectors.joining(between));
	}

}
