package id.mitra.agreement.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Counts the days of one agreement by its term and its events. Where the text allows more
 * than one reading, all are counted and none is preferred.
 */
public final class Clockwork {

	private final @Nullable AgreementTerm term;

	private final List<ClockEvent> events;

	private final NoticeCalendar calendar;

	/**
	 * @param term null where nothing is known of it: the stage then is that of the events
	 * @param events in any order
	 */
	public Clockwork(@Nullable AgreementTerm term, List<ClockEvent> events, NoticeCalendar calendar) {
		this.term = term;
		this.events = events;
		this.calendar = calendar;
	}

	/** What holds on a day. */
	public AgreementClock at(LocalDate on) {
		LocalDate basis = basis(on);
		ClockEvent end = end(on);
		if (this.term == null || basis == null || (end != null && end.day().isBefore(basis))) {
			return AgreementClock.before(on, stage(on));
		}
		return AgreementClock.of(on, readings(this.term, basis, on, end), this.term.notice(), this.calendar);
	}

	/**
	 * The last day of those from a day on which it holds alike.
	 * @return null where it does so for ever
	 */
	public @Nullable LocalDate lastDayAs(LocalDate on) {
		Stream<LocalDate> events = this.events.stream()
			.flatMap((event) -> Stream.of(event.doneOn(), event.day()))
			.filter((day) -> day.isAfter(on))
			.map((day) -> day.minusDays(1));
		Stream<LocalDate> readings = at(on).readings()
			.stream()
			.map((one) -> (one.noticeBy() != null) ? one.noticeBy() : one.endsOn())
			.filter((day) -> day != null && !day.isBefore(on))
			.map(Objects::requireNonNull);
		return Stream.concat(events, readings).min(LocalDate::compareTo).orElse(null);
	}

	/**
	 * The day from which terms are counted; of several events of its type the latest
	 * counts.
	 */
	private @Nullable LocalDate basis(LocalDate on) {
		return (this.term == null) ? null
				: of(this.term.begins()).map(ClockEvent::day)
					.filter((day) -> !day.isAfter(on))
					.max(LocalDate::compareTo)
					.orElse(null);
	}

	private AgreementStage stage(LocalDate on) {
		return this.events.stream()
			.filter((event) -> event.isReached(on))
			.map((event) -> event.type().stage())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.max(AgreementStage::compareTo)
			.orElse(AgreementStage.EXPLORATION);
	}

	/** The event that ends it, whatever its terms. */
	private @Nullable ClockEvent end(LocalDate on) {
		return this.events.stream()
			.filter((event) -> event.type().ends() && event.isKnown(on))
			.min(Comparator.comparing(ClockEvent::day))
			.orElse(null);
	}

	/**
	 * The day of the notice that stands, that is of the first that nobody withdrew since.
	 */
	private @Nullable LocalDate notice(LocalDate on) {
		LocalDate withdrawn = of(EventType.NOTICE_WITHDRAWN).filter((event) -> event.isKnown(on))
			.map(ClockEvent::day)
			.max(LocalDate::compareTo)
			.orElse(LocalDate.MIN);
		return of(EventType.NOTICE_GIVEN).filter((event) -> event.isKnown(on))
			.map(ClockEvent::day)
			.filter((day) -> day.isAfter(withdrawn))
			.min(LocalDate::compareTo)
			.orElse(null);
	}

	private Stream<ClockEvent> of(EventType type) {
		return this.events.stream().filter((event) -> event.type() == type);
	}

	/** One for each that differs, named by what all have in common who agree. */
	private List<ClockReading> readings(AgreementTerm term, LocalDate basis, LocalDate on, @Nullable ClockEvent end) {
		Map<Set<OpenChoice>, ClockReading> all = new LinkedHashMap<>();
		for (OpenChoice renewal : open(term.renewing().orNone() == Renewal.UNCLEAR, OpenChoice.ONCE,
				OpenChoice.WITHOUT_END)) {
			for (OpenChoice day : open(term.lastDayInclusive() == null, OpenChoice.LAST_DAY_IN,
					OpenChoice.LAST_DAY_OUT)) {
				all.put(chosen(renewal, day), read(term, basis, on, end, renewal, day));
			}
		}
		List<ClockReading> differing = new ArrayList<>();
		for (ClockReading reading : all.values().stream().sorted(ClockReading.ORDER).toList()) {
			if (differing.isEmpty() || !differing.getLast().agreesWith(reading)) {
				differing.add(reading.as(kind(all, reading)));
			}
		}
		return List.copyOf(differing);
	}

