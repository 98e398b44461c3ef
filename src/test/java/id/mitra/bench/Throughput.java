package id.mitra.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many requests a server answers in a second where several clients each send the next
 * as soon as the last is answered.
 */
final class Throughput {

	static final int CLIENTS = 8;

	private static final Duration SPELL = Duration.ofSeconds(3);

	private Throughput() {
	}

	/**
	 * How the throughput of one address compares to another's, by turns.
	 */
	static Ratio compare(Client client, String one, String other, int rounds) throws Exception {
		perSecond(client, one);
		perSecond(client, other);
		List<Double> each = new ArrayList<>();
		double ones = 0;
		double others = 0;
		for (int round = 0; round < rounds; round++) {
			double now = perSecond(client, one);
			double then = perSecond(client, other);
			each.add(now / then);
			ones += now;
			others += then;
		}
		System.out.printf("%d clients: %,.0f pages a second, %,.0f static files of the same size%n", CLIENTS,
				ones / rounds, others / rounds);
		return Ratio.of(ones / others, each);
	}

	/** Lets a server's compiler see to what every page runs through. */
	static void warmUp(Client client, String address) throws Exception {
		for (int spell = 0; spell < 5; spell++) {
			perSecond(client, address);
		}
	}

	private static double perSecond(Client client, String address) throws Exception {
		long start = System.nanoTime();
		long end = start + SPELL.toNanos();
		int answered = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
			List<Future<Integer>> counts = new ArrayList<>();
			for (int i = 0; i < CLIENTS; i++) {
				counts.add(threads.submit(() -> {
					int count = 0;
					while (System.nanoTime() < end) {
						client.get(address);
						count++;
					}
					return count;
				}));
			}
			for (Future<Integer> count : counts) {
				answered += count.get();
			}
		}
		return answered * 1e9 / (System.nanoTime() - start);
	}

}
