package id.mitra.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.country.Countries;
import id.mitra.country.Country;
import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.index.text.MeetingWords;
import id.mitra.index.text.QueryTerm;
import id.mitra.platform.text.Folded;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes a query for meetings of a search as it was typed.
 */
@Component
class SearchTerms {

	/** A year, or a month of one. */
	static final String TIME = "[0-9]{4}(-[0-9]{2})?";

	/** Of letters, and a space before them. */
	private static final int SHORTEST = 5;

	private final MeetingWords words;

	private final Countries countries;

	SearchTerms(MeetingWords words, Countries countries) {
		this.words = words;
		this.countries = countries;
	}

	/** What a search asks of meetings. */
	Sought of(SearchText text) {
		return new Sought(terms(text),
				text.filters()
					.stream()
					.filter((piece) -> piece.kind() == SearchText.PieceKind.DAY)
					.map((piece) -> LocalDate.parse(piece.value()))
					.findFirst()
					.orElse(null));
	}

	/** The terms as SQL takes them. */
	String terms(SearchText text) {
		List<QueryTerm> terms = new ArrayList<>(this.words.terms(text.typedWords(), text::saysNothing));
		for (SearchText.Piece piece : text.pieces()) {
			if (piece.kind() != SearchText.PieceKind.WORD || piece.not()) {
				terms.add(term(piece).negated(piece.not()));
			}
		}
		return this.words.json(terms);
	}

	private QueryTerm term(SearchText.Piece piece) {
		String value = piece.value();
		return switch (piece.kind()) {
			case WORD -> QueryTerm.word(value);
			case PHRASE -> QueryTerm.phrase(value);
			case AREA -> this.words.area(value);
			case PARTNER -> QueryTerm.partner(value);
			case COUNTRY -> country(value);
			case DELEGATE -> QueryTerm.delegate(value);
			case DAY -> QueryTerm.key(Key.of(KeyType.TIME, value.substring(0, value.lastIndexOf('-'))));
			case YEAR -> value.matches(TIME) ? QueryTerm.key(Key.of(KeyType.TIME, value)) : QueryTerm.none();
			case COMMITMENT, AGREEMENT -> QueryTerm.none();
		};
	}

	private QueryTerm country(String value) {
		String code = countryCode(value);
		return (code != null) ? QueryTerm.key(Key.ofCountry(code)) : QueryTerm.none();
	}

	/** What a filter compares with; what can't be meant is like nothing on record. */
	String compared(SearchText.Piece filter) {
		String value = filter.value();
		return switch (filter.kind()) {
			case COUNTRY -> Objects.requireNonNullElse(countryCode(value), "–");
			case YEAR -> value.matches(TIME) ? value : "–";
			default -> value;
		};
	}

	/** Of a country by its code or name, or null where there is none. */
	@Nullable String countryCode(String value) {
		String code = Country.code(value, this.countries.all());
		if (code != null && !this.countries.unknown(code)) {
			return code;
		}
		List<Country> called = countriesCalled(value);
		return (called.size() == 1) ? called.getFirst().code() : null;
	}

	/** Those with a word in their name that begins so: both Koreas for "korea". */
	List<Country> countriesCalled(String value) {
		String begun = " " + Folded.of(value.strip());
		return (begun.length() < SHORTEST) ? List.of()
				: this.countries.all()
					.stream()
					.filter((country) -> (" " + Folded.of(country.nameEn())).contains(begun)
							|| (" " + Folded.of(country.nameId())).contains(begun))
					.toList();
	}

}
