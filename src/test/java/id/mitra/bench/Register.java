package id.mitra.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import id.mitra.platform.text.Sha256;

/**
 * A register of a size, under {@code target/bench}, kept from run to run as long as what
 * made it stays the same: the migrations, the bench's own world, the month.
 */
record Register(int meetings) {

	private static final Path MIGRATIONS = Path.of("src/main/resources/db");

	private static final List<Class<?>> MAKERS = List.of(World.class, Partners.class, People.class, Words.class,
			Syllables.class, Mix.class, Zipf.class, Loading.class);

	Path home() {
		return Path.of("target/bench/data-" + this.meetings);
	}

	private Path seal() {
		return home().resolve("bench.sha256");
	}

	/**
	 * Makes the data, unless they are there.
	 */
	void prepare(boolean fresh) throws IOException, InterruptedException, SQLException, ExecutionException {
		String seal = fingerprint();
		if (!fresh && Files.exists(seal()) && Files.readString(seal()).equals(seal)) {
			return;
		}
		delete(home());
		Files.createDirectories(home());
		long start = System.nanoTime();
		try (Server server = Server.start(home())) {
			new Loading(server, this.meetings, last()).run();
		}
		Files.writeString(seal(), seal);
		System.out.printf("Made %,d meetings in %d s%n", this.meetings,
				Duration.ofNanos(System.nanoTime() - start).toSeconds());
	}

	/**
	 * Has the data made anew next time where those that the bench logged have become more
	 * than one in twenty.
	 */
	void review(Connection connection) throws SQLException, IOException {
		try (Statement sql = connection.createStatement();
				ResultSet rows = sql.executeQuery("select count(*) from meeting")) {
			rows.next();
			if (rows.getInt(1) > this.meetings * 1.05) {
				Files.deleteIfExists(seal());
			}
		}
	}

	private static LocalDate last() {
		return LocalDate.now().withDayOfMonth(1).minusDays(1);
	}

	private String fingerprint() throws IOException {
		StringBuilder parts = new StringBuilder(last().toString());
		try (Stream<Path> files = Files.walk(MIGRATIONS).filter(Files::isRegularFile)) {
			for (Path file : files.sorted().toList()) {
				parts.append(hex(Files.readString(file)));
			}
		}
		for (Class<?> maker : MAKERS) {
			try (InputStream code = Objects
				.requireNonNull(maker.getResourceAsStream(maker.getSimpleName() + ".class"))) {
				parts.append(hex(new String(code.readAllBytes(), StandardCharsets.ISO_8859_1)));
			}
		}
		return hex(parts.toString());
	}

	private static String hex(String text) {
		return HexFormat.of().formatHex(Sha256.of(text));
	}

	private static void delete(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return;
		}
		try (Stream<Path> files = Files.walk(directory)) {
			files.sorted(Comparator.reverseOrder()).forEach((file) -> {
				try {
					Files.delete(file);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

}
