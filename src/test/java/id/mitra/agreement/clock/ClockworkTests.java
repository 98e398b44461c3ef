package id.mitra.agreement.clock;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ClockworkTests {

	static final NoticeCalendar CALENDAR = new NoticeCalendar(14, 6, Set.of());

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The worked cases of the contract. */
	static Stream<JsonNode> cases() throws IOException {
		try (InputStream cases = ClockworkTests.class.getResourceAsStream("/agreement/clock-cases.json")) {
			return JSON.readTree(cases).valueStream();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void countsAsTheWorkedCasesDo(JsonNode one) {
		AgreementTerm term = JSON.treeToValue(one.get("term"), AgreementTerm.class).completed();
		LocalDate on = LocalDate.parse(one.get("on").stringValue());
		AgreementClock clock = new Clockwork(term, List.of(begun(term, one.get("basis").stringValue())), CALENDAR)
			.at(on);
		ObjectNode counted = JSON.valueToTree(clock);
		counted.remove("on");
		counted.get("readings").forEach((reading) -> ((ObjectNode) reading).remove(List.of("reading", "terms")));
		assertThat(counted).isEqualTo(one.get("expected"));
	}

	@Test
	void namesWhatEachReadingTakesTheTextToSay() {
		AgreementTerm term = term(36, new RenewalRule(Renewal.UNCLEAR, null, 12), new NoticeRule(6, null, null), null);
		assertThat(at("2023-11-23", term, begun(term, "2019-09-01")).readings()).extracting(ClockReading::reading)
			.containsExactly(ReadingKind.ONCE_LAST_DAY_OUT, ReadingKind.ONCE_LAST_DAY_IN,
					ReadingKind.WITHOUT_END_LAST_DAY_OUT, ReadingKind.WITHOUT_END_LAST_DAY_IN);
		assertThat(at("2022-03-01", term, begun(term, "2019-09-01")).readings()).extracting(ClockReading::reading)
			.containsExactly(ReadingKind.LAST_DAY_IN, ReadingKind.ONCE_LAST_DAY_OUT,
					ReadingKind.WITHOUT_END_LAST_DAY_OUT);
	}

	@Test
	void endsWithTheTermWhoseNoticeDayIsNotOver() {
		AgreementTerm term = renewed(3);
		AgreementClock given = at("2023-05-02", term, begun(term, "2020-08-01"), event("NOTICE_GIVEN", "2023-04-30"));
		assertThat(given.stage()).isEqualTo(AgreementStage.IN_FORCE);
		assertThat(given.endsOn()).isEqualTo("2023-07-31");
		assertThat(given.noticeBy()).isNull();
		assertThat(given.safeNoticeBy()).isNull();
		assertThat(at("2023-08-01", term, begun(term, "2020-08-01"), event("NOTICE_GIVEN", "2023-04-30")).stage())
			.isEqualTo(AgreementStage.TERMINATED);
		AgreementClock late = at("2023-08-01", term, begun(term, "2020-08-01"), event("NOTICE_GIVEN", "2023-05-01"));
		assertThat(late.endsOn()).describedAs("that of the next term").isEqualTo("2024-07-31");
		AgreementClock withdrawn = at("2023-08-01", term, begun(term, "2020-08-01"),
				event("NOTICE_GIVEN", "2023-04-30"), event("NOTICE_WITHDRAWN", "2023-06-01"));
		assertThat(withdrawn.noticeBy()).isEqualTo("2024-04-30");
	}

	@Test
	void endsWhenItIsTerminatedOrSuperseded() {
		AgreementTerm term = renewed(3);
		ClockEvent end = new ClockEvent(EventType.TERMINATED, LocalDate.parse("2023-01-10"),
				LocalDate.parse("2023-03-01"));
		AgreementClock before = at("2023-02-28", term, begun(term, "2020-08-01"), end);
		assertThat(before.stage()).isEqualTo(AgreementStage.IN_FORCE);
		assertThat(before.endsOn()).isEqualTo("2023-03-01");
		assertThat(at("2023-03-01", term, begun(term, "2020-08-01"), end).stage()).isEqualTo(AgreementStage.TERMINATED);
		assertThat(at("2024-01-01", term, begun(term, "2020-08-01"), event("SUPERSEDED", "2022-01-01")).stage())
			.isEqualTo(AgreementStage.SUPERSEDED);
	}

	@Test
	void goesOnByExchangeOnlyWhereBothSaidSo() {
		AgreementTerm term = term(24, new RenewalRule(Renewal.BY_EXCHANGE, null, 12), NoticeRule.NONE, false);
		assertThat(at("2022-01-01", term, begun(term, "2020-01-01")).stage()).isEqualTo(AgreementStage.EXPIRED);
		AgreementClock extended = at("2022-01-01", term, begun(term, "2020-01-01"), event("EXTENDED", "2021-12-01"));
		assertThat(extended.stage()).isEqualTo(AgreementStage.IN_FORCE);
		assertThat(extended.endsOn()).isEqualTo("2022-12-31");
	}

	@Test
	void hasNoEndWithoutALengthAndEndsAfterNotice() {
		AgreementTerm term = term(0, RenewalRule.NONE, new NoticeRule(6, null, null), null);
		AgreementClock open = at("2024-01-01", term, begun(term, "2020-01-31"));
		assertThat(open.stage()).isEqualTo(AgreementStage.IN_FORCE);
		assertThat(open.endsOn()).isNull();
		assertThat(open.readings()).hasSize(1);
		ClockEvent notice = event("NOTICE_GIVEN", "2024-08-31");
		assertThat(at("2024-09-01", term, begun(term, "2020-01-31"), notice).endsOn()).isEqualTo("2025-02-28");
		assertThat(at("2025-03-01", term, begun(term, "2020-01-31"), notice).stage())
			.isEqualTo(AgreementStage.TERMINATED);
	}

	@Test
	void followsTheEventsBeforeAnythingIsCounted() {
		AgreementTerm term = renewed(3);
		assertThat(at("2020-01-01", term).stage()).isEqualTo(AgreementStage.EXPLORATION);
		assertThat(at("2020-01-01", term, event("DRAFTED", "2019-12-31"), event("NEGOTIATED", "2019-12-31")).stage())
			.isEqualTo(AgreementStage.DRAFTING);
		assertThat(at("2020-01-01", term, event("ACCEPTED", "2020-01-01")).stage())
			.isEqualTo(AgreementStage.INITIALLED);
		AgreementTerm later = new AgreementTerm(TermBasis.IN_FORCE, null, null, null, null, null).completed();
		assertThat(at("2020-01-01", later, event("SIGNED", "2019-12-31"), event("IN_FORCE", "2020-01-02")).stage())
			.isEqualTo(AgreementStage.SIGNED);
		assertThat(at("2020-01-01", null, event("IN_FORCE", "2020-01-01")).stage()).isEqualTo(AgreementStage.IN_FORCE);
	}

	@Test
	void keepsToTheLawsOfTermsInDrawnOnes() {
		DrawnTerms drawn = new DrawnTerms(11);
		for (int i = 0; i < 10_000; i++) {
			AgreementTerm term = drawn.term();
			ClockEvent begun = begun(term, drawn.day().toString());
			Clockwork clockwork = new Clockwork(term, List.of(begun), CALENDAR);
			LocalDate end = null;
			LocalDate on = begun.doneOn();
			for (int step = 0; step < 5; step++) {
				AgreementClock clock = clockwork.at(on);
				assertThat(clock.readings()).describedAs("%s", term).isNotEmpty();
				for (ClockReading reading : clock.readings()) {
					checkTerms(reading, begun.doneOn(), term);
					assertThat(clock.safeNoticeBy() == null || reading.noticeBy() == null
							|| !clock.safeNoticeBy().isAfter(reading.noticeBy()))
						.describedAs("safe by every reading: %s", term)
						.isTrue();
					assertThat(reading.noticeBy() == null || !reading.noticeBy().isBefore(on)).isTrue();
				}
				LocalDate endsOn = Objects.requireNonNull(clock.readings().getFirst().endsOn());
				assertThat(end == null || !endsOn.isBefore(end)).describedAs("never goes back: %s", term).isTrue();
				end = endsOn;
				LocalDate last = clockwork.lastDayAs(on);
				if (last != null) {
					assertSame(clock, clockwork.at(last));
				}
				on = on.plusDays(drawn.number(1, 700));
			}
		}
	}

	private static void assertSame(AgreementClock clock, AgreementClock later) {
		assertThat(later.readings()).isEqualTo(clock.readings());
		assertThat(later.safeNoticeBy()).isEqualTo(clock.safeNoticeBy());
	}

	private static void checkTerms(ClockReading reading, LocalDate basis, AgreementTerm term) {
		LocalDate from = basis;
		for (TermSpan span : reading.terms()) {
			assertThat(span.from()).describedAs("without gap or overlap: %s", term).isEqualTo(from);
			assertThat(span.to()).isAfterOrEqualTo(from);
			from = Objects.requireNonNull(span.to()).plusDays(1);
		}
		LocalDate last = reading.terms().getLast().to();
		assertThat(last).isEqualTo(reading.endsOn());
		int months = term.length().inMonths() + (reading.terms().size() - 1) * term.renewing().length(term.length());
		assertThat(List.of(basis.plusMonths(months), basis.plusMonths(months).minusDays(1)))
			.describedAs("no month's end drifts: %s", term)
			.contains(last);
	}

	static AgreementTerm renewed(int years) {
		return term(12 * years, new RenewalRule(Renewal.WITHOUT_END, null, 12), new NoticeRule(3, null, null), false);
	}

	static AgreementTerm term(int months, RenewalRule renewal, NoticeRule notice, @Nullable Boolean lastDayInclusive) {
		return new AgreementTerm(TermBasis.SIGNED, new TermLength(null, months), renewal, notice, lastDayInclusive,
				null)
			.completed();
	}

	private static ClockEvent begun(AgreementTerm term, String day) {
		return event(term.begins().name(), day);
	}

	private static ClockEvent event(String type, String day) {
		return new ClockEvent(EventType.valueOf(type), LocalDate.parse(day), null);
	}

	private static AgreementClock at(String on, @Nullable AgreementTerm term, ClockEvent... events) {
		return new Clockwork(term, new ArrayList<>(List.of(events)), CALENDAR).at(LocalDate.parse(on));
	}

}
