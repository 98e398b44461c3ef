package id.mitra.platform.form;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.IStandardExpressionParser;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

import org.springframework.stereotype.Component;

/**
 * A select's choices in one go:
 * {@code <option mitra:of="${kinds}" mitra:chosen="${query.kind()}">} becomes an option
 * for each {@link Option} of a list. An iteration of the template's own costs a page with
 * all countries, twice, more than the rest of it.
 */
@Component
class ChoicesDialect extends AbstractProcessorDialect {

	private static final String CHOSEN = "chosen";

	ChoicesDialect() {
		super("Choices", "mitra", StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Choices(prefix));
	}

	/**
	 * Puts the options in their place, escaped.
	 */
	private static final class Choices extends AbstractStandardExpressionAttributeTagProcessor {

		private static final int PRECEDENCE = 300;

		private Choices(String prefix) {
			super(TemplateMode.HTML, prefix, "of", PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				@Nullable Object options, IElementTagStructureHandler structure) {
			String chosen = chosen(context, tag.getAttributeValue(name.getPrefix(), CHOSEN));
			StringBuilder html = new StringBuilder();
			for (Option option : (options != null) ? (List<Option>) options : List.<Option>of()) {
				html.append("<option value=\"").append(HtmlEscape.escapeHtml4Xml(option.value()));
				html.append(option.value().equals(chosen) ? "\" selected=\"selected\">" : "\">");
				html.append(HtmlEscape.escapeHtml4Xml(option.label())).append("</option>");
			}
			structure.replaceWith(html, false);
		}

		private static @Nullable String chosen(ITemplateContext context, @Nullable String expression) {
			if (expression == null) {
				return null;
			}
			IStandardExpressionParser parser = StandardExpressions.getExpressionParser(context.getConfiguration());
			Object chosen = parser.parseExpression(context, expression).execute(context);
			return (chosen != null) ? chosen.toString() : null;
		}

	}

}
