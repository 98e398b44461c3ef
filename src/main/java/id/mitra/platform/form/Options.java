package id.mitra.platform.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The constants of an enum as choices, by their names in the reader's language
 * ({@code <prefix>.<CONSTANT>}).
 */
@Component
public class Options {

	private final MessageSource messages;

	Options(MessageSource messages) {
		this.messages = messages;
	}

	public List<Option> of(Class<? extends Enum<?>> type, String prefix) {
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> new Option(constant.name(), label(prefix + "." + constant.name())))
			.toList();
	}

	/** The languages of texts on record. */
	public List<Option> languages() {
		return Stream.of("id", "en").map((language) -> new Option(language, label("language." + language))).toList();
	}

	public String label(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
