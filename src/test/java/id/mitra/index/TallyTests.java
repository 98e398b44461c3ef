package id.mitra.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.SignedIn;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Source;
import id.mitra.index.tally.Tallies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is written, and however many write at once, the figures equal a recount.
 */
@MitraTest
@Tag("long")
class TallyTests {

	private static final int WRITERS = 8;

	/** Of each writer; more than in a suite by {@code -Dtally.writes}. */
	private static final int WRITES = Integer.getInteger("tally.writes", 125);

	/** Of one alone. */
	private static final int FEW = 60;

	private static final List<String> AREAS = List.of("OSH", "MIG", "SEA", "IR", "TVET", "INSP");

	private static final List<String> LEVELS = List.of("MINISTER", "DIRECTOR", "WORKING");

	private static final List<String> CLASSIFICATIONS = List.of("OPEN", "LIMITED", "SECRET", "TOP_SECRET");

	private final Fixtures fixtures;

	private final Api administrator;

	private final List<Long> partners = new ArrayList<>();

	private final List<Long> delegates = new ArrayList<>();

	private final Rebuilding rebuilding;

	private final Tallies tallies;

	TallyTests(Api api, Fixtures fixtures, Rebuilding rebuilding, Tallies tallies) {
		this.fixtures = fixtures;
		this.rebuilding = rebuilding;
		this.tallies = tallies;
		this.administrator = api.as(fixtures.administrator());
		for (int i = 0; i < 8; i++) {
			Body draft = fixtures.partnerDraft().with("country", List.of("JP", "DE", "KR").get(i % 3));
			this.partners.add(fixtures.partner((i >= 4) ? draft.with("parentId", this.partners.get(i - 4)) : draft));
			this.delegates.add(fixtures.delegate());
		}
	}

	@Test
	void equalARecountAfterAThousandWritesAtOnce() {
		List<Integer> through = Together.times(WRITERS, (seed) -> write(new Random(seed), WRITES));
		assertThat(through.stream().mapToInt(Integer::intValue).sum()).isGreaterThan(WRITERS * WRITES / 2);
		assertThat(Recount.differences()).isEmpty();
		assertThat(Recount.misplaced()).isEmpty();
		assertThat(Recount.misscoped()).isEmpty();
	}

	@Test
	void keepWhatElseIsCountedApart() {
		SignedIn.bySession(new Caller(0, "reader", "R", Role.STAFF, Classification.LIMITED, "en", "UTC", Instant.EPOCH))
			.enter();
		try {
			Question promises = Question
				.between(LocalDate.of(2150, 1, 1), LocalDate.of(2150, 12, 31), Measure.TOTAL, Measure.AREA)
				.from(new Source("trial:", "promise_digest", "1"));
			Question meetings = Question.between(LocalDate.of(2150, 1, 1), LocalDate.of(2150, 12, 31), Measure.TOTAL);
			promise("OPEN");
			promise("SECRET");
			assertThat(counted(promises)).containsExactlyInAnyOrder("TOTAL 1", "AREA 1");
			assertThat(counted(meetings)).isEmpty();
			TestDatabase.sql().sql("select fold_changes()").query((row) -> {
			});
			assertThat(counted(promises)).containsExactlyInAnyOrder("TOTAL 1", "AREA 1");
			assertThat(counted(promises.within("P7"))).containsExactlyInAnyOrder("TOTAL 1", "AREA 1");
			assertThat(counted(meetings)).isEmpty();
		}
		finally {
			SecurityContextHolder.clearContext();
			TestDatabase.sql().sql("delete from tally where scope like 'trial:%'").update();
		}
	}

	private static void promise(String classification) {
		TestDatabase.sql().sql("""
				insert into digest_change (source, sign, date, classification, subjects, slots)
				values ('trial:', 1, '2150-03-04', cast(:classification as classification),
				  array[key('TOTAL', ''), key('PARTNER', '7'), key('AREA', 'OSH')], 1)
				""").param("classification", classification).update();
	}

	private List<String> counted(Question question) {
		return this.tallies.ask(question)
			.first()
			.stream()
			.map((tally) -> tally.measure() + " " + tally.meetings())
			.toList();
	}

