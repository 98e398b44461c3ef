package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import id.mitra.area.Areas;
import id.mitra.commitment.figures.CommitmentCounts;
import id.mitra.commitment.figures.CountedCommitments;
import id.mitra.index.tally.Answers;
import id.mitra.index.tally.LastDays;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Tallies;
import id.mitra.index.tally.Tally;
import id.mitra.meeting.term.Level;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The figures of all meetings, of those about an area, or of those with a partner or a
 * country, from the tallies.
 */
@Component
class TalliedFigures {

	private final Tallies tallies;

	private final Areas areas;

	private final MetQueries met;

	private final CommitmentCounts commitments;

	TalliedFigures(Tallies tallies, Areas areas, MetQueries met, CommitmentCounts commitments) {
		this.tallies = tallies;
		this.areas = areas;
		this.met = met;
		this.commitments = commitments;
	}

	List<Figures.AreaCount> byArea(FigureScope scope) {
		Answers answers = this.tallies.ask(last(scope), counts(scope));
		return byArea(scope, answers.first(), answers.days());
	}

	/**
	 * All that the areas come to, how many meetings they had before, and how commitments
	 * stand, in one statement.
	 */
	Figures.Movement movement(FigureScope scope, @Nullable FigureScope before) {
		List<Question> questions = new ArrayList<>(List.of(counts(scope), months(scope), levels(scope),
				this.commitments.question(Measure.TOTAL, Measure.AREA).within(scope.party())));
		if (before != null) {
			questions.add(between(before, Measure.TOTAL));
		}
		Answers answers = this.tallies.ask(last(scope), questions.toArray(Question[]::new));
		return new Figures.Movement(byArea(scope, answers.first(), answers.days()),
				slices(scope, answers.to(1), answers.to(2)),
				(before != null) ? byArea(scope, answers.to(4), Map.of()) : List.of(),
				CountedCommitments.of(answers.to(3)));
	}

	/**
	 * All that a scope comes to but the names and last days of its partners, in one
	 * statement.
	 */
	Figures.Whole whole(FigureScope scope, int partners) {
		Answers answers = this.tallies.ask(last(scope), counts(scope), months(scope), levels(scope),
				between(scope, Measure.PARTNER).meetingsOnly());
		List<Tally> known = Stream.concat(answers.first().stream(), answers.to(3).stream()).toList();
		return new Figures.Whole(byArea(scope, answers.first(), answers.days()),
				slices(scope, answers.to(1), answers.to(2)), byPartner(scope, partners, known),
				visits(of(known, Measure.TOTAL).toList()));
	}

	/**
	 * All of one partner or country in one statement.
	 */
	Figures.OneParty oneParty(FigureScope scope, LocalDate today) {
		LocalDate byNow = today.minusYears(1);
		FigureScope before = scope.during(SummaryQuery.between(byNow.withDayOfYear(1), byNow));
		Answers answers = this.tallies.ask(last(scope), counts(scope), months(scope),
				between(before, Measure.TOTAL).meetingsOnly(),
				this.commitments.question(Measure.TOTAL).within(scope.party()));
		return new Figures.OneParty(byArea(scope, answers.first(), answers.days()),
				slices(null, answers.to(1), List.of(), Tally::meetings),
				answers.to(2).stream().mapToInt(Tally::meetings).sum(), CountedCommitments.of(answers.to(3)).all());
	}

	private List<Figures.AreaCount> byArea(FigureScope scope, List<Tally> known, Map<String, LocalDate> days) {
		List<Figures.AreaCount> counts = new ArrayList<>();
		counts
			.add(count(null, known, Tally::meetings, days.get(Objects.requireNonNullElse(scope.key(), LastDays.ALL))));
		for (String code : codes()) {
			counts.add(count(code, known, in(code), days.get(scope.about(code).key())));
		}
		return counts.stream().filter((count) -> count.meetings() > 0).toList();
	}

	private LastDays last(FigureScope scope) {
		Stream<String> areas = codes().stream().flatMap((code) -> Stream.ofNullable(scope.about(code).key()));
		return new LastDays(Stream.concat(areas, Stream.ofNullable(scope.key())).toList(), scope.from(), scope.to());
	}

	private static Question between(FigureScope scope, Measure... measures) {
		return Question.between(scope.from(), scope.to(), measures).within(scope.party());
	}

	private static Question counts(FigureScope scope) {
		return between(scope, Measure.TOTAL, Measure.MET, Measure.COUNTRY);
	}

