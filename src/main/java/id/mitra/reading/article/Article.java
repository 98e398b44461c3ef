package id.mitra.reading.article;

import java.util.List;

import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * A release, cut into words, sentences and lines, each line known for what it is.
 *
 * @param text as it was sent
 * @param sentences of the body alone
 * @param headline the line that the article stands under
 * @param published what the article says of its own publication
 */
public record Article(String text, List<Token> tokens, List<Span> sentences, @Nullable Span headline,
		@Nullable Span caption, @Nullable Span credit, @Nullable Span stamp, Published published, boolean indonesian) {

	/**
	 * Where and by whom an article says that it appeared.
	 *
	 * @param city with which its first sentence is dated
	 */
	public record Published(@Nullable String outlet, @Nullable Span outletSpan, @Nullable Span city) {
	}

	/**
	 * The words of a span as they stand in the text, on one line, with their brackets.
	 */
	public String words(Span span) {
		if (span.isEmpty()) {
			return "";
		}
		String words = this.text.substring(start(span), end(span)).replaceAll("\\s+", " ").strip();
		boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
		return (open && after(span).startsWith(")")) ? words + ")" : words;
	}

	public int start(Span span) {
		return this.tokens.get(span.from()).start();
	}

	public int end(Span span) {
		return this.tokens.get(span.to() - 1).end();
	}

	/** What stands right after a span, up to a few characters. */
	public String after(Span span) {
		int end = end(span);
		return this.text.substring(end, Math.min(this.text.length(), end + 3));
	}

}
