package id.mitra.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Sentence.Authority;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.people.PersonReader;
import id.mitra.reading.people.Titles;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.register.KnownPartner;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds in each sentence the people and authorities that it names, and what of it is
 * quoted.
 */
public final class SentenceReader {

	private static final Set<String> HEADS = Set.of("kementerian", "ministry", "departemen", "department", "direktorat",
			"ditjen", "badan", "biro", "kedutaan", "embassy", "kbri", "kemnaker", "kemenaker", "delegasi", "pemerintah",
			"government", "delegation", "sekretariat", "otoritas", "bank", "organisasi", "konsulat", "kjri", "ptri",
			"kedubes", "perwakilan", "universitas", "university", "prefektur", "komisi");

	/** Small words within the names of bodies. */
	private static final Set<String> JOINING = Set.of("of", "for", "the", "dan", "and", "untuk", "on", "de", "für",
			"des", "der", "di", "at", "in", "&", "pour", "et", "y");

	private static final int LONGEST = 25;

	private final Phrases<String> loose = Vocabulary.named("areas loosely");

	private final PersonReader people;

	private final Titles titles;

	private final Gazetteer gazetteer;

	SentenceReader(Gazetteer gazetteer) {
		this.people = new PersonReader(gazetteer);
		this.titles = new Titles(gazetteer);
		this.gazetteer = gazetteer;
	}

	List<Sentence> in(Article article) {
		List<Sentence> sentences = new ArrayList<>();
		boolean open = false;
		int line = -1;
		for (Span span : article.sentences()) {
			if (article.tokens().get(span.from()).after(Token.LINE) || line < 0) {
				open = false;
				line = span.from();
			}
			boolean[] quoted = new boolean[span.to() - span.from()];
			open = quote(article, span, quoted, open);
			sentences.add(read(article.tokens(), sentences.size(), span, quoted));
		}
		return sentences;
	}

	Sentence read(List<Token> tokens, int number, Span span, boolean[] quoted) {
		List<Person> people = this.people.in(tokens, span);
		return new Sentence(number, span, people, authorities(tokens, span, people), quoted);
	}

	/** Marks what is quoted; a quotation that is not closed ends with its paragraph. */
	private static boolean quote(Article article, Span span, boolean[] quoted, boolean open) {
		boolean now = open;
		for (int i = span.from(); i < span.to(); i++) {
			Token token = article.tokens().get(i);
			if (token.after(Token.QUOTE)) {
				int gap = (i > 0) ? article.tokens().get(i - 1).end() : 0;
				for (int at = Math.max(gap, token.start() - 8); at < token.start(); at++) {
					now = switch (article.text().charAt(at)) {
						case '“', '„', '«' -> true;
						case '”', '»' -> false;
						case '"' -> !now;
						default -> now;
					};
				}
			}
			quoted[i - span.from()] = now;
		}
		return now;
	}

	private List<Authority> authorities(List<Token> tokens, Span span, List<Person> people) {
		List<Authority> authorities = new ArrayList<>();
		int person = 0;
		int at = span.from();
		while (at < span.to()) {
			while (person < people.size() && people.get(person).span().to() <= at) {
				person++;
			}
			if (person < people.size() && people.get(person).span().covers(at)) {
				at = people.get(person).span().to();
				continue;
			}
			int limit = (person < people.size()) ? people.get(person).span().from() : span.to();
			Span found = authority(tokens, at, limit);
			if (found != null) {
				authorities
					.add(new Authority(found, this.titles.of(tokens, found, new Span(found.from(), found.from() + 1))));
			}
			at = (found != null) ? found.to() : at + 1;
		}
		return authorities;
	}

	private @Nullable Span authority(List<Token> tokens, int at, int limit) {
		Token token = tokens.get(at);
		Phrases.Match<KnownPartner> partner = this.gazetteer.partners().at(tokens, at, limit);
		Phrases.Match<String> unit = this.gazetteer.units().at(tokens, at, limit);
		int to = Math.max((partner != null) ? partner.to() : 0, (unit != null) ? unit.to() : 0);
		boolean head = HEADS.contains(token.word()) && (token.capital()
				|| Set.of("delegasi", "pemerintah", "delegation", "government").contains(token.word()));
		if (head) {
			int end = this.people.authorityEnd(tokens, at + 1, Math.min(limit, at + LONGEST));
			to = Math.max(to, ofOneState(tokens, at + 1, end));
		}
		if (to == 0 && token.capital()) {
			Phrases.Match<String> country = this.gazetteer.countries().at(tokens, at, limit);
			to = (country != null) ? country.to() : 0;
		}
		if (to == 0 && token.capital()) {
			to = shortened(tokens, at, limit);
			to = (to > 0 && isSubject(tokens, at, to)) ? 0 : to;
		}
		return (to > at && (token.capital() || head)) ? new Span(at, to) : null;
	}

	/** "Federasi Ekonomi Kansai (Kankeiren)": a name that its short form follows. */
	private static int shortened(List<Token> tokens, int from, int limit) {
		int at = from + 1;
		int capitals = 1;
		while (at < Math.min(limit, from + LONGEST) && !tokens.get(at).after(Token.BREAK | Token.COMMA | Token.CLOSE)) {
			Token token = tokens.get(at);
			if (token.after(Token.OPEN)) {
				boolean closed = at + 1 < tokens.size() && tokens.get(at + 1).after(Token.CLOSE);
				return (capitals > 1 && closed && token.capital() && !token.number()) ? at + 1 : 0;
			}
			if (!token.capital() && !JOINING.contains(token.word())) {
				return 0;
			}
			capitals += token.capital() ? 1 : 0;
			at++;
		}
		return 0;
	}

	/**
	 * "Keselamatan dan Kesehatan Kerja (K3)": what is spoken of has a short form as well.
	 */
	private boolean isSubject(List<Token> tokens, int from, int to) {
		return Stream.of(this.gazetteer.areas(), this.loose).anyMatch((areas) -> {
			Phrases.Match<String> named = areas.at(tokens, from, to);
			return (named != null && named.to() >= to - 1) || areas.startsAt(tokens, to - 1, to);
		});
	}

	/** "Pemerintah Indonesia dan Malaysia" are two. */
	private int ofOneState(List<Token> tokens, int from, int end) {
		for (int i = from + 1; i + 1 < end; i++) {
			boolean joined = tokens.get(i).is("dan") || tokens.get(i).is("and");
			if (joined && this.gazetteer.countries().startsAt(tokens, i - 1, i)
					&& this.gazetteer.countries().startsAt(tokens, i + 1, end)) {
				return i;
			}
		}
		return end;
	}

	/** Whether a sentence names our side at all. */
	public static boolean namesOurs(Sentence sentence) {
		return sentence.people().stream().anyMatch((person) -> person.affiliation().is(AffiliationKind.OURS))
				|| sentence.authorities()
					.stream()
					.anyMatch((authority) -> authority.affiliation().is(AffiliationKind.OURS));
	}

}
