package id.mitra.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What writers and readers cost each other: the rates of those who log meetings and of
 * those who read areas, an area's summary and the list, each alone and both at once, by
 * turns.
 */
final class Mixed {

	static final String NAME = "mixed";

	/** On either side, each of whom asks again as soon as there is an answer. */
	static final int EACH = 8;

	private static final Duration SPELL = Duration.ofSeconds(10);

	private static final List<String> READ = List.of("/areas", "/areas/OSH", "/meetings");

	private final Client client;

	private final AtomicInteger logged = new AtomicInteger();

	private final AtomicInteger failed = new AtomicInteger();

	private final List<Double> readers = new ArrayList<>();

	private final List<Double> writers = new ArrayList<>();

	private double readAlone;

	private double readBeside;

	private double writtenAlone;

	private double writtenBeside;

	private Mixed(Client client) {
		this.client = client;
	}

	/**
	 * How many answers a second, of readers and of writers.
	 */
	private record Rates(double read, double written) {
	}

	static void run(Client client, int rounds, Targets targets) throws Exception {
		Mixed mixed = new Mixed(client);
		mixed.measure(EACH, EACH);
		mixed.failed.set(0);
		for (int round = 0; round < rounds; round++) {
			mixed.round();
		}
		System.out.printf(
				"Mixed: %.1f reads a second alone, %.1f beside %d writers; %.1f writes a second alone, %.1f beside "
						+ "%d readers%n",
				mixed.readAlone / rounds, mixed.readBeside / rounds, EACH, mixed.writtenAlone / rounds,
				mixed.writtenBeside / rounds, EACH);
		targets.atLeast("reads a second of areas, summary, list, beside " + EACH + " writers ÷ alone", 0.5,
				Ratio.of(mixed.readBeside / mixed.readAlone, mixed.readers));
		targets.atLeast("writes a second, beside " + EACH + " readers ÷ alone", 0.67,
				Ratio.of(mixed.writtenBeside / mixed.writtenAlone, mixed.writers));
		targets.none("answers but 2xx, writers beside readers", mixed.failed.get());
	}

	private void round() throws Exception {
		Rates readers = measure(EACH, 0);
		Rates writers = measure(0, EACH);
		Rates both = measure(EACH, EACH);
		this.readAlone += readers.read();
		this.writtenAlone += writers.written();
		this.readBeside += both.read();
		this.writtenBeside += both.written();
		this.readers.add(both.read() / readers.read());
		this.writers.add(both.written() / writers.written());
	}

	private Rates measure(int readers, int writers) throws Exception {
		long start = System.nanoTime();
		long end = start + SPELL.toNanos();
		int read = 0;
		int written = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(readers + writers)) {
			List<Future<Integer>> reading = new ArrayList<>();
			List<Future<Integer>> writing = new ArrayList<>();
			for (int i = 0; i < readers; i++) {
				int first = i;
				reading.add(threads
					.submit(() -> count(end, (turn) -> this.client.get(READ.get((first + turn) % READ.size())))));
			}
			for (int i = 0; i < writers; i++) {
				writing.add(threads.submit(() -> count(end,
						(turn) -> this.client.post("/api/meetings", Drafts.meeting(this.logged.getAndIncrement())))));
			}
			for (Future<Integer> each : reading) {
				read += each.get();
			}
			for (Future<Integer> each : writing) {
				written += each.get();
			}
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		return new Rates(read / seconds, written / seconds);
	}

	private int count(long end, Turn turn) throws Exception {
		int count = 0;
		for (int i = 0; System.nanoTime() < end; i++) {
			try {
				turn.run(i);
				count++;
			}
			catch (Client.Refused ex) {
				this.failed.incrementAndGet();
			}
		}
		return count;
	}

	/**
	 * One request of many.
	 */
	private interface Turn {

		void run(int number) throws Exception;

	}

}