	/** Null alone where there is nothing to choose. */
	private static List<@Nullable OpenChoice> open(boolean both, OpenChoice one, OpenChoice other) {
		List<@Nullable OpenChoice> choices = new ArrayList<>();
		choices.add(both ? one : null);
		if (both) {
			choices.add(other);
		}
		return choices;
	}

	private static Set<OpenChoice> chosen(@Nullable OpenChoice renewal, @Nullable OpenChoice day) {
		Set<OpenChoice> chosen = EnumSet.noneOf(OpenChoice.class);
		Stream.of(Optional.ofNullable(renewal), Optional.ofNullable(day))
			.flatMap(Optional::stream)
			.forEach(chosen::add);
		return chosen;
	}

	private static ReadingKind kind(Map<Set<OpenChoice>, ClockReading> all, ClockReading reading) {
		Set<OpenChoice> common = EnumSet.allOf(OpenChoice.class);
		all.forEach((chosen, one) -> {
			if (one.agreesWith(reading)) {
				common.retainAll(chosen);
			}
		});
		return common.isEmpty() ? ReadingKind.PLAIN
				: ReadingKind.valueOf(common.stream().map(Enum::name).collect(Collectors.joining("_")));
	}

	private ClockReading read(AgreementTerm term, LocalDate basis, LocalDate on, @Nullable ClockEvent end,
			@Nullable OpenChoice renewal, @Nullable OpenChoice day) {
		boolean inclusive = (day != null) ? day == OpenChoice.LAST_DAY_IN
				: Boolean.TRUE.equals(term.lastDayInclusive());
		CountedTerms terms = new CountedTerms(basis, term, further(term, renewal, on), inclusive);
		ClockReading reading = terms.isEndless() ? endless(term, basis, on) : counted(terms, on);
		if (end == null) {
			return reading;
		}
		boolean over = !end.day().isAfter(on);
		LocalDate last = reading.endsOn();
		if (!over && last != null && last.isBefore(end.day())) {
			return reading;
		}
		return new ClockReading(ReadingKind.PLAIN, ended(terms, end.day()), over ? ended(end) : reading.stage(),
				end.day(), null);
	}

	private static List<TermSpan> ended(CountedTerms terms, LocalDate ended) {
		return terms.isEndless() ? List.of(new TermSpan(terms.basis(), ended))
				: terms.spans(terms.holding(ended), ended);
	}

	private static AgreementStage ended(ClockEvent end) {
		return Objects.requireNonNull(end.type().stage());
	}

	private ClockReading counted(CountedTerms terms, LocalDate on) {
		LocalDate notice = notice(on);
		Integer ended = (notice != null) ? terms.endedBy(notice) : null;
		int number = (ended != null) ? ended : terms.reached(on);
		LocalDate endsOn = terms.end(number);
		AgreementStage after = (ended != null) ? AgreementStage.TERMINATED : AgreementStage.EXPIRED;
		return new ClockReading(ReadingKind.PLAIN, terms.spans(number, null),
				on.isAfter(endsOn) ? after : AgreementStage.IN_FORCE, endsOn,
				(ended != null) ? null : terms.noticeDay(number));
	}

	private ClockReading endless(AgreementTerm term, LocalDate basis, LocalDate on) {
		LocalDate notice = notice(on);
		LocalDate endsOn = (notice != null) ? term.notice().after(notice) : null;
		boolean over = endsOn != null && on.isAfter(endsOn);
		return new ClockReading(ReadingKind.PLAIN, List.of(new TermSpan(basis, endsOn)),
				over ? AgreementStage.TERMINATED : AgreementStage.IN_FORCE, endsOn, null);
	}

	private int further(AgreementTerm term, @Nullable OpenChoice chosen, LocalDate on) {
		if (chosen != null) {
			return (chosen == OpenChoice.ONCE) ? 1 : CountedTerms.ANY;
		}
		return switch (term.renewing().orNone()) {
			case NONE, BY_EXCHANGE -> (int) of(EventType.EXTENDED).filter((event) -> event.isKnown(on)).count();
			case ONCE -> 1;
			case TIMES -> TermLength.orNone(term.renewing().times());
			case WITHOUT_END, UNCLEAR -> CountedTerms.ANY;
		};
	}

}
