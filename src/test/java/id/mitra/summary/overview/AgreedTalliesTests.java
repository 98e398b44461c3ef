package id.mitra.summary.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.area.Areas;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.SignedIn;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Source;
import id.mitra.index.tally.Tallies;
import id.mitra.index.tally.Tally;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is signed, noted, moved and put away, and on whichever day, the tallies come
 * to the agreements that are in force.
 */
@MitraTest
@Tag("long")
class AgreedTalliesTests {

	private static final String NOW = "2026-03-10T05:00:00Z";

	private static final List<String> AREAS = List.of("OSH", "MIG", "SEA", "IR");

	/** Counted one by one, of a partner with its parts or of a country. */
	private static final String IN_FORCE = """
			with recursive part as (
			  select id from partner where id::text = :key
			  union
			  select p.id from partner p join part on p.parent_id = part.id
			), own as (
			  select id from part
			  union
			  select id from partner where country = :key
			), agreed as (
			  select a.id
			  from agreement a
			  join agreement_phase h on h.agreement_id = a.id and :today between h.from_day and h.to_day
			  where h.stage = 'IN_FORCE'
			    and a.trashed_at is null
			    and a.classification <= cast(:clearance as classification)
			    and exists (
			      select from agreement_party t where t.agreement_id = a.id and t.partner_id in (select id from own))
			)
			select '' as area, count(*)::integer as number from agreed
			union all
			select r.code, count(distinct agreed.id)::integer
			from agreed
			join agreement_area g on g.agreement_id = agreed.id
			join area own on own.code = g.area_code
			join area r on r.code in (own.code, own.parent_code)
			group by r.code
			""";

	private final Tallies tallies;

	private final Fixtures fixtures;

	private final TestClock clock;

	private final Today today;

	private final Areas areas;

	private final Api administrator;

	private final Map<String, Integer> positions = new TreeMap<>();

	private final List<Long> partners = new ArrayList<>();

	private final List<String> countries = List.of("PW", "TV", "KI");

	AgreedTalliesTests(Tallies tallies, Fixtures fixtures, TestClock clock, Today today, Areas areas, Api api) {
		this.tallies = tallies;
		this.fixtures = fixtures;
		this.clock = clock;
		this.today = today;
		this.areas = areas;
		this.administrator = api.as(fixtures.administrator());
		for (int i = 0; i < 6; i++) {
			this.partners.add(fixtures.partner(draft(i % 3, (i >= 3) ? this.partners.get(i - 3) : null)));
		}
		TestDatabase.sql().sql("select code, position from area").query((row) -> {
			this.positions.put(row.getString("code"), row.getInt("position"));
		});
	}

	private Body draft(int country, @Nullable Long parent) {
		Body draft = this.fixtures.partnerDraft().with("country", this.countries.get(country));
		return (parent != null) ? draft.with("parentId", parent) : draft;
	}

	private void expectTheSame() {
		LocalDate today = this.today.date();
		for (Classification clearance : Classification.values()) {
			SignedIn.bySession(new Caller(0, "reader", "R", Role.STAFF, clearance, "en", "UTC", Instant.EPOCH)).enter();
			try {
				for (Measure by : List.of(Measure.PARTNER, Measure.COUNTRY)) {
					Map<String, Map<String, Integer>> tallied = tallied(by, today);
					List<String> keys = (by == Measure.COUNTRY) ? this.countries
							: this.partners.stream().map(String::valueOf).toList();
					for (String key : keys) {
						assertThat(tallied.getOrDefault(key, Map.of())).describedAs("%s %s %s", today, clearance, key)
							.isEqualTo(counted(key, clearance, today));
					}
				}
			}
			finally {
				SecurityContextHolder.clearContext();
			}
		}
	}

	private Map<String, Map<String, Integer>> tallied(Measure by, LocalDate today) {
		Map<String, Map<String, Integer>> tallied = new TreeMap<>();
		Question question = Question.between(null, today, by).from(Source.AGREEMENTS);
		for (Tally tally : this.tallies.ask(question).first()) {
			Map<String, Integer> figures = tallied.computeIfAbsent(tally.subject(), (subject) -> new TreeMap<>());
			add(figures, "", tally.meetings());
			this.positions.forEach((area, position) -> add(figures, area, tally.inArea(position)));
		}
		return tallied;
	}

	private static void add(Map<String, Integer> figures, String area, int number) {
		if (number != 0) {
			figures.put(area, number);
		}
	}

	private static Map<String, Integer> counted(String key, Classification clearance, LocalDate today) {
		Map<String, Integer> counted = new TreeMap<>();
		TestDatabase.sql()
			.sql(IN_FORCE)
			.param("key", key)
			.param("clearance", clearance.name())
			.param("today", today)
			.query((row) -> {
				add(counted, row.getString("area"), row.getInt("number"));
			});
		return counted;
	}

