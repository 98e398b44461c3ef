package id.mitra.summary.overview;

import java.sql.Types;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.area.Areas;
import id.mitra.commitment.figures.CommitmentCounts;
import id.mitra.commitment.figures.CountedCommitments;
import id.mitra.identity.caller.Visibility;
import id.mitra.index.tally.Answers;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Source;
import id.mitra.index.tally.Tallies;
import id.mitra.index.tally.Tally;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Bilingual;
import id.mitra.summary.figures.FigureScope;
import id.mitra.summary.figures.HeatMap;
import id.mitra.summary.figures.HeatMap.HeatAgreed;
import id.mitra.summary.figures.OpenCommitments;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has most meetings in a period, and about which areas; and what is open today with
 * whom, and about what.
 */
@Component
class HeatQueries {

	private final Tallies tallies;

	private final CommitmentCounts commitments;

	private final Areas areas;

	private final JdbcClient jdbc;

	private final Today today;

	HeatQueries(Tallies tallies, CommitmentCounts commitments, Areas areas, JdbcClient jdbc, Today today) {
		this.tallies = tallies;
		this.commitments = commitments;
		this.areas = areas;
		this.jdbc = jdbc;
		this.today = today;
	}

	/**
	 * What rows are, and their order where meetings give none.
	 *
	 * @param names SQL that tells of the rows with some keys what they are called
	 */
	private record HeatSort(Measure rows, Comparator<Tally> order, String names) {
	}

	/**
	 * What a row is called.
	 */
	private record HeatName(String key, String name, String label) {
	}

	/** The partners with most meetings, those whose parts were met among them. */
	HeatMap.HeatRows byPartner(FigureScope scope, int limit) {
		return rows(scope, hidden(), limit,
				new HeatSort(Measure.PARTNER, Comparator.comparing((tally) -> Long.valueOf(tally.subject())), """
						select p.id::text as key, %1$s as name, coalesce(p.abbreviation, %1$s) as label
						from partner p
						where p.id = any (string_to_array(:keys, ',')::bigint[])
						  and %2$s
						""".formatted(Bilingual.nameOf("p"), Visibility.of("p"))));
	}

	/** The countries whose partners have most meetings. */
	HeatMap.HeatRows byCountry(FigureScope scope, int limit) {
		return rows(scope, Set.of(), limit, new HeatSort(Measure.COUNTRY, Comparator.comparing(Tally::subject), """
				select c.code as key, %1$s as name, %1$s as label
				from country c
				where c.code = any (string_to_array(:keys, ','))
				""".formatted(Bilingual.nameOf("c"))));
	}

	/** The partners that the reader may not see, whose parts may have been met. */
	private Set<String> hidden() {
		return Set.copyOf(this.jdbc.sql("select p.id::text from partner p where not (" + Visibility.of("p") + ")")
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(String.class)
			.list());
	}

	private HeatMap.HeatRows rows(FigureScope scope, Set<String> hidden, int limit, HeatSort sort) {
		Answers answers = this.tallies.ask(Question.between(scope.from(), scope.to(), sort.rows()),
				this.commitments.question(sort.rows(), Measure.AREA),
				Question.between(null, this.today.date(), sort.rows()).from(Source.AGREEMENTS));
		List<Tally> all = answers.first().stream().filter((tally) -> !hidden.contains(tally.subject())).toList();
		List<Tally> first = all.stream()
			.sorted(Comparator.comparing(Tally::meetings).reversed().thenComparing(sort.order()))
			.limit(limit)
			.toList();
		Map<String, HeatName> names = names(sort, first);
		Map<String, Integer> positions = this.areas.codes()
			.stream()
			.collect(Collectors.toMap((code) -> code, this.areas::position));
		CountedCommitments commitments = CountedCommitments.of(answers.to(1));
		Map<String, Tally> inForce = answers.to(2).stream().collect(Collectors.toMap(Tally::subject, (tally) -> tally));
		return new HeatMap.HeatRows(all.size(), first.stream().map((tally) -> {
			HeatName words = Objects.requireNonNull(names.get(tally.subject()));
			return new HeatMap.HeatRow(tally.subject(), words.name(), words.label(), tally.meetings(),
					byArea(tally, positions), OpenCommitments.of(commitments.of(sort.rows(), tally.subject())),
					agreed(inForce.get(tally.subject()), positions));
		}).toList(), OpenCommitments.of(commitments.by(Measure.AREA)));
	}

	private Map<String, HeatName> names(HeatSort sort, List<Tally> rows) {
		return this.jdbc.sql(sort.names())
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.param("keys", rows.stream().map(Tally::subject).collect(Collectors.joining(",")))
			.query((row, number) -> new HeatName(row.getString("key"), row.getString("name"), row.getString("label")))
			.list()
			.stream()
			.collect(Collectors.toMap(HeatName::key, (name) -> name));
	}

	private static HeatAgreed agreed(@Nullable Tally inForce, Map<String, Integer> positions) {
		return (inForce != null)
				? new HeatAgreed(inForce.meetings(), byArea(inForce, positions).keySet().stream().sorted().toList())
				: HeatAgreed.NONE;
	}

	private static Map<String, Integer> byArea(Tally tally, Map<String, Integer> positions) {
		Map<String, Integer> meetings = new HashMap<>();
		positions.forEach((code, position) -> {
			if (tally.inArea(position) > 0) {
				meetings.put(code, tally.inArea(position));
			}
		});
		return meetings;
	}

}
