package id.mitra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the build names of the code, which moves.
 */
class BuildTests {

	private static final Pattern NAMED = Pattern.compile("id/mitra/\\w[\\w/]+");

	@Test
	void theClassesThatThePomNamesAreThere() throws IOException {
		List<String> named = NAMED.matcher(Files.readString(Path.of("pom.xml")))
			.results()
			.map((one) -> one.group())
			.toList();
		assertThat(named).hasSizeGreaterThan(3).allMatch(BuildTests::isThere);
	}

	@Test
	void theBreaksThatTestsMustNoticeFindTheirTextsAndTests() throws IOException {
		List<Map<String, String>> breaks = Arrays.stream(Files.readString(Path.of(".ci/mutants.txt")).split("\n\n"))
			.map(BuildTests::entries)
			.filter((entries) -> entries.containsKey("name"))
			.toList();
		assertThat(breaks).hasSizeGreaterThan(40)
			.allSatisfy((entries) -> assertThat(Path.of(entries.get("file"))).content().contains(entries.get("find")))
			.allSatisfy((entries) -> assertThat(entries.get("tests").split(","))
				.allMatch((test) -> tests().contains(test.strip().replaceFirst("#.*", ""))));
	}

	private static Map<String, String> entries(String block) {
		return block.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split(": ?", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1]));
	}

	private static Set<String> tests() {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			return files.map((file) -> file.getFileName().toString().replaceFirst("\\.java$", ""))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isThere(String type) {
		return Stream.of("main", "test", "client", "launcher", "styles")
			.anyMatch((tree) -> Files.exists(Path.of("src", tree, "java", type + ".java")));
	}

}
