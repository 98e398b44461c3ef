package id.mitra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No line of ours is longer than 120 columns, a tab being four, so that two files fit
 * beside each other.
 */
class LinesTests {

	private static final int MOST = 120;

	private static final Set<String> KINDS = Set.of("java", "html", "css", "js", "properties", "yml", "md", "sql",
			"xml", "txt");

	private static final Set<String> TREES = Set.of("src", "docs");

	private static final String APPLIED = "Flyway holds what was applied to its checksum";

	private static final String PRESS = "releases as the press writes them, a paragraph to a line";

	/** What may be longer, by how its path begins, and why. */
	private static final Map<String, String> LONGER = Map.of("src/main/resources/db/migration/V00", APPLIED,
			"src/main/resources/db/migration/V01", APPLIED, "src/main/resources/db/migration/V020__areas_kept.sql",
			APPLIED, "src/test/resources/reading/releases.yml", PRESS, "src/train/releases/", PRESS);

	@Test
	void noLineIsLongerThan120Columns() throws IOException {
		List<String> longer = new ArrayList<>();
		for (Path file : ours()) {
			List<String> lines = Files.readAllLines(file);
			for (int number = 1; number <= lines.size(); number++) {
				if (isTooLong(file, lines.get(number - 1))) {
					longer.add(file + ":" + number);
				}
			}
		}
		assertThat(longer).isEmpty();
	}

	@Test
	void whatMayBeLongerIsThere() throws IOException {
		List<String> paths = ours(true).map(LinesTests::unixPath).toList();
		assertThat(LONGER.keySet()).allMatch((start) -> paths.stream().anyMatch((path) -> path.startsWith(start)));
	}

	@ParameterizedTest
	@CsvSource({ "a.java, 120, false", "a.java, 121, true", "a.html, 121, true", "a.md, 121, true" })
	void countsColumns(Path file, int columns, boolean tooLong) {
		assertThat(isTooLong(file, "x".repeat(columns))).isEqualTo(tooLong);
		assertThat(isTooLong(file, "\t" + "x".repeat(columns - 4))).isEqualTo(tooLong);
	}

	@Test
	void letsARowOfATableInAPaperBe() {
		assertThat(isTooLong(Path.of("a.md"), "|" + "x".repeat(200))).isFalse();
		assertThat(isTooLong(Path.of("a.html"), "|" + "x".repeat(200))).isTrue();
	}

	private static boolean isTooLong(Path file, String line) {
		boolean row = file.toString().endsWith(".md") && line.startsWith("|");
		return !row && columns(line) > MOST;
	}

	private static int columns(String line) {
		int columns = 0;
		for (int character : line.codePoints().toArray()) {
			columns = (character == '\t') ? (columns / 4 + 1) * 4 : columns + 1;
		}
		return columns;
	}

	private static List<Path> ours() throws IOException {
		return ours(false).toList();
	}

	/** What lies in the folder itself, and all in the trees of sources and papers. */
	private static Stream<Path> ours(boolean exempted) throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> top = Files.list(Path.of(""))) {
			top.filter(Files::isRegularFile).forEach(files::add);
		}
		for (String tree : TREES) {
			try (Stream<Path> all = Files.walk(Path.of(tree))) {
				all.filter(Files::isRegularFile).forEach(files::add);
			}
		}
		return files.stream()
			.filter((file) -> KINDS.contains(file.toString().replaceFirst(".*\\.", "")))
			.filter((file) -> exempted || LONGER.keySet().stream().noneMatch(unixPath(file)::startsWith));
	}

	private static String unixPath(Path file) {
		return file.toString().replace('\\', '/');
	}

}
