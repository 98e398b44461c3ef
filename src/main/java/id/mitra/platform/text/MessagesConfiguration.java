package id.mitra.platform.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the texts of all features: each has a file of them for each language in
 * {@code messages}, and nothing else names these.
 */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

	@Bean
	static MessageSource messageSource() throws IOException {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(features().map((feature) -> "messages/" + feature).toArray(String[]::new));
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static Stream<String> features() throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties"))
			.map((file) -> String.valueOf(file.getFilename()))
			.filter((name) -> !name.endsWith("_id.properties"))
			.map((name) -> name.replaceFirst("\\.properties$", ""));
	}

}
