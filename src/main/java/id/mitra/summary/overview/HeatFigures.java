package id.mitra.summary.overview;

import java.sql.Types;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.mitra.area.Areas;
import id.mitra.identity.caller.Visibility;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Tallies;
import id.mitra.index.tally.Tally;
import id.mitra.platform.text.Bilingual;
import id.mitra.summary.figures.HeatMap;
import id.mitra.summary.figures.FigureScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has most meetings in a period, and about which areas.
 */
@Component
class HeatFigures {

	private final Tallies tallies;

	private final Areas areas;

	private final JdbcClient jdbc;

	HeatFigures(Tallies tallies, Areas areas, JdbcClient jdbc) {
		this.tallies = tallies;
		this.areas = areas;
		this.jdbc = jdbc;
	}

	/** The partners with most meetings, those whose parts were met among them. */
	HeatMap.HeatRows byPartner(FigureScope scope, int limit) {
		Set<String> hidden = hidden();
		return rows(scope, Measure.PARTNER, (tally) -> !hidden.contains(tally.subject()),
				Comparator.comparing((tally) -> Long.valueOf(tally.subject())), limit, """
						select p.id::text as key, %1$s as name, coalesce(p.abbreviation, %1$s) as label
						from partner p
						where p.id = any (string_to_array(:keys, ',')::bigint[])
						  and %2$s
						""".formatted(Bilingual.nameOf("p"), Visibility.of("p")));
	}

	/** The countries whose partners have most meetings. */
	HeatMap.HeatRows byCountry(FigureScope scope, int limit) {
		return rows(scope, Measure.COUNTRY, (tally) -> true, Comparator.comparing(Tally::subject), limit, """
				select c.code as key, %1$s as name, %1$s as label
				from country c
				where c.code = any (string_to_array(:keys, ','))
				""".formatted(Bilingual.nameOf("c")));
	}

	/** The partners that the reader may not see, whose parts may have been met. */
	private Set<String> hidden() {
		return Set.copyOf(this.jdbc.sql("select p.id::text from partner p where not (" + Visibility.of("p") + ")")
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(String.class)
			.list());
	}

	private HeatMap.HeatRows rows(FigureScope scope, Measure measure, Predicate<Tally> seen,
			Comparator<Tally> otherwise, int limit, String names) {
		List<Tally> all = this.tallies.ask(Question.between(scope.from(), scope.to(), measure))
			.first()
			.stream()
			.filter(seen)
			.toList();
		List<Tally> first = all.stream()
			.sorted(Comparator.comparing(Tally::meetings).reversed().thenComparing(otherwise))
			.limit(limit)
			.toList();
		Map<String, List<String>> named = this.jdbc.sql(names)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.param("keys", first.stream().map(Tally::subject).collect(Collectors.joining(",")))
			.query((row, number) -> List.of(row.getString("key"), row.getString("name"), row.getString("label")))
			.list()
			.stream()
			.collect(Collectors.toMap(List::getFirst, (words) -> words));
		Map<String, Integer> positions = this.areas.codes()
			.stream()
			.collect(Collectors.toMap((code) -> code, this.areas::position));
		return new HeatMap.HeatRows(all.size(), first.stream().map((tally) -> {
			List<String> words = Objects.requireNonNull(named.get(tally.subject()));
			return new HeatMap.HeatRow(tally.subject(), words.get(1), words.get(2), tally.meetings(),
					byArea(tally, positions));
		}).toList());
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
