package id.mitra.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.mitra.bench.Case.Kind;

/**
 * All races between the two registers, in rounds, so that a spell in which the machine is
 * busy falls on a round of every race rather than on one race.
 */
final class Contest {

	/**
	 * A static file that holds what the first page of the list does, and is compressed
	 * each time as that is, so that what is between them is what it takes to make a page.
	 */
	static final String STATIC = "/images/page.html";

	private static final int TURNS = 200;

	private static final int WARM_UP_TURNS = 30;

	private static final Duration LIMIT = Duration.ofMillis(1_500);

	/** Of the slowest in twenty there have to be enough for them to say something. */
	private static final Duration LONG = Duration.ofMillis(3_500);

	private final Side small;

	private final Side big;

	private final List<Race> races = new ArrayList<>();

	private final Map<Kind, String> failed = new EnumMap<>(Kind.class);

	private final Map<String, LiveFigures> live;

	Contest(Side small, Side big, List<Case> cases) throws Exception {
		this.small = small;
		this.big = big;
		Files.write(Server.STATIC.resolve("images/page.html"), big.client().unpacked("/meetings"));
		for (Case one : cases) {
			Optional<String> missing = Optional.ofNullable(small.missing(one))
				.or(() -> Optional.ofNullable(big.missing(one)));
			if (missing.isPresent()) {
				leaveOut(one, missing.get());
			}
			else {
				this.races.add(race(one));
			}
		}
		this.live = Map.of(Cases.AREAS_FIGURES, new LiveFigures(big.server().connect(), LiveFigures.AREAS),
				Cases.AREA_FIGURES, new LiveFigures(big.server().connect(), LiveFigures.ONE_AREA));
	}

	private Race race(Case one) throws Exception {
		Race race = new Race(one);
		if (one.kind() == Kind.LOGGING) {
			race.enter(Lane.SMALL, this.small.logging());
			race.enter(Lane.BIG, this.big.logging());
			return race;
		}
		race.enter(Lane.SMALL, this.small.requests(one));
		race.enter(Lane.BIG, this.big.requests(one));
		race.enter(Lane.SMALL_SQL, this.small.statements(one));
		race.enter(Lane.BIG_SQL, this.big.statements(one));
		if (one.name().equals(Cases.FIRST_PAGE)) {
			race.enter(Lane.STATIC, () -> this.big.client().get(STATIC));
		}
		if (one.kind() == Kind.DEEPEST) {
			race.enter(Lane.FIRST, () -> this.big.client().get("/meetings"));
		}
		if (one.kind() == Kind.PERSON) {
			race.enter(Lane.KEY, () -> this.big.client().get("/api/delegates/" + People.FIRST_ID));
		}
		return race;
	}

	void run(int rounds) throws Exception {
		System.out.printf("%d cases, warming up%n", this.races.size());
		Throughput.warmUp(this.small.client(), "/meetings");
		Throughput.warmUp(this.big.client(), "/meetings");
		for (int i = 0; i < 2; i++) {
			each((race) -> race.warmUp(WARM_UP_TURNS, LIMIT.dividedBy(2)));
		}
		for (int round = 1; round <= rounds; round++) {
			System.out.printf("Round %d of %d%n", round, rounds);
			each((race) -> {
				race.round(TURNS, (race.what().kind().percentile() > 50) ? LONG : LIMIT);
				if (this.live.containsKey(race.what().name())) {
					this.live.get(race.what().name()).round();
				}
			});
		}
	}

	/** A race in which something fails is out of the contest. */
	private void each(Leg leg) {
		for (Iterator<Race> races = this.races.iterator(); races.hasNext();) {
			Race race = races.next();
			try {
				leg.run(race);
			}
			catch (Exception ex) {
				leaveOut(race.what(), String.valueOf(ex.getMessage()));
				races.remove();
			}
		}
	}

	private void leaveOut(Case one, String reason) {
		System.out.println("Left out: " + one.name() + ", " + reason);
		this.failed.putIfAbsent(one.kind(), one.name() + ", " + reason);
	}

	List<Race> races() {
		return this.races;
	}

	List<Race> races(Kind kind) {
		return this.races.stream().filter((race) -> race.what().kind() == kind).toList();
	}

	/** The races whose figures are also counted live. */
	List<Race> figures() {
		return this.races.stream().filter((race) -> this.live.containsKey(race.what().name())).toList();
	}

	Timings live(Race race) {
		return this.live.get(race.what().name()).timings();
	}

	/** A case of a kind that could not be timed, with why; null where all could. */
	String failed(Kind kind) {
		return this.failed.get(kind);
	}

	private interface Leg {

		void run(Race race) throws Exception;

	}

}
