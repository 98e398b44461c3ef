package id.mitra.load;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.Together;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many write and read at once, and nobody loses to anybody. How long in seconds is
 * {@code -Dload.seconds}.
 */
@MitraTest
@Tag("long")
class WritersAndReadersTests {

	private static final Duration SPELL = Duration.ofSeconds(Integer.getInteger("load.seconds", 5));

	private static final int EACH = 8;

	private static final String TITLE = "Meeting under load";

	/** Who is met: each of them has many meetings, all of which a renaming touches. */
	private static final int MET = 24;

	private static final List<String> READ = List.of("/api/areas/summary", "/api/areas/OSH/summary?from=2019-03-04",
			"/api/meetings?area=OSH", "/api/areas/summary?from=2020-01-03&to=2023-05-06", "/api/search?q=meeting",
			"/api/meetings/count");

	private final Api officer;

	private final Fixtures fixtures;

	private final List<Long> partners = new ArrayList<>();

	private final List<Long> delegates = new ArrayList<>();

	WritersAndReadersTests(Api api, Fixtures fixtures) {
		this.officer = api.as(fixtures.officer());
		this.fixtures = fixtures;
		for (int i = 0; i < MET; i++) {
			this.partners.add(fixtures.partner());
			this.delegates.add(fixtures.delegate());
		}
	}

	@Test
	void doNotLoseToEachOther() {
		long before = deadlocks();
		long end = System.nanoTime() + SPELL.toNanos();
		Map<Integer, Integer> answers = new TreeMap<>();
		Together
			.times(2 * EACH,
					(number) -> (number < EACH) ? write(new Random(number), end) : read(new Random(number), end))
			.forEach((each) -> each.forEach((status, times) -> answers.merge(status, times, Integer::sum)));
		System.out.printf("%d s of %d writers and %d readers: %s, %d deadlocks%n", SPELL.toSeconds(), EACH, EACH,
				answers, deadlocks() - before);
		assertThat(answers.keySet()).allSatisfy((status) -> assertThat(status).isLessThan(500));
		assertThat(answers).containsKeys(200, 201);
		assertThat(deadlocks()).isEqualTo(before);
	}

	/**
	 * What a writer was told is at once in the figures, however much waits or is added up
	 * meanwhile.
	 */
	@Test
	void findWhatTheyWroteInTheFigures() {
		long end = System.nanoTime() + SPELL.toNanos();
		List<Integer> written = Together.times(EACH + 1, (number) -> {
			int made = 0;
			for (; System.nanoTime() < end; made++) {
				if (number == EACH) {
					TestDatabase.sql().sql("select fold_changes()").query(Long.class).single();
					continue;
				}
				long partner = this.partners.get(number);
				this.officer
					.post("/api/meetings",
							Fixtures.meetingDraft(partner, TITLE).with("areas", List.of(Fixtures.touching("OSH"))))
					.expect(201);
				for (String period : List.of("", "&from=2023-11-02", "&from=2023-01-05&to=2023-11-03")) {
					assertThat(this.officer.get("/api/areas/summary?partner=" + partner + period).number("/meetings"))
						.isEqualTo(made + 1);
				}
			}
			return made;
		});
		assertThat(written).allSatisfy((made) -> assertThat(made).isPositive());
	}

	private Map<Integer, Integer> read(Random random, long end) {
		Map<Integer, Integer> answers = new TreeMap<>();
		while (System.nanoTime() < end) {
			String path = switch (random.nextInt(3)) {
				case 0 -> "/api/areas/summary?partner=" + any(this.partners, random);
				default -> READ.get(random.nextInt(READ.size()));
			};
			answers.merge(this.officer.get(path).status(), 1, Integer::sum);
		}
		return answers;
	}

	private Map<Integer, Integer> write(Random random, long end) {
		Map<Integer, Integer> answers = new TreeMap<>();
		while (System.nanoTime() < end) {
			Answer answer = switch (random.nextInt(50)) {
				case 0 -> move(random);
				case 1 -> rename(random);
				default -> this.officer.post("/api/meetings", meeting(random));
			};
			answers.merge(answer.status(), 1, Integer::sum);
		}
		return answers;
	}

	private Body meeting(Random random) {
		return Fixtures.meetingDraft(any(this.partners, random), TITLE)
			.with("date", LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1800)).toString())
			.with("areas", List.of(Fixtures.touching("OSH")))
			.with("attendances",
					IntStream.range(0, 3)
						.mapToObj((at) -> this.delegates.get(at + random.nextInt(MET - 2)))
						.distinct()
						.map((delegate) -> Fixtures.attending(delegate, "OURS"))
						.toList());
	}

	private Answer move(Random random) {
		String path = "/api/partners/" + any(this.partners, random);
		return this.officer.put(path, this.officer.get(path).version(),
				this.fixtures.partnerDraft().with("country", random.nextBoolean() ? "JP" : "FR"));
	}

	private Answer rename(Random random) {
		String path = "/api/delegates/" + any(this.delegates, random);
		return this.officer.put(path, this.officer.get(path).version(), this.fixtures.delegateDraft());
	}

	private static long any(List<Long> ids, Random random) {
		return ids.get(random.nextInt(ids.size()));
	}

	private static long deadlocks() {
		TestDatabase.sql().sql("select pg_stat_clear_snapshot()").query((row) -> {
		});
		return TestDatabase.sql()
			.sql("select deadlocks from pg_stat_database where datname = current_database()")
			.query(Long.class)
			.single();
	}

}
