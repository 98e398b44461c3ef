package id.mitra.reading.facts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.meeting.term.Side;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.NamedPeople.NamedPerson;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells on which side of a meeting somebody was, where a title alone often doesn't: by
 * who is named beside them, by the words of their title and by how their name ends.
 */
public final class SideReader {

	public static final String QUESTION = "side";

	/** So many letters a name ends with. */
	private static final int ENDING = 3;

	private final Set<String> names = Vocabulary.words("names at home");

	private final Narrative story;

	private final Weights weights;

	SideReader(Narrative story, Weights weights) {
		this.story = story;
		this.weights = weights;
	}

	/** Of two sides one, as the signs have it; whoever meets a mission is of ours. */
	Side of(Features signs, Encounter encounter) {
		boolean theirs = this.weights.likelihoods(QUESTION, List.of(signs))[0] > 0.5;
		return (theirs && !encounter.internal()) ? Side.PARTNER : Side.OURS;
	}

	/**
	 * What speaks for and against that somebody was of the other side.
	 * @param named where the release names them, null where only a part of it does
	 * @param rule the side that the sentences which tell of the meeting have them on
	 */
	Features signs(Person person, @Nullable NamedPerson named, @Nullable Side rule, Encounter encounter) {
		boolean companion = encounter.companions().stream().anyMatch((other) -> other.span().equals(person.span()));
		String told = companion ? "companion" : (rule != null) ? "rule " + rule : "no rule";
		String kind = person.affiliation().kind().name();
		Features features = new Features().add(told).add(kind).add(told + " " + kind);
		Sentence sentence = (named == null) ? null
				: named.sentences()
					.stream()
					.map(this.story.all()::get)
					.filter((one) -> one.span().covers(person.span().from()))
					.findFirst()
					.orElse(null);
		String before = (sentence != null) ? beside(sentence, person, true) : "nowhere";
		features.add("after " + before).add("after " + before + ", " + kind).add("after " + before + ", " + told);
		features.add("before " + ((sentence != null) ? beside(sentence, person, false) : "nowhere") + ", " + kind);
		words(person.title()).forEach((token) -> features.add("title “" + token.word() + "”"));
		int home = (int) words(person.name()).filter((token) -> this.names.contains(token.word())).count();
		features.add("names at home", home, 0, 1).add("names at home, " + kind, home, 0, 1);
		features.add("names at home, " + told, home, 0, 1);
		words(person.name()).filter(Token::capital).forEach((token) -> {
			features.add("name “" + token.word() + "”");
			features.add("name …" + token.word().substring(Math.max(0, token.word().length() - ENDING)),
					token.word().length() > ENDING);
		});
		return features;
	}

	private Stream<Token> words(@Nullable Span span) {
		return (span == null) ? Stream.empty() : this.story.article().tokens().subList(span.from(), span.to()).stream();
	}

	/**
	 * Of which side the nearest one is that a sentence names before or behind somebody.
	 */
	private static String beside(Sentence sentence, Person person, boolean before) {
		NearOne nearest = Stream
			.concat(sentence.people().stream().map((other) -> NearOne.of(other.span(), other.affiliation())),
					sentence.authorities().stream().map((other) -> NearOne.of(other.span(), other.affiliation())))
			.filter(Objects::nonNull)
			.filter((other) -> before ? other.span().to() <= person.span().from()
					: other.span().from() >= person.span().to())
			.reduce((one, other) -> (one.span().from() > other.span().from() == before) ? one : other)
			.orElse(null);
		return (nearest == null) ? "nobody" : nearest.ours() ? "ours" : "theirs";
	}

	/**
	 * Somebody whose title tells the side.
	 */
	private record NearOne(Span span, boolean ours) {

		private static @Nullable NearOne of(Span span, Affiliation affiliation) {
			boolean ours = affiliation.is(AffiliationKind.OURS) || affiliation.is(AffiliationKind.MISSION);
			return (ours || affiliation.is(AffiliationKind.PARTNER)) ? new NearOne(span, ours) : null;
		}

	}

}
