package id.mitra.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.mitra.index.text.MeetingWords;
import org.jspecify.annotations.Nullable;

/**
 * A search as it was typed: words, "phrases", -words that must not be, and filters, such
 * as bidang:K3, partner:"world bank", tahun/2023, komitmen:terlambat or
 * perjanjian:berlaku. Any text is one, a filter that nobody knows a word; what is more
 * than {@link MeetingWords#LIMIT} pieces is left out.
 */
record SearchText(List<Piece> pieces) {

	private static final Map<String, PieceKind> FILTERS = Map.ofEntries(Map.entry("bidang", PieceKind.AREA),
			Map.entry("area", PieceKind.AREA), Map.entry("mitra", PieceKind.PARTNER),
			Map.entry("partner", PieceKind.PARTNER), Map.entry("negara", PieceKind.COUNTRY),
			Map.entry("country", PieceKind.COUNTRY), Map.entry("delegasi", PieceKind.DELEGATE),
			Map.entry("orang", PieceKind.DELEGATE), Map.entry("delegate", PieceKind.DELEGATE),
			Map.entry("person", PieceKind.DELEGATE), Map.entry("tahun", PieceKind.YEAR),
			Map.entry("year", PieceKind.YEAR), Map.entry("komitmen", PieceKind.COMMITMENT),
			Map.entry("commitment", PieceKind.COMMITMENT), Map.entry("perjanjian", PieceKind.AGREEMENT),
			Map.entry("agreement", PieceKind.AGREEMENT));

	/** What sentences are made with, and what all that is looked for is. */
	private static final Set<String> SAYING_NOTHING = Set.of("dengan", "dan", "atau", "di", "ke", "dari", "pada",
			"untuk", "tentang", "mengenai", "soal", "yang", "oleh", "pertemuan", "with", "and", "or", "in", "at", "on",
			"of", "the", "a", "an", "to", "for", "about", "by", "meeting", "meetings");

	private static final Pattern PIECE = Pattern
		.compile("(-?)(?:(\\p{L}{4,10})[:/](?=[^\\s\"]|\"\\s*[^\\s\"]))?(?:\"([^\"]*)\"?|([^\\s\"]+))");

	/**
	 * What a piece is.
	 */
	enum PieceKind {

		WORD, PHRASE, AREA, PARTNER, COUNTRY, DELEGATE, YEAR, DAY, COMMITMENT, AGREEMENT

	}

	/**
	 * A piece of what was typed.
	 */
	record Piece(PieceKind kind, boolean not, String value, String typed) {

		boolean filter() {
			return this.kind != PieceKind.WORD && this.kind != PieceKind.PHRASE;
		}

	}

	/**
	 * @param today the day that "yesterday" is reckoned from
	 */
	static SearchText of(@Nullable String typed, LocalDate today) {
		List<Piece> pieces = new ArrayList<>();
		if (typed != null) {
			Matcher matcher = PIECE.matcher(MeetingWords.clean(typed).replaceAll("[“”„«»]", "\""));
			while (matcher.find() && pieces.size() < MeetingWords.LIMIT) {
				Piece piece = piece(matcher);
				if (piece.value().codePoints().anyMatch(Character::isLetterOrDigit)) {
					pieces.add(piece);
				}
			}
		}
		return new SearchText(TypedDates.in(pieces, today));
	}

	private static Piece piece(Matcher matcher) {
		String typed = matcher.group();
		boolean not = !matcher.group(1).isEmpty();
		String name = matcher.group(2);
		PieceKind filter = (name != null) ? FILTERS.get(name.toLowerCase(Locale.ROOT)) : null;
		String quoted = matcher.group(3);
		String value = ((quoted != null) ? quoted : matcher.group(4)).strip();
		boolean known = filter != null && (filter != PieceKind.COMMITMENT || LedgerWord.of(value) != null)
				&& (filter != PieceKind.AGREEMENT || AgreementWord.of(value) != null);
		if (name != null && !known) {
			return new Piece(PieceKind.WORD, not, typed.substring(not ? 1 : 0), typed);
		}
		PieceKind kind = (filter != null) ? filter : (quoted != null) ? PieceKind.PHRASE : PieceKind.WORD;
		return new Piece(kind, not, value, typed);
	}

	/** Whether there is anything to look for, and not only to leave out. */
	boolean isBlank() {
		return this.pieces.stream().allMatch(Piece::not);
	}

	List<Piece> filters() {
		return this.pieces.stream().filter(Piece::filter).toList();
	}

	boolean asksForCommitments() {
		return this.pieces.stream().anyMatch((piece) -> piece.kind() == PieceKind.COMMITMENT);
	}

	boolean asksForAgreements() {
		return this.pieces.stream().anyMatch((piece) -> piece.kind() == PieceKind.AGREEMENT);
	}

	/** With those that say nothing, which stand in names. */
	List<String> typedWords() {
		return this.pieces.stream()
			.filter((piece) -> piece.kind() == PieceKind.WORD && !piece.not())
			.map(Piece::value)
			.toList();
	}

	/** Whether a word is left out, as there is more to look for. */
	boolean saysNothing(String word) {
		return SAYING_NOTHING.contains(word.toLowerCase(Locale.ROOT)) && !words().contains(word);
	}

	/** All that was typed of names. */
	String typedNames() {
		return this.pieces.stream()
			.filter((piece) -> !piece.filter() && !piece.not())
			.map(Piece::value)
			.collect(Collectors.joining(" "));
	}

	List<String> words() {
		return values((piece) -> piece.kind() == PieceKind.WORD && !piece.not());
	}

	/** All that a name must have. */
	String names() {
		return String.join(" ", values((piece) -> !piece.filter() && !piece.not()));
	}

	/** What a name must not have. */
	List<String> unwanted() {
		return values((piece) -> !piece.filter() && piece.not());
	}

	/** Without the words that say nothing, unless there is nothing else. */
	private List<String> values(Predicate<Piece> which) {
		List<String> values = this.pieces.stream().filter(which).map(Piece::value).toList();
		List<String> telling = values.stream()
			.filter((value) -> !SAYING_NOTHING.contains(value.toLowerCase(Locale.ROOT)))
			.toList();
		return (telling.isEmpty() && filters().isEmpty()) ? values : telling;
	}

	/** What was typed, but for one piece. */
	String without(Piece dropped) {
		return this.pieces.stream()
			.filter((piece) -> piece != dropped)
			.map(Piece::typed)
			.collect(Collectors.joining(" "));
	}

	/** What was typed, with another value of one filter: negara:"Korea Selatan". */
	String reading(Piece filter, String value) {
		String name = filter.typed().replaceFirst("[:/].*", "");
		return this.pieces.stream()
			.map((piece) -> (piece != filter) ? piece.typed() : name + ":\"" + value + "\"")
			.collect(Collectors.joining(" "));
	}

	/** What was typed, with other words in place of some. */
	SearchText with(Map<String, String> others) {
		return new SearchText(this.pieces.stream().map((piece) -> {
			String other = (piece.kind() == PieceKind.WORD) ? others.get(piece.value()) : null;
			return (other != null) ? new Piece(PieceKind.WORD, piece.not(), other, (piece.not() ? "-" : "") + other)
					: piece;
		}).toList());
	}

	@Override
	public String toString() {
		return this.pieces.stream().map(Piece::typed).collect(Collectors.joining(" "));
	}

}
