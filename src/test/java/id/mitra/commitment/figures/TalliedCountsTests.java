package id.mitra.commitment.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.SignedIn;
import id.mitra.index.Key;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Tallies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is promised, reported and moved, and on whichever day, the tallies come to
 * what the records say.
 */
@MitraTest
@Tag("long")
class TalliedCountsTests {

	private static final String NOW = "2026-03-10T05:00:00Z";

	private static final String TOMORROW = "2026-03-10T17:00:00Z";

	private static final List<String> AREAS = List.of("OSH", "MIG", "SEA", "IR");

	private static final String COUNTRY = "PW";

	private static final List<String> OWNERS = List.of("OURS", "PARTNER", "JOINT");

	private static final List<String> STATUSES = List.of("OPEN", "IN_PROGRESS", "DONE", "DROPPED");

	private final TalliedCounts tallied;

	private final LiveCounts live;

	private final CommitmentCounts counts;

	private final Tallies tallies;

	private final Fixtures fixtures;

	private final TestClock clock;

	private final Api administrator;

	private final List<Long> partners = new ArrayList<>();

	private final List<Long> meetings = new ArrayList<>();

	private final long unit;

	TalliedCountsTests(TalliedCounts tallied, LiveCounts live, CommitmentCounts counts, Tallies tallies,
			Fixtures fixtures, TestClock clock, Api api) {
		this.tallied = tallied;
		this.live = live;
		this.counts = counts;
		this.tallies = tallies;
		this.fixtures = fixtures;
		this.clock = clock;
		this.administrator = api.as(fixtures.administrator());
		this.unit = fixtures.unit();
		for (int i = 0; i < 4; i++) {
			Body draft = fixtures.partnerDraft().with("country", COUNTRY);
			this.partners.add(fixtures.partner((i >= 2) ? draft.with("parentId", this.partners.get(i - 2)) : draft));
			Classification classification = Classification.values()[i];
			this.meetings.add(fixtures.meeting(this.partners.get(i), classification).id());
		}
	}

	private CommitmentSummaryQuery all() {
		return new CommitmentSummaryQuery(null, null, null, null, null);
	}

	private List<CommitmentSummaryQuery> queries() {
		LocalDate from = LocalDate.of(2025, 11, 17);
		LocalDate to = LocalDate.of(2026, 2, 9);
		return List.of(all(), new CommitmentSummaryQuery(from, to, null, null, null),
				new CommitmentSummaryQuery(null, null, this.partners.get(0), null, null),
				new CommitmentSummaryQuery(from, to, this.partners.get(1), null, null),
				new CommitmentSummaryQuery(from, null, null, "MIG", null),
				new CommitmentSummaryQuery(null, to, null, null, this.unit));
	}

	private void expectTheSame() {
		for (Classification clearance : Classification.values()) {
			SignedIn.bySession(new Caller(0, "reader", "R", Role.STAFF, clearance, "en", "UTC", Instant.EPOCH)).enter();
			try {
				for (CommitmentSummaryQuery query : queries()) {
					assertThat(this.tallied.of(query)).describedAs("%s %s", clearance, query)
						.isEqualTo(this.live.of(query));
				}
				expectTheSameBesideMeetings(clearance);
			}
			finally {
				SecurityContextHolder.clearContext();
			}
		}
	}

	/**
	 * As heat maps and the areas ask: with whole partners and areas, in the statement
	 * that counts meetings.
	 */
	private void expectTheSameBesideMeetings(Classification clearance) {
		CountedCommitments beside = CountedCommitments.of(
				this.tallies
					.ask(Question.between(null, null, Measure.TOTAL),
							this.counts.question(Measure.TOTAL, Measure.AREA, Measure.PARTNER, Measure.MET,
									Measure.COUNTRY))
					.to(1));
		assertThat(beside.all()).describedAs("%s", clearance).isEqualTo(counted(all()));
		for (String area : AREAS) {
			assertThat(beside.of(Measure.AREA, area)).describedAs("%s %s", clearance, area)
				.isEqualTo(counted(new CommitmentSummaryQuery(null, null, null, area, null)));
		}
		List<Long> known = known(clearance);
		for (long partner : this.partners.stream().filter(known::contains).toList()) {
			assertThat(beside.of(Measure.PARTNER, String.valueOf(partner))).describedAs("%s %d", clearance, partner)
				.isEqualTo(counted(new CommitmentSummaryQuery(null, null, partner, null, null)));
		}
		BySide ofCountry = this.counts.counted(null, COUNTRY).all();
		assertThat(beside.of(Measure.COUNTRY, COUNTRY)).describedAs("%s", clearance).isEqualTo(ofCountry);
		assertThat(CountedCommitments
			.of(this.tallies.ask(this.counts.question(Measure.TOTAL).within(Key.ofCountry(COUNTRY).toString())).first())
			.all()).describedAs("%s", clearance).isEqualTo(ofCountry);
		assertThat(ofCountry).describedAs("%s", clearance)
			.isEqualTo(known.stream()
				.map((partner) -> beside.of(Measure.MET, String.valueOf(partner)))
				.reduce(BySide.NONE, BySide::and));
	}