	@Test
	void areTheSameWhenMadeAnew() {
		this.fixtures.merger("delegates", this.delegates.getFirst());
		write(new Random(99), FEW);
		TestDatabase.sql().sql("select fold_changes()").query(Long.class).single();
		TestDatabase.sql().sql("""
				with alone as (select pg_advisory_xact_lock(hashtext('fold_changes')))
				update tally set figures[1] = figures[1] + 1 from alone
				""").update();
		TestDatabase.sql().sql("delete from meeting_key").update();
		TestDatabase.sql().sql("update meeting_scope set slots = slots + 1").update();
		assertThat(Recount.differences()).isNotEmpty();
		assertThat(Recount.misplaced()).isNotEmpty();
		assertThat(Recount.misscoped()).isNotEmpty();
		this.rebuilding.run(new DefaultApplicationArguments("--" + Rebuilding.OPTION));
		assertThat(Recount.differences()).isEmpty();
		assertThat(Recount.misplaced()).isEmpty();
		assertThat(Recount.misscoped()).isEmpty();
	}

	/**
	 * How many of a writer's random writes went through; the others met a rule or another
	 * writer.
	 */
	private int write(Random random, int writes) {
		List<Long> own = new ArrayList<>();
		int through = 0;
		for (int i = 0; i < writes; i++) {
			Answer answer = write(random, own);
			assertThat(answer.status()).describedAs(answer.toString()).isLessThan(500);
			through += (answer.status() < 300) ? 1 : 0;
		}
		return through;
	}

	private Answer write(Random random, List<Long> own) {
		if (own.isEmpty() || random.nextInt(10) < 4) {
			Answer made = this.administrator.post("/api/meetings", draft(random));
			own.add(made.expect(201).id());
			return made;
		}
		String path = "/api/meetings/" + own.get(random.nextInt(own.size()));
		return switch (random.nextInt(10)) {
			case 0 -> this.administrator.delete(path);
			case 1 -> this.administrator.post(path + "/restoration");
			case 2 -> this.administrator.post(path + "/confirmation");
			case 3 -> this.administrator.post(path + "/postponement", Body.of("reason", "Later", "date", day(random)));
			case 4 -> this.administrator.post(path + "/cancellation", Body.of("reason", "No more"));
			case 5 -> move(random);
			default -> edit(random, path);
		};
	}

	private Answer edit(Random random, String path) {
		Answer read = this.administrator.get(path);
		return (read.status() != 200) ? read
				: this.administrator.put(path, read.version(), draft(random).with("status", read.text("/status")));
	}

	/** A partner becomes part of another, or comes to another country. */
	private Answer move(Random random) {
		int which = random.nextInt(4);
		String path = "/api/partners/" + this.partners.get(4 + which);
		Answer read = this.administrator.get(path).expect(200);
		return this.administrator.put(path, read.version(),
				Body.of("kind", "AGENCY", "nameEn", read.text("/nameEn"), "nameId", read.text("/nameId"), "country",
						random.nextBoolean() ? "JP" : "FR", "parentId", this.partners.get(random.nextInt(4))));
	}

	private Body draft(Random random) {
		int lead = random.nextInt(this.partners.size());
		List<Body> met = new ArrayList<>(List.of(Body.of("partnerId", this.partners.get(lead), "lead", true)));
		if (random.nextInt(3) == 0) {
			met.add(Body.of("partnerId", this.partners.get((lead + 1) % this.partners.size())));
		}
		int first = random.nextInt(AREAS.size());
		return Body.of("title", "Meeting " + Fixtures.word(), "kind",
				(random.nextInt(8) == 0) ? "INTERNAL" : "BILATERAL", "status",
				(random.nextInt(4) == 0) ? "PLANNED" : "HELD", "classification",
				CLASSIFICATIONS.get(random.nextInt(CLASSIFICATIONS.size())), "date", day(random), "mode",
				(random.nextInt(5) == 0) ? "ONLINE" : "IN_PERSON", "country", random.nextBoolean() ? "ID" : "CH",
				"ourLevel", LEVELS.get(random.nextInt(LEVELS.size())), "partners", met, "areas",
				IntStream.range(first, first + random.nextInt(3))
					.mapToObj((area) -> Fixtures.touching(AREAS.get(area % AREAS.size())))
					.toList(),
				"attendances", List.of(Fixtures.attending(this.delegates.get(random.nextInt(8)), "OURS")));
	}

	private static String day(Random random) {
		return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2900)).toString();
	}

}