	private static void fold() {
		TestDatabase.sql().sql("select fold_changes()").query(Long.class).single();
	}

	private static <T> T any(Random random, List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private Body agreement(Random random) {
		List<String> areas = AREAS.subList(random.nextInt(2), 1 + random.nextInt(AREAS.size()));
		List<Body> parties = this.partners.subList(random.nextInt(3), 3 + random.nextInt(3))
			.stream()
			.map((partner) -> Body.of("partnerId", partner))
			.toList();
		return Body.of("titleEn", Fixtures.word(), "type", "MOU", "classification",
				any(random, List.of(Classification.values())).name(), "areas", areas, "parties", parties, "term",
				Body.of("basis", "SIGNED", "years", 1 + random.nextInt(3), "renewal",
						any(random, List.of("NONE", "ONCE", "WITHOUT_END")), "noticeMonths", random.nextInt(7),
						"lastDayInclusive", random.nextBoolean()));
	}

	/** How many of its writes went through: some meet what another has put away. */
	private int write(int seed) {
		Random random = new Random(seed);
		int through = 0;
		List<Long> mine = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			long id = this.administrator.post("/api/agreements", agreement(random)).expect(201).id();
			mine.add(id);
			note(id, "SIGNED", LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_200)));
			String path = "/api/agreements/" + any(random, mine);
			int status = switch (random.nextInt(5)) {
				case 0 -> this.administrator.delete(path).status();
				case 1 -> this.administrator.post(path + "/restoration").status();
				case 2 -> note(any(random, mine), "TERMINATED", LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200)));
				default -> revise(path, random);
			};
			assertThat(status).isLessThan(500);
			through += (status < 300) ? 1 : 0;
		}
		return through;
	}

	private int note(long agreement, String event, LocalDate on) {
		return this.administrator
			.post("/api/agreements/" + agreement + "/events", Body.of("type", event, "doneOn", on.toString()))
			.status();
	}

	private int revise(String path, Random random) {
		Answer now = this.administrator.get(path);
		return (now.status() == 200) ? this.administrator.put(path, now.version(), agreement(random)).status()
				: now.status();
	}

	private void move(int partner, int country, @Nullable Long parent) {
		String path = "/api/partners/" + this.partners.get(partner);
		this.administrator.put(path, this.administrator.get(path).version(), draft(country, parent)).expect(200);
	}

	@Test
	void equalTheAgreementsAfterManyWritesAtOnceAndAsTheDaysPass() {
		this.clock.at(NOW, () -> {
			List<Integer> through = Together.times(4, this::write);
			assertThat(through).allMatch((number) -> number > 3);
			expectTheSame();
			fold();
			expectTheSame();
			return null;
		});
		for (String later : List.of("2026-03-10T17:00:00Z", "2026-04-20T00:00:00Z", "2026-12-31T23:00:00Z",
				"2028-02-29T12:00:00Z")) {
			this.clock.at(later, () -> {
				expectTheSame();
				return null;
			});
		}
	}

	@Test
	void followTheirPartners() {
		this.clock.at(NOW, () -> {
			write(99);
			move(0, 1, null);
			expectTheSame();
			move(3, 2, this.partners.get(1));
			expectTheSame();
			move(4, 2, null);
			expectTheSame();
			return null;
		});
	}

	@Test
	void followTheirAreas() {
		Answer area = this.fixtures.area();
		String code = area.text("/code");
		this.positions.put(code, this.areas.position(code));
		this.clock.at(NOW, () -> {
			long id = this.administrator.post("/api/agreements", agreement(new Random(1)).with("areas", List.of(code)))
				.expect(201)
				.id();
			note(id, "SIGNED", LocalDate.of(2026, 1, 1));
			try {
				expectTheSame();
				this.administrator
					.put("/api/areas/" + code, area.version(),
							Body.of("nameEn", area.text("/nameEn"), "nameId", area.text("/nameId"), "parent", "OSH"))
					.expect(200);
				expectTheSame();
			}
			finally {
				TestDatabase.sql()
					.sql("delete from agreement_area where area_code = :code")
					.param("code", code)
					.update();
				TestDatabase.sql().sql("select refresh_agreements(array[:id])").param("id", id).query((row) -> {
				});
				Fixtures.forgetArea(code);
				this.areas.forget();
			}
			return null;
		});
	}

	@Test
	void areTheSameWhenMadeAnew() {
		this.clock.at(NOW, () -> {
			write(7);
			TestDatabase.sql().sql("update agreement_digest set slots = 1").update();
			TestDatabase.sql().sql("delete from tally where scope = 'agreement:'").update();
			TestDatabase.sql().sql("select rebuild_agreements()").query((row, number) -> number).list();
			expectTheSame();
			return null;
		});
	}

}
