package id.mitra.summary.overview;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.area.AreaDetails;
import id.mitra.area.Areas;
import id.mitra.identity.caller.Visibility;
import id.mitra.index.KeyType;
import id.mitra.index.tally.Answers;
import id.mitra.index.tally.LastDays;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Tallies;
import id.mitra.index.tally.Tally;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.text.Bilingual;
import id.mitra.summary.figures.FigureScope;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds with whom there was no meeting about an area for long, where there once was: the
 * tallies tell which, and the last day is looked up of those alone.
 */
@Component
class QuietPairQueries {

	/**
	 * Of more pairs the last day is not looked up: those of fewest meetings are left out.
	 */
	private static final int MOST = 1_000;

	private final Tallies tallies;

	private final Areas areas;

	private final JdbcClient jdbc;

	QuietPairQueries(Tallies tallies, Areas areas, JdbcClient jdbc) {
		this.tallies = tallies;
		this.areas = areas;
		this.jdbc = jdbc;
	}

	/**
	 * A partner and an area, at how many meetings it was spoken about, and when last;
	 * with how many such there are.
	 */
	record Pair(long partner, String name, String code, String area, int meetings, LocalDate last, int all) {
	}

	private record Spoken(String partner, String area, int meetings) {

		String key() {
			return this.partner + " " + this.area;
		}

	}

	/** Without a meeting since that day, longest first. */
	List<Pair> since(LocalDate since, FigureScope scope, int limit) {
		Answers answers = this.tallies.ask(Question.between(null, null, Measure.PARTNER),
				Question.between(since.plusDays(1), null, Measure.PARTNER));
		Map<String, Tally> lately = answers.to(1).stream().collect(Collectors.toMap(Tally::subject, (tally) -> tally));
		Set<String> partners = partners(scope);
		List<Spoken> silent = answers.first()
			.stream()
			.filter((tally) -> partners == null || partners.contains(tally.subject()))
			.flatMap((tally) -> quiet(tally, lately.get(tally.subject()), scope.area()))
			.sorted(Comparator.comparing(Spoken::meetings).reversed().thenComparing(Spoken::key))
			.limit(MOST)
			.toList();
		return named(silent, limit);
	}

	private Stream<Spoken> quiet(Tally ever, @Nullable Tally lately, @Nullable String area) {
		return this.areas.all()
			.stream()
			.filter(AreaDetails::active)
			.filter((one) -> area == null || area.equals(one.code()) || area.equals(one.parent()))
			.map((one) -> new Spoken(ever.subject(), one.code(), about(ever, lately, one.code())))
			.filter((pair) -> pair.meetings() > 0);
	}

	/** How many there ever were, none where there were any lately. */
	private int about(Tally ever, @Nullable Tally lately, String area) {
		int position = this.areas.position(area);
		return (lately != null && lately.inArea(position) > 0) ? 0 : ever.inArea(position);
	}

	/** Those that are asked about, null for all. */
	private @Nullable Set<String> partners(FigureScope scope) {
		if (scope.party() == null) {
			return null;
		}
		return Set.copyOf(this.jdbc.sql("""
				with recursive tree as (
				  select p.id from partner p where p.id = :partner and %1$s
				  union
				  select t.id from partner_tree t join tree on t.parent_id = tree.id
				)
				select p.id::text
				from partner p
				where %1$s
				  and (cast(:country as text) is null or p.country = :country)
				  and (cast(:partner as bigint) is null or p.id in (select id from tree))
				""".formatted(Visibility.of("p")))
			.param("partner", scope.partner(), Types.BIGINT)
			.param("country", scope.country(), Types.VARCHAR)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(String.class)
			.list());
	}

	private List<Pair> named(List<Spoken> silent, int limit) {
		Map<String, Integer> meetings = new HashMap<>();
		silent.forEach((pair) -> meetings.put(pair.key(), pair.meetings()));
		return this.jdbc
			.sql("""
					select p.id, %s as name, a.code, %s as area, latest.date as last, count(*) over () as together
					from unnest(string_to_array(:partners, ',')::bigint[], string_to_array(:areas, ','))
					  pair (partner_id, code)
					join partner p on p.id = pair.partner_id and %s
					join area a on a.code = pair.code
					cross join lateral %s latest
					where p.trashed_at is null
					order by last, name, a.sequence, a.code
					limit :limit
					""".formatted(Bilingual.nameOf("p"), Bilingual.nameOf("a"), Visibility.of("p"),
					LastDays.latest(KeyType.PARTNER.sql("p.id") + " || ' ' || " + KeyType.AREA.sql("a.code"))))
			.param("partners", silent.stream().map(Spoken::partner).collect(Collectors.joining(",")))
			.param("areas", silent.stream().map(Spoken::area).collect(Collectors.joining(",")))
			.param("from", null, Types.DATE)
			.param("to", null, Types.DATE)
			.param("limit", limit)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new Pair(row.getLong("id"), row.getString("name"), row.getString("code"),
					row.getString("area"), meetings.getOrDefault(row.getString("id") + " " + row.getString("code"), 0),
					row.getObject("last", LocalDate.class), row.getInt("together")))
			.list();
	}

}
