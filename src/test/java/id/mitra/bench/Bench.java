package id.mitra.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.mitra.bench.Case.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares a big register with a small one, ours with its own SQL and with a static file,
 * by ratios taken in one run; {@code ./mvnw -Pbench verify}, by its name no part of the
 * test suite. The README says how to read it.
 */
class Bench {

	private static final int TURNS = 40;

	private static final int WARM_UP_TURNS = 30;

	private static final Duration LIMIT = Duration.ofSeconds(2);

	private static final String STATIC = "/images/page.html";

	private final Settings settings = Settings.ofProperties();

	private final Targets targets = new Targets();

	private Map<String, LiveFigures> live = Map.of();

	private final List<Race> races = new ArrayList<>();

	@Test
	void comparesTheBigRegisterWithTheSmall() throws Exception {
		Register small = new Register(this.settings.baseline());
		Register big = new Register(this.settings.meetings());
		small.prepare(this.settings.fresh());
		big.prepare(this.settings.fresh());
		List<Case> cases = Cases.all().stream().filter((one) -> this.settings.wants(one.name())).toList();
		Scouting smallScouting = Scouting.of(small, cases);
		Scouting bigScouting = Scouting.of(big, cases);
		try (Side smallSide = new Side(small, smallScouting); Side bigSide = new Side(big, bigScouting)) {
			Files.write(Server.STATIC.resolve("images/page.html"), bigSide.client().unpacked("/meetings"));
			for (Case one : cases) {
				String missing = Optional.ofNullable(smallScouting.missing(one)).orElse(bigScouting.missing(one));
				if (missing != null) {
					System.out.println("Left out: " + one.name() + ", " + missing);
				}
				else {
					this.races.add(race(one, smallSide, bigSide));
				}
			}
			this.live = Map.of(Cases.AREAS_FIGURES, new LiveFigures(bigSide.server().connect(), LiveFigures.AREAS),
					Cases.AREA_FIGURES, new LiveFigures(bigSide.server().connect(), LiveFigures.ONE_AREA));
			run(smallSide, bigSide);
			Tables.print(this.races, this.settings);
			judge(bigSide);
			this.targets.none("differences between figures and a recount",
					Recount.differences(smallSide) + Recount.differences(bigSide));
		}
		this.targets.print();
		assertThat(this.targets.met() || !this.settings.strict()).describedAs("every target is met").isTrue();
	}

	private static Race race(Case one, Side small, Side big) throws Exception {
		Race race = new Race(one);
		if (one.kind() == Kind.LOGGING) {
			race.enter(Lane.SMALL, small.logging());
			race.enter(Lane.BIG, big.logging());
			return race;
		}
		race.enter(Lane.SMALL, small.requests(one));
		race.enter(Lane.BIG, big.requests(one));
		race.enter(Lane.SMALL_SQL, small.statements(one));
		race.enter(Lane.BIG_SQL, big.statements(one));
		if (one.name().equals(Cases.FIRST_PAGE)) {
			race.enter(Lane.STATIC, () -> big.client().get(STATIC));
		}
		if (one.kind() == Kind.DEEPEST) {
			race.enter(Lane.FIRST, () -> big.client().get("/meetings"));
		}
		return race;
	}

	private void run(Side small, Side big) throws Exception {
		System.out.printf("%d cases, warming up%n", this.races.size());
		Throughput.warmUp(small.client(), "/meetings");
		Throughput.warmUp(big.client(), "/meetings");
		for (int i = 0; i < 2; i++) {
			for (Race race : this.races) {
				race.warmUp(WARM_UP_TURNS, LIMIT.dividedBy(2));
			}
		}
		for (int round = 1; round <= this.settings.rounds(); round++) {
			System.out.printf("Round %d of %d%n", round, this.settings.rounds());
			for (Race race : this.races) {
				race.round(TURNS, LIMIT);
				if (this.live.containsKey(race.what().name())) {
					this.live.get(race.what().name()).round();
				}
			}
		}
	}

	private void judge(Side big) throws Exception {
		this.targets.atMost("list page p95, any single filter, big ÷ small", 1.3, of(Kind.LIST),
				(race) -> race.growth(95));
		this.targets.atMost("list page p95, text filter, big ÷ small", 2, of(Kind.TEXT), (race) -> race.growth(95));
		this.targets.atMost("deepest page ÷ first page, p95", 1.2, of(Kind.DEEPEST),
				(race) -> race.of(Lane.BIG).over(race.of(Lane.FIRST), 95));
		this.targets.atMost("(list page − its SQL by JDBC) ÷ static file, p50, one client", 4,
				this.races.stream().filter((race) -> race.has(Lane.STATIC)).toList(),
				(race) -> race.of(Lane.BIG).lessOver(race.of(Lane.BIG_SQL), race.of(Lane.STATIC), 50));
		this.targets.atLeast("list pages ÷ static files a second, " + Throughput.CLIENTS + " clients", 0.25,
				Throughput.compare(big.client(), "/meetings", STATIC, this.settings.rounds()));
		this.targets.atLeast("live group by ÷ our figures over HTTP, p50, big", 100,
				this.races.stream().filter((race) -> this.live.containsKey(race.what().name())).toList(),
				(race) -> this.live.get(race.what().name()).timings().over(race.of(Lane.BIG), 50));
		this.targets.atLeast("live group by ÷ our figures by JDBC, p50, big", 100,
				this.races.stream().filter((race) -> this.live.containsKey(race.what().name())).toList(),
				(race) -> this.live.get(race.what().name()).timings().over(race.of(Lane.BIG_SQL), 50));
		this.targets.atMost("summary and heat map p95, big ÷ small", 1.5, of(Kind.SUMMARY), (race) -> race.growth(95));
		this.targets.atMost("search p95, words and phrase, big ÷ small", 2, of(Kind.SEARCH), (race) -> race.growth(95));
		this.targets.atMost("search p95, typo, big ÷ small", 3, of(Kind.TYPO), (race) -> race.growth(95));
		this.targets.atMost("logging a meeting p50, big ÷ small", 1.3, of(Kind.LOGGING), (race) -> race.growth(50));
	}

	private List<Race> of(Kind kind) {
		return this.races.stream().filter((race) -> race.what().kind() == kind).toList();
	}

}
