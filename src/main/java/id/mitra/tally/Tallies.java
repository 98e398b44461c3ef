package id.mitra.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

	private static final String LATEST = """
			(select m.date
			  from %s m
			  where %s
			    and m.counted
			    and %s
			    and m.date >= coalesce(cast(:from as date), '-infinity')
			    and m.date <= coalesce(cast(:to as date), 'infinity')
			  order by m.date desc
			  limit 1)""";

	private static final String LAST = """
			union all
			select -2, null, wanted.key, latest.date, null
			from unnest(string_to_array(:keys, ',')) wanted (key)
			cross join lateral %s latest
			union all
			select -2, null, '', latest.date, null
			from %s latest
			""".formatted(latest("wanted.key"),
			LATEST.formatted("meeting_digest", "true", MeetingVisibility.CONDITION));

	private final JdbcClient jdbc;

	private final Folding folding;

	private final Areas areas;

	Tallies(JdbcClient jdbc, Folding folding, Areas areas) {
		this.jdbc = jdbc;
		this.folding = folding;
		this.areas = areas;
	}

	/**
	 * SQL that gives the day of the latest meeting under a key of {@code meeting_key}, or
	 * no row. Its parameters are those of {@link MeetingVisibility}, and {@code from} and
	 * {@code to}, which may be null.
	 * @param key the key as SQL
	 */
	public static String latest(String key) {
		return LATEST.formatted("meeting_key", "m.key = " + key, MeetingVisibility.CONDITION);
	}

	/**
	 * Answers questions in one statement.
	 */
	public Answers ask(Question... questions) {
		return ask(null, questions);
	}

	/**
	 * Answers questions in one statement, and when meetings were last held.
	 */
	public Answers ask(@Nullable LastDays days, Question... questions) {
		List<Line> lines = upToDate(() -> read(days, List.of(questions)));
		Map<String, LocalDate> last = new HashMap<>();
		lines.stream()
			.filter((line) -> line.question() == Line.LAST)
			.forEach((line) -> last.put(line.key(), Objects.requireNonNull(line.day())));
		return new Answers(IntStream.range(0, questions.length)
			.mapToObj((number) -> lines.stream()
				.filter((line) -> line.question() == number)
				.flatMap((line) -> Stream.ofNullable(line.tally()))
				.toList())
			.toList(), last);
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
	private Optional<List<Line>> read(@Nullable LastDays days, List<Question> questions) {
		String sql = IntStream.range(0, questions.size())
			.mapToObj((number) -> "(" + sql(number, questions.get(number)) + ")")
			.collect(Collectors.joining(" union all "));
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql + PENDING + ((days != null) ? LAST : ""))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR);
		if (days != null) {
			statement.param("keys", String.join(",", days.keys()))
				.param("from", days.from(), Types.DATE)
				.param("to", days.to(), Types.DATE);
		}
		for (int number = 0; number < questions.size(); number++) {
			Question question = questions.get(number);
			statement.param("measures" + number, question.codes())
				.param("subject" + number, question.subject(), Types.VARCHAR)
				.param("grains" + number, question.blocks().grains())
				.param("starts" + number, question.blocks().starts())
				.param("ends" + number, question.blocks().ends());
		}
		List<Line> lines = statement.query(Tallies::line).list();
		return lines.stream().anyMatch((line) -> line.question() == Line.PENDING) ? Optional.empty() : Optional
			.of(lines.stream().filter((line) -> line.tally() == null || line.tally().meetings() > 0).toList());
	}

	private String sql(int number, Question question) {
		int size = Tally.AREAS + this.areas.all().size();
		return ANSWER.replace("{n}", String.valueOf(number))
			.replace("{bits}", each(size, (slot) -> "((m.slots >> " + slot + ") & 1)::integer"))
			.replace("{sums}", each(size, (slot) -> "coalesce(sum(figures[" + (slot + 1) + "]), 0)::integer"))
			.replace("{visible}", MeetingVisibility.CONDITION)
			.replace("{month}", question.monthly() ? "block_of('M', start)" : "null::date");
	}

	/** An expression for each slot, from 0. */
	private static String each(int size, IntFunction<String> expression) {
		return IntStream.range(0, size).mapToObj(expression).collect(Collectors.joining(", "));
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		int question = row.getInt("question");
		LocalDate month = row.getObject("month", LocalDate.class);
		if (question < 0) {
			return new Line(question, null, String.valueOf(row.getString("subject")), month);
		}
		int[] figures = Arrays.stream((Integer[]) row.getArray("figures").getArray())
			.mapToInt(Integer::intValue)
			.toArray();
		Tally tally = new Tally(Measure.of(row.getString("measure")), row.getString("subject"),
				(month != null) ? YearMonth.from(month) : null, figures);
		return new Line(question, tally, tally.subject(), month);
	}

	private record Line(int question, @Nullable Tally tally, String key, @Nullable LocalDate day) {

		static final int PENDING = -1;

		static final int LAST = -2;

	}

}
