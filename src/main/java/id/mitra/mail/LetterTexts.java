package id.mitra.mail;

import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes letters in the language of the moment, from the templates in
 * {@code templates/mail/letters} that end in {@code .txt}.
 */
@Component
class LetterTexts {

	private final ITemplateEngine templates;

	private final MessageSource words;

	LetterTexts(ITemplateEngine templates, MessageSource words) {
		this.templates = templates;
		this.words = words;
	}

	String body(String template, Map<String, Object> contents) {
		return this.templates
			.process("mail/letters/" + template, new Context(LocaleContextHolder.getLocale(), contents))
			.replaceAll("\\n{3,}", "\n\n")
			.strip() + "\n";
	}

	/** A subject is one line. */
	String word(String key, Object... arguments) {
		return this.words.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
