package id.mitra.platform.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class ChoicesDialectTests {

	private static final String SELECT = """
			<select><option value="">Any</option>\
			<option mitra:of="${levels}" mitra:chosen="${level}">x</option></select>""";

	private static final List<Option> LEVELS = List.of(new Option("DIRECTOR", "Director"),
			new Option("MINISTER", "Minister"));

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	ChoicesDialectTests() {
		this.engine.setTemplateResolver(new StringTemplateResolver());
		this.engine.addDialect(new ChoicesDialect());
	}

	private enum Level {

		MINISTER

	}

	private String select(@Nullable List<Option> levels, @Nullable Object level) {
		Context context = new Context(Locale.ENGLISH, Map.of());
		context.setVariable("levels", levels);
		context.setVariable("level", level);
		return this.engine.process(SELECT, context);
	}

	@Test
	void offersEachChoiceAfterTheOneThatIsThere() {
		assertThat(select(LEVELS, null)).isEqualTo("<select><option value=\"\">Any</option>"
				+ "<option value=\"DIRECTOR\">Director</option><option value=\"MINISTER\">Minister</option></select>");
	}

	@Test
	void marksTheChosenOneByTextOrConstant() {
		assertThat(select(LEVELS, "MINISTER")).contains("<option value=\"MINISTER\" selected=\"selected\">Minister")
			.containsOnlyOnce("selected=");
		assertThat(select(LEVELS, Level.MINISTER)).isEqualTo(select(LEVELS, "MINISTER"));
		assertThat(select(LEVELS, "WORKING")).isEqualTo(select(LEVELS, null));
	}

	@Test
	void escapesWhatItWrites() {
		assertThat(select(List.of(new Option("\"><script>", "<b>&</b>")), "\"><script>")).contains(
				"<option value=\"&quot;&gt;&lt;script&gt;\" selected=\"selected\">&lt;b&gt;&amp;&lt;/b&gt;</option>");
	}

	@Test
	void offersNothingOfNothing() {
		assertThat(select(List.of(), null)).isEqualTo("<select><option value=\"\">Any</option></select>");
		assertThat(select(null, null)).isEqualTo("<select><option value=\"\">Any</option></select>");
	}

}
