package id.mitra.platform.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
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

	/**
	 * The words alone, on one line, for where there is room for no more.
	 */
	public String plain(@Nullable String text) {
		if (text == null) {
			return "";
		}
		StringBuilder words = new StringBuilder();
		this.parser.parse(text).accept(new AbstractVisitor() {

			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				words.append(code.getLiteral());
			}

			@Override
			protected void visitChildren(Node parent) {
				super.visitChildren(parent);
				words.append((parent instanceof Block) ? " " : "");
			}

			@Override
			public void visit(SoftLineBreak lineBreak) {
				words.append(' ');
			}

			@Override
			public void visit(HardLineBreak lineBreak) {
				words.append(' ');
			}

		});
		return words.toString().replaceAll("\\s+", " ").strip();
	}

}
