package id.mitra.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.mitra.area.Areas;
import id.mitra.meeting.MeetingVisibility;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the figures of a period, as the reader may see them: exact to the day and to the
 * last write, from blocks of time and the few days that fill none.
 */
@Component
public class Tallies {

	/** The key of all meetings together. */
	public static final String ALL = "T";

	private static final int TRIES = 3;

	/**
	 * The planner can't know how few rows a block has: offset 0 has it look each up by
	 * the key.
	 */
	private static final String ANSWER = """
			with block as (
			  select *
			  from unnest(string_to_array(:grains{n}, ','), string_to_array(:starts{n}, ',')::date[],
			    string_to_array(:ends{n}, ',')::date[]) block (grain, from_day, before_day)
			), line as (
			  select t.measure, t.subject, t.start, t.figures
			  from block
			  cross join unnest(string_to_array(:measures{n}, ',')) wanted (measure)
			  cross join lateral (
			    select *
			    from tally t
			    where t.measure = wanted.measure
			      and t.clearance = cast(:clearance as classification)
			      and t.grain = block.grain
			      and t.start >= block.from_day
			      and t.start < block.before_day
			    offset 0
			  ) t
			  where cast(:subject{n} as text) is null or t.subject = :subject{n}
			  union all
			  select left(subject, 1), substr(subject, 2), m.date, array[{bits}]
			  from block
			  cross join lateral (
			    select *
			    from meeting_digest m
			    where m.date >= block.from_day
			      and m.date < block.before_day
			      and m.counted
			      and {visible}
			    offset 0
			  ) m
			  cross join unnest(m.subjects) subject
			  where block.grain = '-'
			    and left(subject, 1) = any (string_to_array(:measures{n}, ','))
			    and (cast(:subject{n} as text) is null or substr(subject, 2) = :subject{n})
			)
			select {n} as question, measure, subject, {month} as month, array[{sums}] as figures
			from line
			group by 2, 3, 4
			""";

	private static final String PENDING = """
			union all
			select -1, null, null, null, null
			where exists (select from digest_change)
			""";

	private static final String LAST = """
			select wanted.key, latest.date
			from unnest(string_to_array(:keys, ',')) wanted (key)
			cross join lateral (
			  select m.date
			  from meeting_key m
			  where m.key = wanted.key
			    and m.counted
			    and %1$s
			    and m.date >= coalesce(cast(:from as date), '-infinity')
			    and m.date <= coalesce(cast(:to as date), 'infinity')
			  order by m.date desc
			  limit 1
			) latest
			union all
			select 'T', (
			  select m.date
			  from meeting_digest m
			  where m.counted
			    and %1$s
			    and m.date >= coalesce(cast(:from as date), '-infinity')
			    and m.date <= coalesce(cast(:to as date), 'infinity')
			  order by m.date desc
			  limit 1)
			""".formatted(MeetingVisibility.CONDITION);

	private final JdbcClient jdbc;

	private final Folding folding;

	private final Areas areas;

	Tallies(JdbcClient jdbc, Folding folding, Areas areas) {
		this.jdbc = jdbc;
		this.folding = folding;
		this.areas = areas;
	}

	/**
	 * Answers questions in one statement, each with its subjects that have meetings.
	 */
	public List<List<Tally>> of(Question... questions) {
		List<Line> lines = upToDate(() -> ask(List.of(questions)));
		return IntStream.range(0, questions.length)
			.mapToObj((number) -> lines.stream().filter((line) -> line.question() == number).map(Line::tally).toList())
			.toList();
	}

	/**
	 * The days on which the meetings under some keys of {@code meeting_key} were last
	 * held, as far as they were in the period; that of any meeting under {@link #ALL}.
	 */
	public Map<String, LocalDate> last(Collection<String> keys, @Nullable LocalDate from, @Nullable LocalDate to) {
		Map<String, LocalDate> days = new HashMap<>();
		this.jdbc.sql(LAST)
			.param("keys", String.join(",", keys))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("from", from, Types.DATE)
			.param("to", to, Types.DATE)
			.query((row) -> {
				LocalDate day = row.getObject("date", LocalDate.class);
				if (day != null) {
					days.put(row.getString("key"), day);
				}
			});
		return days;
	}

	private List<Line> upToDate(Supplier<Optional<List<Line>>> question) {
		for (int tries = 0; tries < TRIES; tries++) {
			Optional<List<Line>> answer = question.get();
			if (answer.isPresent()) {
				return answer.get();
			}
			this.folding.fold();
		}
		return this.folding.alone(question).orElseThrow();
	}

	/** Nothing where changes wait that the tallies do not have yet. */
	private Optional<List<Line>> ask(List<Question> questions) {
		String sql = IntStream.range(0, questions.size())
			.mapToObj((number) -> "(" + sql(number, questions.get(number)) + ")")
			.collect(Collectors.joining(" union all "));
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql + PENDING)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR);
		for (int number = 0; number < questions.size(); number++) {
			Question question = questions.get(number);
			statement.param("measures" + number, question.codes())
				.param("subject" + number, question.subject(), Types.VARCHAR)
				.param("grains" + number, question.blocks().grains())
				.param("starts" + number, question.blocks().starts())
				.param("ends" + number, question.blocks().ends());
		}
		List<Line> lines = statement.query(Tallies::line).list();
		return lines.contains(Line.PENDING) ? Optional.empty()
				: Optional.of(lines.stream().filter((line) -> line.tally().meetings() > 0).toList());
	}

	private String sql(int number, Question question) {
		int size = Tally.AREAS + this.areas.all().size();
		return ANSWER.replace("{n}", String.valueOf(number))
			.replace("{bits}", each(size, "((m.slots >> %1$s) & 1)::integer"))
			.replace("{sums}", each(size, "coalesce(sum(figures[%2$s]), 0)::integer"))
			.replace("{visible}", MeetingVisibility.CONDITION)
			.replace("{month}", question.monthly() ? "block_of('M', start)" : "null::date");
	}

	/** An expression for each slot, by its place from 0 and from 1. */
	private static String each(int size, String expression) {
		return IntStream.range(0, size)
			.mapToObj((slot) -> expression.formatted(slot, slot + 1))
			.collect(Collectors.joining(", "));
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		if (row.getInt("question") < 0) {
			return Line.PENDING;
		}
		LocalDate month = row.getObject("month", LocalDate.class);
		int[] figures = Arrays.stream((Integer[]) row.getArray("figures").getArray())
			.mapToInt(Integer::intValue)
			.toArray();
		return new Line(row.getInt("question"), new Tally(Measure.of(row.getString("measure")),
				row.getString("subject"), (month != null) ? YearMonth.from(month) : null, figures));
	}

	private record Line(int question, Tally tally) {

		static final Line PENDING = new Line(-1, new Tally(Measure.TOTAL, "", null, new int[1]));

	}

}