	private BySide counted(CommitmentSummaryQuery query) {
		return this.live.of(query).getOrDefault(CountedBy.ALL, Map.of()).getOrDefault("", BySide.NONE);
	}

	/** The partners of the country that somebody may know of. */
	private static List<Long> known(Classification clearance) {
		return TestDatabase.sql()
			.sql("select id from partner where country = :country and classification <= cast(:up as classification)")
			.param("country", COUNTRY)
			.param("up", clearance.name())
			.query((row, number) -> row.getLong("id"))
			.list();
	}

	private void fold() {
		TestDatabase.sql().sql("select fold_changes()").query(Long.class).single();
	}

	private static <T> T any(Random random, List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private Body draft(Random random) {
		Body draft = Body.of("textEn", "Promise", "owner", any(random, OWNERS), "partnerId", any(random, this.partners),
				"madeOn", LocalDate.of(2025, 10, 1).plusDays(random.nextInt(160)).toString());
		if (random.nextBoolean()) {
			draft = draft.with("meetingId", any(random, this.meetings));
		}
		else {
			draft = draft.with("classification", any(random, List.of(Classification.values())).name());
		}
		draft = random.nextBoolean() ? draft.with("area", any(random, AREAS)) : draft;
		draft = random.nextBoolean() ? draft.with("unitId", this.unit) : draft;
		return (random.nextInt(4) > 0)
				? draft.with("dueOn", LocalDate.of(2026, 2, 1).plusDays(random.nextInt(60)).toString()) : draft;
	}

	/**
	 * How many of its writes went through: some meet what another has changed or put
	 * away.
	 */
	private int write(int seed) {
		Random random = new Random(seed);
		int through = 0;
		List<Long> mine = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			long id = this.administrator.post("/api/commitments", draft(random)).expect(201).id();
			mine.add(id);
			String path = "/api/commitments/" + any(random, mine);
			int status = switch (random.nextInt(5)) {
				case 0 -> this.administrator.delete(path).status();
				case 1 -> this.administrator.post(path + "/restoration").status();
				default -> this.administrator.post(path + "/reports", Body.of("status", any(random, STATUSES), "note",
						"So", "on", LocalDate.of(2026, 2, 1).plusDays(random.nextInt(37)).toString()))
					.status();
			};
			assertThat(status).isLessThan(500);
			through += (status < 300) ? 1 : 0;
		}
		return through;
	}

	@Test
	void equalTheRecordsAfterManyWritesAtOnceAndWhenTheDayChanges() {
		this.clock.at(NOW, () -> {
			List<Integer> through = Together.times(6, this::write);
			assertThat(through).allMatch((number) -> number > 5);
			expectTheSame();
			fold();
			expectTheSame();
			return null;
		});
		this.clock.at(TOMORROW, () -> {
			expectTheSame();
			return null;
		});
		this.clock.at("2026-04-20T00:00:00Z", () -> {
			expectTheSame();
			fold();
			expectTheSame();
			return null;
		});
		this.clock.at(NOW, () -> {
			expectTheSame();
			return null;
		});
	}

	@Test
	void followTheirMeetingTheirPartnerAndTheirArea() {
		this.clock.at(NOW, () -> {
			write(99);
			long meeting = this.meetings.getFirst();
			String path = "/api/meetings/" + meeting;
			this.administrator.delete(path).expect(204);
			expectTheSame();
			this.administrator.post(path + "/restoration").expect(200);
			expectTheSame();
			var now = this.administrator.get(path);
			this.administrator
				.put(path, now.version(),
						Fixtures.meetingDraft(this.partners.getFirst()).with("classification", "LIMITED"))
				.expect(200);
			expectTheSame();
			String part = "/api/partners/" + this.partners.get(2);
			var partner = this.administrator.get(part);
			this.administrator
				.put(part, partner.version(),
						this.fixtures.partnerDraft().with("country", COUNTRY).with("parentId", this.partners.get(1)))
				.expect(200);
			expectTheSame();
			return null;
		});
	}

	@Test
	void areTheSameWhenMadeAnew() {
		this.clock.at(NOW, () -> {
			write(7);
			TestDatabase.sql().sql("update promise_digest set slots = 1").update();
			TestDatabase.sql().sql("delete from tally where scope = 'promise:'").update();
			rebuild();
			expectTheSame();
			return null;
		});
	}

	private static @Nullable Object rebuild() {
		return TestDatabase.sql().sql("select rebuild_promises()").query((row, number) -> number).list();
	}

}
