package id.mitra.platform.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page has a browser's own field for a day, whose order is the browser's.
 */
class DayFieldTests {

	private static final Pattern OF_A_BROWSER = Pattern.compile("type=\"(date|month|week|datetime-local)\"");

	@Test
	void areAllOfOurKind() throws IOException {
		List<Path> ours = new ArrayList<>();
		List<Path> others = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".html")).toList()) {
				String template = Files.readString(file);
				(OF_A_BROWSER.matcher(template).find() ? others : ours).add(file);
			}
		}
		assertThat(ours).isNotEmpty();
		assertThat(others).isEmpty();
	}

}