	private static Question months(FigureScope scope) {
		String area = scope.area();
		return (area != null) ? Question.monthsBetween(scope.from(), scope.to(), Measure.AREA, area).meetingsOnly()
				: Question.monthsBetween(scope.from(), scope.to(), Measure.TOTAL, "").within(scope.party());
	}

	private Question levels(FigureScope scope) {
		return about(scope.area(), between(scope, Measure.LEVELS));
	}

	/** Where one area is asked about, its number of meetings alone. */
	private Question about(@Nullable String area, Question question) {
		return (area != null) ? question.meetingsInArea(this.areas.position(area)) : question;
	}

	private static Figures.AreaCount count(@Nullable String area, List<Tally> known, ToIntFunction<Tally> meetings,
			@Nullable LocalDate last) {
		return new Figures.AreaCount(area, of(known, Measure.TOTAL).mapToInt(meetings).sum(),
				(int) of(known, Measure.MET).filter((tally) -> meetings.applyAsInt(tally) > 0).count(),
				(int) of(known, Measure.COUNTRY).filter((tally) -> meetings.applyAsInt(tally) > 0).count(), last);
	}

	private static @Nullable Level level(int place) {
		return (place < Level.values().length) ? Level.values()[place] : null;
	}

	List<Figures.Slice> slices(FigureScope scope) {
		Answers answers = this.tallies.ask(months(scope), levels(scope));
		return slices(scope, answers.to(0), answers.to(1));
	}

	private List<Figures.Slice> slices(FigureScope scope, List<Tally> months, List<Tally> levels) {
		List<Figures.Slice> slices = new ArrayList<>(slices(null, months, levels, Tally::meetings));
		if (scope.area() == null) {
			codes().forEach((code) -> slices.addAll(slices(code, months, levels, in(code))));
		}
		return slices;
	}

	private static List<Figures.Slice> slices(@Nullable String area, List<Tally> months, List<Tally> levels,
			ToIntFunction<Tally> meetings) {
		Stream<Figures.Slice> byMonth = months.stream()
			.map((tally) -> new Figures.Slice(area, tally.month(), null, null, meetings.applyAsInt(tally)));
		Stream<Figures.Slice> byLevels = levels.stream()
			.map((tally) -> new Figures.Slice(area, null, level(tally.ourLevel()), level(tally.theirLevel()),
					meetings.applyAsInt(tally)));
		return Stream.concat(byMonth, byLevels).filter((slice) -> slice.meetings() > 0).toList();
	}

	/**
	 * All that the meetings about one area come to in one statement, and in another the
	 * names of those who were met.
	 */
	Figures.OneArea oneArea(FigureScope scope, int partners) {
		String key = Objects.requireNonNull(scope.key());
		Answers answers = this.tallies.ask(new LastDays(List.of(key), scope.from(), scope.to()), months(scope),
				levels(scope), about(scope.area(), between(scope, Measure.PARTNER, Measure.MET)));
		MostMet most = MostMet.of(answers.to(2), partners);
		MetQueries.NamedMet met = this.met.all(scope, most.counts());
		return new Figures.OneArea(slices(scope, answers.to(0), answers.to(1)), most.first(met.partners()),
				answers.days().get(key), met.delegates());
	}

	private Figures.PartnersMet byPartner(FigureScope scope, int limit, List<Tally> known) {
		MostMet most = MostMet.of(known, limit);
		return most.first(this.met.partners(scope, most.counts()));
	}

	Balance.Visits visits(FigureScope scope) {
		String area = scope.area();
		Question question = (area != null) ? between(scope, Measure.AREA).of(area) : between(scope, Measure.TOTAL);
		return visits(this.tallies.ask(question).first());
	}

	private static Balance.Visits visits(List<Tally> one) {
		return one.stream()
			.findFirst()
			.map((tally) -> new Balance.Visits(tally.made(), tally.received(), tally.online(), tally.nowhere()))
			.orElseGet(() -> new Balance.Visits(0, 0, 0, 0));
	}

	private static Stream<Tally> of(List<Tally> tallies, Measure measure) {
		return tallies.stream().filter((tally) -> tally.measure() == measure);
	}

	private List<String> codes() {
		return this.areas.codes();
	}

	/** The meetings of a tally that touch an area. */
	private ToIntFunction<Tally> in(String area) {
		int position = this.areas.position(area);
		return (tally) -> tally.inArea(position);
	}

}
