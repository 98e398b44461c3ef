package id.mitra.bench;

import java.util.List;

/**
 * Prints what each case took, in milliseconds, and how the big register compares.
 */
final class Tables {

	private Tables() {
	}

	static void print(List<Race> races, Settings settings) {
		System.out.println();
		System.out.printf(
				"ms for %,d (small) and %,d (big) meetings; ratios big ÷ small with the least and most of a "
						+ "round; SQL: the page's own statements by JDBC%n%n",
				settings.baseline(), settings.meetings());
		System.out.printf("| %-42s | small p50 | p95 | big p50 | p95 | ratio p50 | ratio p95 "
				+ "| SQL small p50 | big p50 | page ÷ SQL |%n", "what");
		System.out.println("|---|---|---|---|---|---|---|---|---|---|");
		races.forEach(Tables::print);
		System.out.println();
	}

	private static void print(Race race) {
		Timings small = race.of(Lane.SMALL);
		Timings big = race.of(Lane.BIG);
		String sql = "| | ";
		if (race.has(Lane.BIG_SQL)) {
			sql = String.format("%.2f | %.2f | %.2f", race.of(Lane.SMALL_SQL).at(50), race.of(Lane.BIG_SQL).at(50),
					big.at(50) / race.of(Lane.BIG_SQL).at(50));
		}
		System.out.printf("| %-42s | %.2f | %.2f | %.2f | %.2f | %s | %s | %s |%n", race.what().name(), small.at(50),
				small.at(95), big.at(50), big.at(95), race.growth(50), race.growth(95), sql);
	}

}
