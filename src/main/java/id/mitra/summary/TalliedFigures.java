package id.mitra.summary;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.area.AreaDetails;
import id.mitra.area.Areas;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.Bilingual;
import id.mitra.tally.Answers;
import id.mitra.tally.LastDays;
import id.mitra.tally.Measure;
import id.mitra.tally.Question;
import id.mitra.tally.Tallies;
import id.mitra.tally.Tally;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of all meetings, or of those about an area, from the tallies.
 */
@Component
class TalliedFigures {

	private final Tallies tallies;

	private final Areas areas;

	private final JdbcClient jdbc;

	TalliedFigures(Tallies tallies, Areas areas, JdbcClient jdbc) {
		this.tallies = tallies;
		this.areas = areas;
		this.jdbc = jdbc;
	}

	List<Figures.AreaCount> byArea(Scope scope) {
		Answers answers = this.tallies.ask(last(scope), counts(scope));
		return byArea(answers, answers.first());
	}

	/** All that the areas come to and did before, in one statement. */
	Figures.Movement movement(Scope scope, @Nullable Scope before) {
		Answers answers = this.tallies.ask(last(scope), counts(scope), months(scope), levels(scope),
				counts((before != null) ? before : scope));
		return new Figures.Movement(byArea(answers, answers.to(0)), slices(scope, answers.to(1), answers.to(2)),
				(before != null) ? byArea(answers, answers.to(3)) : List.of());
	}

	private List<Figures.AreaCount> byArea(Answers answers, List<Tally> known) {
		List<Figures.AreaCount> counts = new ArrayList<>();
		counts.add(count(null, known, Tally::meetings, answers.lastOfAll()));
		for (String code : codes()) {
			counts.add(count(code, known, in(code), answers.lastUnder("A:" + code)));
		}
		return counts.stream().filter((count) -> count.meetings() > 0).toList();
	}

	private LastDays last(Scope scope) {
		return new LastDays(codes().stream().map((code) -> "A:" + code).toList(), scope.from(), scope.to());
	}

	private static Question counts(Scope scope) {
		return Question.between(scope.from(), scope.to(), Measure.TOTAL, Measure.MET, Measure.COUNTRY);
	}

	private static Question months(Scope scope) {
		String area = scope.area();
		return (area != null) ? Question.monthsBetween(scope.from(), scope.to(), Measure.AREA, area)
				: Question.monthsBetween(scope.from(), scope.to(), Measure.TOTAL, "");
	}

	private static Question levels(Scope scope) {
		return Question.between(scope.from(), scope.to(), Measure.LEVELS);
	}

	private static Figures.AreaCount count(@Nullable String area, List<Tally> known, ToIntFunction<Tally> meetings,
			@Nullable LocalDate last) {
		return new Figures.AreaCount(area, of(known, Measure.TOTAL).mapToInt(meetings).sum(),
				(int) of(known, Measure.MET).filter((tally) -> meetings.applyAsInt(tally) > 0).count(),
				(int) of(known, Measure.COUNTRY).filter((tally) -> meetings.applyAsInt(tally) > 0).count(), last);
	}

	List<Figures.Slice> slices(Scope scope) {
		Answers answers = this.tallies.ask(months(scope), levels(scope));
		return slices(scope, answers.to(0), answers.to(1));
	}

	private List<Figures.Slice> slices(Scope scope, List<Tally> months, List<Tally> levels) {
		String area = scope.area();
		List<Figures.Slice> slices = new ArrayList<>(
				slices(null, months, levels, Tally::meetings, (area != null) ? in(area) : Tally::meetings));
		if (area == null) {
			codes().forEach((code) -> slices.addAll(slices(code, months, levels, in(code), in(code))));
		}
		return slices;
	}

	private static List<Figures.Slice> slices(@Nullable String area, List<Tally> months, List<Tally> levels,
			ToIntFunction<Tally> ofMonth, ToIntFunction<Tally> ofLevels) {
		Stream<Figures.Slice> byMonth = months.stream()
			.map((tally) -> new Figures.Slice(area, tally.month(), null, null, ofMonth.applyAsInt(tally)));
		Stream<Figures.Slice> byLevels = levels.stream()
			.map((tally) -> new Figures.Slice(area, null, tally.ourLevel(), tally.theirLevel(),
					ofLevels.applyAsInt(tally)));
		return Stream.concat(byMonth, byLevels).filter((slice) -> slice.meetings() > 0).toList();
	}

