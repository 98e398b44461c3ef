package id.mitra.platform.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class TemplatesConfigurationTests {

	private static final Pattern FRAGMENT = Pattern.compile("~\\{([^}(]+)");

	private static final Pattern EXPRESSION = Pattern.compile("\\bth:[\\w-]+=\"([^\"]+)\"");

	private final StandardCacheManager caches;

	TemplatesConfigurationTests(SpringTemplateEngine engine) {
		this.caches = (StandardCacheManager) engine.getCacheManager();
	}

	@Test
	void keepsAllTemplatesAndFragments() throws IOException {
		long fragments = found(FRAGMENT);
		assertThat(fragments).isGreaterThan(100);
		assertThat(fragments + templates().size()).isLessThan(this.caches.getTemplateCacheMaxSize());
	}

	@Test
	void keepsAllExpressions() throws IOException {
		assertThat(found(EXPRESSION)).isBetween(1_000L, (long) this.caches.getExpressionCacheMaxSize());
	}

	private static long found(Pattern pattern) throws IOException {
		return templates().stream()
			.flatMap((template) -> pattern.matcher(template).results())
			.map((found) -> found.group(1))
			.distinct()
			.count();
	}

	private static List<String> templates() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			return files.filter(Files::isRegularFile).map(TemplatesConfigurationTests::text).toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
