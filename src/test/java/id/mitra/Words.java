package id.mitra;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/**
 * The application's own words in both languages, which a test holds its answers to.
 */
public final class Words {

	private static final Properties ENGLISH = read("/messages.properties");

	private static final Properties INDONESIAN = read("/messages_id.properties");

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

	private static Properties read(String name) {
		Properties messages = new Properties();
		try (InputStream file = Words.class.getResourceAsStream(name)) {
			messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages;
	}

}