	List<AreaSummary.PartnerLine> byPartner(Scope scope) {
		String area = scope.area();
		ToIntFunction<Tally> meetings = (area != null) ? in(area) : Tally::meetings;
		List<Tally> known = ask(scope, Measure.PARTNER, Measure.MET);
		Set<String> met = of(known, Measure.MET).filter((tally) -> meetings.applyAsInt(tally) > 0)
			.map(Tally::subject)
			.collect(Collectors.toSet());
		Map<Long, Integer> counts = of(known, Measure.PARTNER).filter((tally) -> met.contains(tally.subject()))
			.collect(Collectors.toMap((tally) -> Long.valueOf(tally.subject()), meetings::applyAsInt));
		Comparator<AreaSummary.PartnerLine> most = Comparator.comparing(AreaSummary.PartnerLine::meetings)
			.thenComparing(AreaSummary.PartnerLine::lastMeetingOn)
			.reversed();
		return this.jdbc.sql("""
				select p.id, %s as name, latest.date as last
				from partner p
				cross join lateral (
				  select m.date
				  from meeting_key m
				  where m.key = 'P' || p.id || :area
				    and m.counted
				    and %s
				    and m.date >= coalesce(cast(:from as date), '-infinity')
				    and m.date <= coalesce(cast(:to as date), 'infinity')
				  order by m.date desc
				  limit 1
				) latest
				where p.id = any (string_to_array(:ids, ',')::bigint[])
				""".formatted(name(), MeetingVisibility.CONDITION))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("area", (area != null) ? " A:" + area : "")
			.param("from", scope.from(), Types.DATE)
			.param("to", scope.to(), Types.DATE)
			.param("ids", String.join(",", met))
			.query((row, number) -> new AreaSummary.PartnerLine(row.getLong("id"), row.getString("name"),
					counts.getOrDefault(row.getLong("id"), 0), row.getObject("last", LocalDate.class)))
			.list()
			.stream()
			.sorted(most.thenComparing(AreaSummary.PartnerLine::partnerId))
			.toList();
	}

	Balance.Visits visits(Scope scope) {
		String area = scope.area();
		Question question = (area != null) ? Question.between(scope.from(), scope.to(), Measure.AREA).of(area)
				: Question.between(scope.from(), scope.to(), Measure.TOTAL);
		return this.tallies.ask(question)
			.first()
			.stream()
			.findFirst()
			.map((tally) -> new Balance.Visits(tally.made(), tally.received(), tally.online(), tally.nowhere()))
			.orElseGet(() -> new Balance.Visits(0, 0, 0, 0));
	}

	/** The partners with most meetings, those whose parts were met among them. */
	HeatMap.Rows byPartner(Scope scope, int limit) {
		List<Tally> tallies = most(ask(scope, Measure.PARTNER),
				Comparator.comparing((tally) -> Long.valueOf(tally.subject())));
		List<Tally> first = tallies.stream().limit(limit).toList();
		return new HeatMap.Rows(tallies.size(), rows(first, """
				select p.id::text as key, %1$s as name, coalesce(p.abbreviation, %1$s) as label
				from partner p
				where p.id = any (string_to_array(:keys, ',')::bigint[])
				""".formatted(name())));
	}

	/** The countries whose partners have most meetings. */
	HeatMap.Rows byCountry(Scope scope, int limit) {
		List<Tally> tallies = most(ask(scope, Measure.COUNTRY), Comparator.comparing(Tally::subject));
		List<Tally> first = tallies.stream().limit(limit).toList();
		return new HeatMap.Rows(tallies.size(), rows(first, """
				select c.code as key, c.name_%1$s as name, c.name_%1$s as label
				from country c
				where c.code = any (string_to_array(:keys, ','))
				""".formatted(Bilingual.language())));
	}

	private List<HeatMap.Row> rows(List<Tally> tallies, String names) {
		Map<String, List<String>> named = this.jdbc.sql(names)
			.param("keys", tallies.stream().map(Tally::subject).collect(Collectors.joining(",")))
			.query((row, number) -> List.of(row.getString("key"), row.getString("name"), row.getString("label")))
			.list()
			.stream()
			.collect(Collectors.toMap(List::getFirst, (row) -> row));
		List<String> codes = codes();
		return tallies.stream().map((tally) -> {
			List<String> words = Objects.requireNonNull(named.get(tally.subject()));
			Map<String, Integer> areas = codes.stream()
				.filter((code) -> in(code).applyAsInt(tally) > 0)
				.collect(Collectors.toMap((code) -> code, (code) -> in(code).applyAsInt(tally)));
			return new HeatMap.Row(tally.subject(), words.get(1), words.get(2), tally.meetings(), areas);
		}).toList();
	}

	private static List<Tally> most(List<Tally> tallies, Comparator<Tally> otherwise) {
		return tallies.stream()
			.sorted(Comparator.comparing(Tally::meetings).reversed().thenComparing(otherwise))
			.toList();
	}

	private List<Tally> ask(Scope scope, Measure... measures) {
		return this.tallies.ask(Question.between(scope.from(), scope.to(), measures)).first();
	}

	private static Stream<Tally> of(List<Tally> tallies, Measure measure) {
		return tallies.stream().filter((tally) -> tally.measure() == measure);
	}

	private List<String> codes() {
		return this.areas.all().stream().map(AreaDetails::code).toList();
	}

	/** The meetings of a tally that touch an area. */
	private ToIntFunction<Tally> in(String area) {
		int position = codes().indexOf(area);
		return (tally) -> tally.inArea(position);
	}

	private static String name() {
		return "coalesce(p.name_%1$s, p.name_en, p.name_id)".formatted(Bilingual.language());
	}

}
