package id.mitra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No line of ours is longer than 120 columns, a tab being four, so that two files fit
 * beside each other.
 */
class LinesTests {

	private static final int MOST = 120;

	/**
	 * Which files are held to it, by what their names end in; "" is of names without a
	 * dot.
	 */
	private static final Set<String> KINDS = Set.of("java", "html", "css", "js", "mjs", "properties", "yml", "json",
			"md", "sql", "xml", "txt", "sh", "factories", "");

	/** Which are not, and why. */
	private static final Map<String, String> OTHER_KINDS = Map.of("png", "pictures", "svg",
			"a path of a drawing is one value", "jsonl", "a record of data is a line by its form", "csv",
			"a row of data is a line by its form", "cmd", "its commands stand in one line each");

	private static final Set<String> TREES = Set.of("src", "docs", ".ci", ".mvn");

	/** A member or an element that is one text, which JSON can't part. */
	private static final Pattern TEXT_OF_JSON = Pattern
		.compile("\\s*(\"[^\"]*\":\\s*)?\"([^\"\\\\]|\\\\.)*\"[\\s,}\\]]*");

	private static final String APPLIED = "Flyway holds what was applied to its checksum";

	private static final String PRESS = "releases as the press writes them, a paragraph to a line";

	/** What may be longer, by how its path begins, and why. */
	private static final Map<String, String> LONGER = Map.of("src/main/resources/db/migration/V00", APPLIED,
			"src/main/resources/db/migration/V01", APPLIED, "src/main/resources/db/migration/V020__areas_kept.sql",
			APPLIED, "src/test/resources/reading/releases.yml", PRESS, "src/train/releases/", PRESS,
			".mvn/wrapper/maven-wrapper.properties", "a checksum is one word");

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

	@Test
	void everyKindOfFileIsHeldToItOrSaysWhyNot() throws IOException {
		assertThat(all().stream().map(LinesTests::kind)).isNotEmpty()
			.allMatch((kind) -> KINDS.contains(kind) != OTHER_KINDS.containsKey(kind));
	}

	@ParameterizedTest
	@ValueSource(strings = { ".ci/run", ".ci/mutants.txt", "mvnw", "src/map/countries.mjs",
			"src/main/resources/api/examples/press.json", "src/train/releases/README.md" })
	void looksAtWhatIsWrittenByHandWhereverItLies(Path file) throws IOException {
		assertThat(ours()).contains(file);
	}

	@ParameterizedTest
	@CsvSource({ "a.java, 120, false", "a.java, 121, true", "a.html, 121, true", "a.md, 121, true", "a, 121, true" })
	void countsColumns(Path file, int columns, boolean tooLong) {
		assertThat(isTooLong(file, "x".repeat(columns))).isEqualTo(tooLong);
		assertThat(isTooLong(file, "\t" + "x".repeat(columns - 4))).isEqualTo(tooLong);
	}

	@Test
	void letsARowOfATableInAPaperBe() {
		assertThat(isTooLong(Path.of("a.md"), "|" + "x".repeat(200))).isFalse();
		assertThat(isTooLong(Path.of("a.html"), "|" + "x".repeat(200))).isTrue();
	}

	@Test
	void letsATextOfJsonBeButNothingBesideIt() {
		String text = "\"" + "x".repeat(200) + "\\n\\\"\"";
		assertThat(isTooLong(Path.of("a.json"), "  \"note\": " + text + ",")).isFalse();
		assertThat(isTooLong(Path.of("a.json"), "  " + text)).isFalse();
		assertThat(isTooLong(Path.of("a.json"), "  \"note\": " + text + ", \"year\": 1")).isTrue();
		assertThat(isTooLong(Path.of("a.json"), "  \"notes\": [" + text + "],")).isTrue();
	}

	private static boolean isTooLong(Path file, String line) {
		boolean whole = switch (kind(file)) {
			case "md" -> line.startsWith("|");
			case "json" -> TEXT_OF_JSON.matcher(line).matches();
			default -> false;
		};
		return columns(line) > MOST && !whole;
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

	private static Stream<Path> ours(boolean exempted) throws IOException {
		List<Path> files = new ArrayList<>(all());
		try (Stream<Path> top = Files.list(Path.of(""))) {
			top.filter(Files::isRegularFile).filter((file) -> !isHidden(file)).forEach(files::add);
		}
		return files.stream()
			.filter((file) -> KINDS.contains(kind(file)))
			.filter((file) -> exempted || !mayBeLonger(unixPath(file)));
	}

	/** All in the trees of sources and papers. */
	private static List<Path> all() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String tree : TREES) {
			try (Stream<Path> all = Files.walk(Path.of(tree))) {
				all.filter(Files::isRegularFile).filter((file) -> !isHidden(file)).forEach(files::add);
			}
		}
		return files;
	}

	/** The folder of labelled releases has a paper that is no release. */
	private static boolean mayBeLonger(String path) {
		return LONGER.keySet().stream().anyMatch(path::startsWith) && !path.endsWith("README.md");
	}

	private static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}

	private static String kind(Path file) {
		String name = file.getFileName().toString();
		return name.contains(".") ? name.replaceFirst(".*\\.", "") : "";
	}

	private static String unixPath(Path file) {
		return file.toString().replace('\\', '/');
	}

}
