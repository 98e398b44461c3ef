package id.mitra.reading.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds those who are named in a row behind somebody and hold the same office.
 */
final class Peers {

	private static final String HOME = "ID";

	/** Offices of which a body has many. */
	private static final Set<String> OF_MANY = Set.of("perwakilan", "representative", "representatives");

	private final Gazetteer gazetteer;

	private final NameReader names;

	Peers(Gazetteer gazetteer, NameReader names) {
		this.gazetteer = gazetteer;
		this.names = names;
	}

	List<Person> of(List<Token> tokens, Person person, int limit) {
		Span title = person.title();
		if (title == null || person.span().to() >= limit) {
			return List.of();
		}
		Span name = person.name();
		return (name == null) ? ofStates(tokens, person, limit) : ofOneBody(tokens, person, title, name, limit);
	}

	/** "perwakilan USAID, A dan B": whoever stands for the same body. */
	private List<Person> ofOneBody(List<Token> tokens, Person person, Span title, Span name, int limit) {
		if (name.to() != person.span().to() || !OF_MANY.contains(tokens.get(title.from()).word())) {
			return List.of();
		}
		Token next = tokens.get(name.to());
		boolean and = NameReader.AND.contains(next.word());
		return (and || next.after(Token.COMMA | Token.OPEN)) ? this.names.inARow(tokens, name.to(), limit)
			.stream()
			.map((other) -> new Person(other.span(), title, other.name(), person.level(), person.affiliation()))
			.toList() : List.of();
	}

	/** "Menaker Qatar, Sudan, dan Oman": the ministers of three states. */
	private List<Person> ofStates(List<Token> tokens, Person person, int limit) {
		Affiliation first = person.affiliation();
		if (!first.is(AffiliationKind.PARTNER) || first.countries().size() != 1) {
			return List.of();
		}
		List<Person> peers = new ArrayList<>();
		int at = person.span().to();
		Phrases.Match<String> state = next(tokens, at, limit);
		boolean last = false;
		while (state != null && !last) {
			last = NameReader.AND.contains(tokens.get(state.from() - 1).word());
			Span span = new Span(state.from(), state.to());
			peers.add(new Person(span, span, null, person.level(), new Affiliation(AffiliationKind.PARTNER, null,
					state.value(), first.ambassador(), Set.of(state.value()))));
			state = next(tokens, state.to(), limit);
		}
		return last ? peers : List.of();
	}

	/** The state that follows a comma, or the last "and". */
	private Phrases.@Nullable Match<String> next(List<Token> tokens, int at, int limit) {
		if (at >= limit || tokens.get(at).after(Token.BREAK | Token.OPEN | Token.CLOSE)) {
			return null;
		}
		boolean and = NameReader.AND.contains(tokens.get(at).word());
		int from = and ? at + 1 : at;
		boolean joined = and || tokens.get(at).after(Token.COMMA);
		Phrases.Match<String> state = (joined && from < limit && tokens.get(from).capital())
				? this.gazetteer.countries().at(tokens, from, limit) : null;
		return (state != null && !HOME.equals(state.value())) ? state : null;
	}

}
