package id.mitra.reading.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.reading.article.Article;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of meeting it was, and whether people sat in one room, from the
 * sentences that tell of it and the headline.
 */
public final class KindReader {

	private static final int BEFORE = 30;

	private static final int AFTER = 8;

	private final Phrases<String> meeting = Vocabulary.phrases("strong", "weak", "talks", "again", "held");

	private final Phrases<String> topics = Vocabulary.phrases("topics");

	private final Phrases<String> online = Vocabulary.phrases("online");

	private final Phrases<String> hybrid = Vocabulary.phrases("hybrid");

	private final Phrases<String> courtesy = Vocabulary.phrases("courtesy");

	/** In the order in which one outdoes the others. */
	private final Map<MeetingKind, Phrases<String>> kinds = new LinkedHashMap<>();

	private final Phrases<String> signed = Vocabulary.phrases("signed");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead", "before", "done");

	private final Phrases<String> planned = Vocabulary.phrases("ahead");

	private final Phrases<String> margins = Vocabulary.phrases("margins");

	private final Phrases<String> eventEnds = Vocabulary.phrases("event ends");

	public KindReader() {
		this.kinds.put(MeetingKind.JOINT_COMMITTEE, Vocabulary.phrases("committee"));
		this.kinds.put(MeetingKind.SIGNING, Vocabulary.phrases("signing"));
		this.kinds.put(MeetingKind.NEGOTIATION, Vocabulary.phrases("negotiation"));
		this.kinds.put(MeetingKind.TECHNICAL, Vocabulary.phrases("technical"));
		this.kinds.put(MeetingKind.FOLLOW_UP, Vocabulary.phrases("follow up"));
	}

	/**
	 * A finding and the words that it rests on, if any.
	 */
	public record FoundKind<T extends @Nullable Object>(T value, @Nullable Span span) {
	}

	public FoundKind<MeetingMode> mode(Article article, List<Sentence> telling) {
		Span hybrid = first(article, telling, this.hybrid);
		if (hybrid != null) {
			return new FoundKind<>(MeetingMode.HYBRID, hybrid);
		}
		for (Sentence sentence : telling) {
			Span online = in(article.tokens(), sentence, this.online, this.planned);
			if (online != null && isOfMeeting(article.tokens(), sentence, online)) {
				return new FoundKind<>(MeetingMode.ONLINE, online);
			}
		}
		return new FoundKind<>(MeetingMode.IN_PERSON, null);
	}

	/**
	 * People met online where that stands with the meeting; where what they spoke of
	 * comes between, they spoke of it.
	 */
	private boolean isOfMeeting(List<Token> tokens, Sentence sentence, Span online) {
		int begin = Math.max(sentence.span().from(), online.from() - BEFORE);
		for (int i = online.from() - 1; i >= begin && !this.topics.startsAt(tokens, i, online.from()); i--) {
			if (this.meeting.startsAt(tokens, i, sentence.span().to())) {
				return true;
			}
		}
		int end = Math.min(sentence.span().to(), online.to() + AFTER);
		for (int i = online.from(); i < end && !this.topics.startsAt(tokens, i, end); i++) {
			if (this.meeting.startsAt(tokens, i, sentence.span().to())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The kind of a meeting.
	 * @param lead the headline and the first sentences, where the article tells of this
	 * meeting alone
	 */
	public FoundKind<MeetingKind> kind(Article article, Encounter encounter, List<Sentence> telling,
			List<Sentence> lead) {
		if (encounter.internal()) {
			return new FoundKind<>(MeetingKind.INTERNAL, null);
		}
		List<Sentence> told = Stream.concat(telling.stream(), lead.stream().limit(1)).toList();
		Span call = courtesy(article, encounter, told);
		if (call != null) {
			return new FoundKind<>(MeetingKind.COURTESY_CALL, call);
		}
		if (this.signed.startsAt(article.tokens(), encounter.trigger(), article.tokens().size())) {
			return new FoundKind<>(MeetingKind.SIGNING, new Span(encounter.trigger(), encounter.trigger() + 1));
		}
		for (Map.Entry<MeetingKind, Phrases<String>> kind : this.kinds.entrySet()) {
			boolean begun = kind.getKey() == MeetingKind.NEGOTIATION;
			Span span = first(article, begun ? Stream.concat(told.stream(), lead.stream()).toList() : told,
					kind.getValue());
			if (span != null) {
				return new FoundKind<>(kind.getKey(), span);
			}
		}
		return new FoundKind<>(MeetingKind.BILATERAL, null);
	}

	/** A visit that is received is a courtesy call where an ambassador makes it. */
	private @Nullable Span courtesy(Article article, Encounter encounter, List<Sentence> told) {
		Span span = first(article, told, this.courtesy);
		if (span == null) {
			return null;
		}
		String words = Tokens.fold(article.words(span));
		boolean visit = words.contains("terimak");
		boolean ambassador = encounter.theirs().stream().anyMatch((person) -> person.affiliation().ambassador());
		return (visit && !ambassador) ? null : span;
	}

	/** "di sela-sela International Labour Conference": the event that gave occasion. */
	public FoundKind<@Nullable String> hostEvent(Article article, List<Sentence> telling) {
		List<Token> tokens = article.tokens();
		for (Sentence sentence : telling) {
			for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
				Phrases.Match<String> match = sentence.isQuoted(i) ? null
						: this.margins.at(tokens, i, sentence.span().to());
				if (match == null) {
					continue;
				}
				int end = match.to();
				while (end < sentence.span().to() && end - match.to() < 20
						&& (end == match.to() || !tokens.get(end).after(Token.COMMA | Token.BREAK))
						&& !(end > match.to() && !tokens.get(end).capital()
								&& this.eventEnds.startsAt(tokens, end, end + 1))) {
					end++;
				}
				if (end > match.to() && tokens.subList(match.to(), end).stream().anyMatch(Token::capital)) {
					Span span = new Span(match.to(), end);
					String words = article.words(span);
					String closed = words.contains("(") && !words.contains(")") ? words + ")" : words;
					return new FoundKind<>(closed.substring(0, Math.min(200, closed.length())), span);
				}
			}
		}
		return new FoundKind<>(null, null);
	}

	private @Nullable Span first(Article article, List<Sentence> told, Phrases<String> phrases) {
		return told.stream()
			.map((sentence) -> in(article.tokens(), sentence, phrases, this.ahead))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable Span in(List<Token> tokens, Sentence sentence, Phrases<String> phrases, Phrases<String> not) {
		for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
			Phrases.Match<String> match = sentence.isQuoted(i) ? null : phrases.at(tokens, i, sentence.span().to());
			if (match != null && !isAhead(tokens, sentence, i, not)) {
				return new Span(match.from(), match.to());
			}
		}
		return null;
	}

	private static boolean isAhead(List<Token> tokens, Sentence sentence, int token, Phrases<String> ahead) {
		for (int i = Math.max(sentence.span().from(), token - 5); i < token; i++) {
			if (!tokens.get(i).capital() && ahead.startsAt(tokens, i, token)) {
				return true;
			}
		}
		return false;
	}

}
