package id.mitra.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What must be reached, and what was.
 */
final class Targets {

	private final List<Target> all = new ArrayList<>();

	/**
	 * A ratio and its bound; none where nothing could be measured.
	 */
	private record Target(String what, boolean atMost, double bound, Ratio reached, String worst) {

		private boolean met() {
			return this.reached != null
					&& (this.atMost ? this.reached.value() <= this.bound : this.reached.value() >= this.bound);
		}

		private String line() {
			return String.format("| %s | %s %s | %s | %s |", this.what, this.atMost ? "≤" : "≥",
					(this.bound == Math.rint(this.bound)) ? String.valueOf((int) this.bound) : this.bound,
					((this.reached != null) ? this.reached : "not measured") + this.worst, met() ? "✓" : "✗");
		}

	}

	/** Could not be measured, and why. */
	void missed(String what, double bound, String why) {
		this.all.add(new Target(what, true, bound, null, ": " + why));
	}

	void atMost(String what, double bound, Ratio reached) {
		this.all.add(new Target(what, true, bound, reached, ""));
	}

	void atLeast(String what, double bound, Ratio reached) {
		this.all.add(new Target(what, false, bound, reached, ""));
	}

	/** The worst of several, by name. */
	void atMost(String what, double bound, List<Race> races, Function<Race, Ratio> ratio) {
		Optional<Race> worst = races.stream().max(Comparator.comparingDouble((race) -> ratio.apply(race).value()));
		this.all.add(new Target(what, true, bound, worst.map(ratio).orElse(null),
				worst.map((race) -> ": " + race.what().name()).orElse("")));
	}

	void atLeast(String what, double bound, List<Race> races, Function<Race, Ratio> ratio) {
		Optional<Race> worst = races.stream().min(Comparator.comparingDouble((race) -> ratio.apply(race).value()));
		this.all.add(new Target(what, false, bound, worst.map(ratio).orElse(null),
				worst.map((race) -> ": " + race.what().name()).orElse("")));
	}

	void none(String what, int count) {
		this.all.add(new Target(what, true, 0, new Ratio(count, count, count), ""));
	}

	boolean met() {
		return this.all.stream().allMatch(Target::met);
	}

	void print() {
		System.out.println();
		System.out.println("| what | must be | is (least–most of a round) | |");
		System.out.println("|---|---|---|---|");
		this.all.forEach((target) -> System.out.println(target.line()));
	}

}
