package id.mitra.platform.text;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.validation.beanvalidation.MessageSourceResourceBundleLocator;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	private static final Validator VALIDATOR = validator();

	private static Validator validator() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/platform");
		messages.setDefaultEncoding("UTF-8");
		return Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
			.configure()
			.messageInterpolator(new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
			.buildValidatorFactory()
			.getValidator();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Zehra Zümrüt Selçuk", "고용노동부", "厚生労働省", "وزارة العمل", "משרד העבודה", "👍🏽 ok",
			"a\u200db", "O'Neil <b>&amp;" })
	void takesWhatPeopleWrite(String text) {
		assertThat(VALIDATOR.validate(new Line(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b", "a\nb", "a\tb", "a\rb", "a\u0007", "a\u0085b", "a\u202eb", "a\u202ab", "a\u2066b",
			"a\u2069b", "a\u2028b", "a\u2029b", "a\ud800b", "\udc00", "\ufeffa", "a\u007f", "\u200b", " \u200d\u200e" })
	void refusesWhatForgesALine(String text) {
		assertThat(VALIDATOR.validate(new Line(text))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nb", "a\r\nb", "a\tb" })
	void takesLineBreaksWhereATextHasLines(String text) {
		assertThat(VALIDATOR.validate(new Lines(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b", "a\u202eb", "a\u000bb", "a\ud800" })
	void refusesWhatForgesLinesToo(String text) {
		assertThat(VALIDATOR.validate(new Lines(text))).hasSize(1);
	}

	private record Line(@PlainText String text) {
	}

	private record Lines(@PlainText(multiline = true) String text) {
	}

}
