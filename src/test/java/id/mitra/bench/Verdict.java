package id.mitra.bench;

import id.mitra.bench.Case.Kind;

/**
 * What must be reached, held against a contest, and what is measured only once it is
 * over: the throughput, and whether the figures are right.
 */
final class Verdict {

	private final Contest contest;

	private final Targets targets = new Targets();

	private Verdict(Contest contest) {
		this.contest = contest;
	}

	static Targets of(Contest contest, Side small, Side big, Settings settings) throws Exception {
		int rounds = settings.rounds();
		Verdict verdict = new Verdict(contest);
		verdict.growth("list page p95, any single filter, big ÷ small", 1.3, Kind.LIST);
		verdict.growth("list page p95, text filter, big ÷ small", 2, Kind.TEXT);
		verdict.targets.atMost("deepest page ÷ first page, p95", 1.2, contest.races(Kind.DEEPEST),
				(race) -> race.of(Lane.BIG).over(race.of(Lane.FIRST), 95));
		verdict.targets.atMost("(list page − its SQL by JDBC) ÷ static file, p50, one client", 4,
				contest.races().stream().filter((race) -> race.has(Lane.STATIC)).toList(),
				(race) -> race.of(Lane.BIG).lessOver(race.of(Lane.BIG_SQL), race.of(Lane.STATIC), 50));
		verdict.targets.atLeast("list pages ÷ static files a second, " + Throughput.CLIENTS + " clients", 0.25,
				Throughput.compare(big.client(), "/meetings", Contest.STATIC, rounds));
		verdict.targets.atLeast("live group by ÷ our figures over HTTP, p50, big", 100, contest.figures(),
				(race) -> contest.live(race).over(race.of(Lane.BIG), 50));
		verdict.targets.atLeast("live group by ÷ our figures by JDBC, p50, big", 100, contest.figures(),
				(race) -> contest.live(race).over(race.of(Lane.BIG_SQL), 50));
		verdict.growth("summary and heat map p95, big ÷ small", 1.5, Kind.SUMMARY);
		verdict.growth("search p95, words and phrase, big ÷ small", 2, Kind.SEARCH);
		verdict.growth("search p95, typo, big ÷ small", 3, Kind.TYPO);
		verdict.targets.atMost("finding a person by name or post ÷ reading one by key, p95, big", 3,
				contest.races(Kind.PERSON), (race) -> race.of(Lane.BIG).over(race.of(Lane.KEY), 95));
		verdict.growth("logging a meeting p50, big ÷ small", 1.3, Kind.LOGGING);
		if (settings.wants(Mixed.NAME)) {
			Mixed.run(big.client(), rounds, verdict.targets);
		}
		if (settings.wants(Export.NAME)) {
			Export.run(big.client(), big.connection(), rounds, verdict.targets);
		}
		verdict.targets.none("differences between figures and a recount",
				Recount.differences(small) + Recount.differences(big));
		return verdict.targets;
	}

	/** The worst case of a kind; one that could not be timed is worse than any. */
	private void growth(String what, double bound, Kind kind) {
		if (this.contest.failed(kind) != null) {
			this.targets.missed(what, bound, this.contest.failed(kind));
		}
		else {
			this.targets.atMost(what, bound, this.contest.races(kind), (race) -> race.growth(kind.percentile()));
		}
	}

}
