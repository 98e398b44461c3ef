package id.mitra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

	private static boolean isThere(String type) {
		return Stream.of("main", "test", "client", "launcher")
			.anyMatch((tree) -> Files.exists(Path.of("src", tree, "java", type + ".java")));
	}

}
