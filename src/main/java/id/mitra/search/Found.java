package id.mitra.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that a search found: its id (a number, an area's code), what it is called, a
 * line about it, its date if it has one, the path of its page, and where the title and
 * the snippet have what was looked for. All texts are plain.
 */
public record Found(FoundType type, Object id, String title, @Nullable String snippet, @Nullable LocalDate date,
		String url, List<Span> titleMatches, List<Span> snippetMatches) {

	/**
	 * A piece of a text, and whether it is what was looked for.
	 */
	public record Piece(String text, boolean match) {
	}

	public List<Piece> titlePieces() {
		return pieces(this.title, this.titleMatches);
	}

	public List<Piece> snippetPieces() {
		return (this.snippet != null) ? pieces(this.snippet, this.snippetMatches) : List.of();
	}

	private static List<Piece> pieces(String text, List<Span> matches) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (Span match : matches) {
			pieces.add(new Piece(text.substring(at, match.start()), false));
			pieces.add(new Piece(text.substring(match.start(), match.end()), true));
			at = match.end();
		}
		pieces.add(new Piece(text.substring(at), false));
		return pieces;
	}

}
