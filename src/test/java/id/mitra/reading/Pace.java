package id.mitra.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

/**
 * Says how long a reading takes and how much memory it holds, for releases of several
 * lengths; {@code ./mvnw -Dtest=Pace test}, by its name no part of the test suite, since
 * it wants a machine that does nothing else.
 */
@MitraTest
class Pace {

	private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 12);

	/** In milliseconds. To look hinders, so it isn't done all the time. */
	private static final int BETWEEN_LOOKS = 5;

	/** What a reading holds depends on when it is looked at. */
	private static final int READINGS = 3;

	private static final int MEGABYTE = 1024 * 1024;

	private final ReleaseReader reader;

	Pace(ReleaseReader reader) {
		this.reader = reader;
	}

	@Test
	void saysHowLongAReadingTakes() throws IOException, InterruptedException {
		String all = text();
		for (int i = 0; i < 60; i++) {
			this.reader.read(cut(all, 8), PUBLISHED, null);
		}
		for (int kilobytes : new int[] { 4, 8, 200 }) {
			String text = cut(all, kilobytes);
			double[] times = new double[(kilobytes > 100) ? 11 : 61];
			for (int i = 0; i < times.length; i++) {
				long begun = System.nanoTime();
				this.reader.read(text, PUBLISHED, null);
				times[i] = (System.nanoTime() - begun) / 1e6;
			}
			Arrays.sort(times);
			System.out.printf(Locale.ROOT, "%4d KB: p50 %.1f ms, p95 %.1f ms%n", kilobytes, times[times.length / 2],
					times[times.length * 95 / 100]);
			System.out.printf(Locale.ROOT, "%4d KB: %.1f MB held at most%n", kilobytes, held(text) / (double) MEGABYTE);
		}
	}

	/** Real releases one after the other, as long as is wanted. */
	private static String text() throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.list(Path.of("src/train/releases/b"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).sorted().toList()) {
				text.append(Files.readString(file)).append("\n\n");
			}
		}
		return text.toString();
	}

	private static String cut(String text, int kilobytes) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new String(bytes, 0, Math.min(bytes.length, kilobytes * 1000), StandardCharsets.UTF_8);
	}

	/**
	 * The most that lives on the heap at once while a text is read, of several readings:
	 * what is left after full collections, and nothing that was allocated since.
	 */
	private long held(String text) throws InterruptedException {
		long most = 0;
		for (int i = 0; i < READINGS; i++) {
			long before = live();
			AtomicLong peak = new AtomicLong(before);
			Thread reading = Thread.ofPlatform().start(() -> this.reader.read(text, PUBLISHED, null));
			while (!reading.join(Duration.ofMillis(BETWEEN_LOOKS))) {
				peak.accumulateAndGet(live(), Math::max);
			}
			most = Math.max(most, peak.get() - before);
		}
		return most;
	}

	private static long live() {
		System.gc();
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getCollectionUsage)
			.filter(Objects::nonNull)
			.mapToLong(MemoryUsage::getUsed)
			.sum();
	}

}
