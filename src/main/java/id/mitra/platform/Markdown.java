package id.mitra.platform;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.springframework.stereotype.Component;

/**
 * Renders Markdown to HTML that is safe to show: formatting, lists and links to web and
 * mail addresses, nothing that runs or loads.
 */
@Component("markdown")
public class Markdown {

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "br", "hr", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "h3", "h4", "h5",
				"h6", "a")
		.allowElements((element, attributes) -> "h3", "h1", "h2")
		.allowUrlProtocols("https", "http", "mailto")
		.allowAttributes("href")
		.onElements("a")
		.requireRelNofollowOnLinks()
		.toFactory();

	private final Parser parser = Parser.builder().build();

	private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).build();

	public String html(@Nullable String text) {
		return (text != null) ? POLICY.sanitize(this.renderer.render(this.parser.parse(text))) : "";
	}

}
