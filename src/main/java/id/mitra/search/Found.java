package id.mitra.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Something that a search found: its id (a number, an area's code), what it is called, a
 * line about it, its date if it has one, its classification (an area has none), the path
 * of its page, and where the title and the snippet have what was looked for. All texts
 * are plain.
 */
public record Found(FoundType type, Object id, String title, @Nullable String snippet, @Nullable LocalDate date,
		@Nullable Classification classification, String url, List<WordSpan> titleMatches,
		List<WordSpan> snippetMatches) {

	/**
	 * A piece of a text, and whether it is what was looked for.
	 */
	public record SnippetPiece(String text, boolean match) {
	}

	public List<SnippetPiece> titlePieces() {
		return pieces(this.title, this.titleMatches);
	}

	public List<SnippetPiece> snippetPieces() {
		return (this.snippet != null) ? pieces(this.snippet, this.snippetMatches) : List.of();
	}

	private static List<SnippetPiece> pieces(String text, List<WordSpan> matches) {
		List<SnippetPiece> pieces = new ArrayList<>();
		int at = 0;
		for (WordSpan match : matches) {
			pieces.add(new SnippetPiece(text.substring(at, match.start()), false));
			pieces.add(new SnippetPiece(text.substring(match.start(), match.end()), true));
			at = match.end();
		}
		pieces.add(new SnippetPiece(text.substring(at), false));
		return pieces;
	}

}
