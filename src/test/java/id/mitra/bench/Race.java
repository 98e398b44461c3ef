package id.mitra.bench;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is compared with each other, run by turns, so that whatever else the machine does
 * falls on all alike.
 */
final class Race {

	private final Case what;

	private final Map<Lane, Run> lanes = new EnumMap<>(Lane.class);

	private final Map<Lane, Timings> timings = new EnumMap<>(Lane.class);

	Race(Case what) {
		this.what = what;
	}

	/**
	 * One request, or whatever else is timed.
	 */
	interface Run {

		void run() throws Exception;

	}

	Case what() {
		return this.what;
	}

	void enter(Lane lane, Run run) {
		this.lanes.put(lane, run);
		this.timings.put(lane, new Timings());
	}

	boolean has(Lane lane) {
		return this.lanes.containsKey(lane);
	}

	Timings of(Lane lane) {
		return this.timings.get(lane);
	}

	/** How the big register compares to the small one. */
	Ratio growth(double percentile) {
		return of(Lane.BIG).over(of(Lane.SMALL), percentile);
	}

	/** Runs without looking at the clock's word. */
	void warmUp(int turns, Duration limit) throws Exception {
		long end = System.nanoTime() + limit.toNanos();
		for (int turn = 0; turn < turns && System.nanoTime() < end; turn++) {
			for (Run run : this.lanes.values()) {
				run.run();
			}
		}
	}

	/** Runs so many turns, or as many as fit, but one at least. */
	void round(int turns, Duration limit) throws Exception {
		this.timings.values().forEach(Timings::nextRound);
		long end = System.nanoTime() + limit.toNanos();
		for (int turn = 0; turn < turns && (turn == 0 || System.nanoTime() < end); turn++) {
			for (Map.Entry<Lane, Run> lane : this.lanes.entrySet()) {
				if (lane.getKey().runsAt(turn)) {
					long start = System.nanoTime();
					lane.getValue().run();
					this.timings.get(lane.getKey()).add(System.nanoTime() - start);
				}
			}
		}
	}

}
