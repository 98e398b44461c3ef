package id.mitra.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The papers for people who run and change Mitra, and the sources that they tell of.
 */
final class Papers {

	private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");

	private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

	private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

	private Papers() {
	}

	/** README and whatever else ends in .md, in the folder itself and in docs. */
	static List<Path> all() {
		return Stream.concat(files(Path.of(""), 1), files(Path.of("docs"), Integer.MAX_VALUE))
			.filter((file) -> file.toString().endsWith(".md"))
			.toList();
	}

	/** Those that tell of the code itself: whatever looks like a type in them is one. */
	static List<Path> ofTheCode() {
		return all().stream().filter((file) -> file.startsWith("docs") || file.endsWith("CONTRIBUTING.md")).toList();
	}

	/** What stands between backticks, without blocks of code. */
	static Set<String> codes(Path paper) {
		return CODE.matcher(FENCE.matcher(text(paper)).replaceAll(""))
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toSet());
	}

	/** The cells of each row of a paper's tables that have as many. */
	static List<List<String>> rows(Path paper, int cells) {
		return text(paper).lines()
			.filter((line) -> line.startsWith("| "))
			.map((line) -> List.of(line.substring(2, line.lastIndexOf(" |")).split(" \\| ")))
			.filter((row) -> row.size() == cells)
			.toList();
	}

	/** What stands between backticks in a cell of a table. */
	static List<String> codesIn(String cell) {
		return CODE.matcher(cell).results().map((match) -> match.group(1)).toList();
	}

	/** The names of all types, nested ones too. */
	static Set<String> types() {
		return files(Path.of("src"), Integer.MAX_VALUE).filter((file) -> file.toString().endsWith(".java"))
			.flatMap((file) -> TYPE.matcher(text(file)).results().map((match) -> match.group(1)).toList().stream())
			.collect(Collectors.toSet());
	}

	/** The text of all sources with such an ending under a folder. */
	static String source(Path folder, String... endings) {
		return files(folder, Integer.MAX_VALUE)
			.filter((file) -> Stream.of(endings).anyMatch((ending) -> file.toString().endsWith(ending)))
			.map(Papers::text)
			.collect(Collectors.joining("\n"));
	}

	/** All places in a text that a pattern finds, by its first group. */
	static Stream<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
	}

	static Stream<Path> files(Path folder, int depth) {
		try (Stream<Path> files = Files.walk(folder, depth)) {
			return files.filter(Files::isRegularFile).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
