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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.mitra.area.Areas;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.tally.Blocks.Grain;
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
	private static final String LINES = """
			with block as (
			  select *
			  from unnest(string_to_array(:grains, ','), string_to_array(:starts, ',')::date[],
			    string_to_array(:ends, ',')::date[]) block (grain, from_day, before_day)
			), line as (
			  select t.measure, t.subject, t.start, t.figures
			  from block
			  cross join unnest(string_to_array(:measures, ',')) wanted (measure)
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
			  where cast(:subject as text) is null or t.subject = :subject
			  union all
			  select left(subject, 1), substr(subject, 2), m.date, array[%1$s]
			  from block
			  cross join lateral (
			    select *
			    from meeting_digest m
			    where m.date >= block.from_day
			      and m.date < block.before_day
			      and m.counted
			      and %2$s
			    offset 0
			  ) m
			  cross join unnest(m.subjects) subject
			  where block.grain = '-'
			    and left(subject, 1) = any (string_to_array(:measures, ','))
			    and (cast(:subject as text) is null or substr(subject, 2) = :subject)
			)
			""";

	private static final String TOTALS = """
			select measure, subject, null::date as month, array[%s] as figures
			from line
			group by measure, subject
			""";

	private static final String MONTHS = """
			select measure, subject, block_of('M', start) as month, array[%s] as figures
			from line
			group by 1, 2, 3
			""";

	private static final String PENDING = """
			union all
			select null, null, null, null
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
			    and %s
			    and m.date >= coalesce(cast(:from as date), '-infinity')
			    and m.date <= coalesce(cast(:to as date), 'infinity')
			  order by m.date desc
			  limit 1
			) latest
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
	 * Every subject of some measures that has meetings in a period.
	 * @param from its first day, null for no bound
	 * @param to its last day, null for no bound
	 */
	public List<Tally> totals(Collection<Measure> measures, @Nullable LocalDate from, @Nullable LocalDate to) {
		return upToDate(() -> ask(TOTALS, measures, null, Blocks.of(from, to, Grain.YEAR))).stream()
			.map(Line::tally)
			.toList();
	}

	/**
	 * A subject's months that have meetings, the earliest first.
	 */
	public Map<YearMonth, Tally> months(Measure measure, String subject, @Nullable LocalDate from,
			@Nullable LocalDate to) {
		return upToDate(() -> ask(MONTHS, List.of(measure), subject, Blocks.of(from, to, Grain.MONTH))).stream()
			.collect(Collectors.toMap((line) -> YearMonth.from(Objects.requireNonNull(line.month())), Line::tally,
					(one, other) -> one, TreeMap::new));
	}

	/**
	 * The days on which the meetings under some keys of {@code meeting_key} were last
	 * held, as far as they were in the period.
	 */
	public Map<String, LocalDate> last(Collection<String> keys, @Nullable LocalDate from, @Nullable LocalDate to) {
		Map<String, LocalDate> days = new HashMap<>();
		this.jdbc.sql(LAST)
			.param("keys", String.join(",", keys))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("from", from, Types.DATE)
			.param("to", to, Types.DATE)
			.query((row) -> {
				days.put(row.getString("key"), row.getObject("date", LocalDate.class));
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
	private Optional<List<Line>> ask(String question, Collection<Measure> measures, @Nullable String subject,
			Blocks blocks) {
		int size = Tally.AREAS + this.areas.all().size();
		String sql = LINES.formatted(each(size, "((m.slots >> %1$s) & 1)::integer"), MeetingVisibility.CONDITION)
				+ question.formatted(each(size, "coalesce(sum(figures[%2$s]), 0)::integer")) + PENDING;
		List<Line> lines = this.jdbc.sql(sql)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("measures", measures.stream().map(Measure::code).collect(Collectors.joining(",")))
			.param("subject", subject, Types.VARCHAR)
			.param("grains", blocks.grains())
			.param("starts", blocks.starts())
			.param("ends", blocks.ends())
			.query(Tallies::line)
			.list();
		return lines.contains(Line.PENDING) ? Optional.empty()
				: Optional.of(lines.stream().filter((line) -> line.tally().meetings() > 0).toList());
	}

	/** An expression for each slot, by its place from 0 and from 1. */
	private static String each(int size, String expression) {
		return IntStream.range(0, size)
			.mapToObj((slot) -> expression.formatted(slot, slot + 1))
			.collect(Collectors.joining(", "));
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		String measure = row.getString("measure");
		if (measure == null) {
			return Line.PENDING;
		}
		int[] figures = Arrays.stream((Integer[]) row.getArray("figures").getArray())
			.mapToInt(Integer::intValue)
			.toArray();
		return new Line(new Tally(Measure.of(measure), row.getString("subject"), figures),
				row.getObject("month", LocalDate.class));
	}

	private record Line(Tally tally, @Nullable LocalDate month) {

		static final Line PENDING = new Line(new Tally(Measure.TOTAL, "", new int[1]), null);

	}

}
