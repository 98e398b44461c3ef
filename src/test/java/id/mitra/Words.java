package id.mitra;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The application's own words in both languages, which a test holds its answers to.
 */
public final class Words {

	private static final Properties ENGLISH = read(false);

	private static final Properties INDONESIAN = read(true);

	private Words() {
	}

	/** A message in a language, {@code id} or {@code en}. */
	public static String of(String language, String key, Object... arguments) {
		String text = (language.equals("id") ? INDONESIAN : ENGLISH).getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("No message " + key);
		}
		return (arguments.length > 0) ? MessageFormat.format(text, arguments) : text;
	}

	private static Properties read(boolean indonesian) {
		Properties messages = new Properties();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:messages/*.properties")) {
				if (String.valueOf(file.getFilename()).endsWith("_id.properties") == indonesian) {
					messages.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages;
	}

}
