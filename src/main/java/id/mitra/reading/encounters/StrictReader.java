package id.mitra.reading.encounters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.country.Countries;
import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.CounterpartReader;
import id.mitra.reading.mentions.MeetingDayReader;
import id.mitra.reading.mentions.Mention;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Partners;
import id.mitra.reading.mentions.Partners.NamedPartner;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.mentions.SentenceReader;
import id.mitra.reading.mentions.Trigger;
import id.mitra.reading.mentions.TriggerReader;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that report a meeting by themselves: one speaks of it, names on our
 * side somebody and on the other somebody of a partner, and is neither planned nor
 * quoted.
 */
final class StrictReader {

	/** More meetings than this no release reports. */
	private static final int MOST = 30;

	/** What an article begins with it reports, whenever that was. */
	private static final int LEAD = 2;

	private static final int FIRST_YEAR = 1950;

	private static final Set<String> YEARLY = Set.of("pada", "tahun", "in", "sejak", "since");

	/** In days. No release is given out so long after a meeting. */
	private static final int LONG_AGO = 75;

	private static final Set<String> OTHER_OFFICES = Set.of("menteri", "menko");

	/** Those of ministers of labour everywhere. */
	private static final Phrases<String> FIELDS = Vocabulary.phrases("our fields", "fields of labour");

	private static final Phrases<String> CALLED_OFF = Vocabulary.phrases("called off");

	private final Phrases<String> another = Vocabulary.phrases("another");

	private final TriggerReader triggers = new TriggerReader();

	private final CounterpartReader counterparts;

	private final Partners partners;

	private final MeetingDayReader when = new MeetingDayReader();

	StrictReader(Gazetteer gazetteer, Countries countries) {
		this.partners = new Partners(gazetteer, countries);
		this.counterparts = new CounterpartReader(gazetteer);
	}

	/**
	 * With whom each sentence that reports a meeting by itself says that it was, by the
	 * sentence's number.
	 */
	Map<Integer, Map<String, Encounter>> in(Narrative story) {
		Map<Integer, Map<String, Encounter>> reported = new HashMap<>();
		Sentence headline = story.headline();
		boolean oursBefore = headline != null && SentenceReader.namesOurs(headline);
		int known = 0;
		boolean oursSomewhere = story.all().stream().anyMatch(SentenceReader::namesOurs);
		for (Sentence sentence : story.all()) {
			boolean ours = SentenceReader.namesOurs(sentence);
			boolean lead = (known == 0 && sentence.number() < LEAD) || !story.isBody(sentence);
			if (known < MOST && oursSomewhere) {
				Map<String, Encounter> found = report(story, sentence, oursBefore || ours, lead);
				known += found.size();
				reported.put(sentence.number(), found);
			}
			oursBefore |= ours;
		}
		return reported;
	}

	private Map<String, Encounter> report(Narrative story, Sentence sentence, boolean ours, boolean lead) {
		Article article = story.article();
		Trigger trigger = this.triggers.in(article.tokens(), sentence);
		if (trigger == null || isAnotherTime(story, sentence, lead) || !(ours || hasHome(sentence, article.tokens()))
				|| isOthers(article, sentence, trigger) || isCalledOff(article.tokens(), sentence)) {
			return Map.of();
		}
		Map<String, Encounter> found = people(article, sentence, trigger, story.headline());
		if (found.isEmpty()) {
			this.counterparts.mission(article.tokens(), sentence, trigger)
				.ifPresent(
						(span) -> found.put(Mention.MISSION, new Encounter(null, sentence.number(), trigger.from())));
		}
		if (found.isEmpty() && !trigger.ofPeople()) {
			this.counterparts.authorities(article, sentence, trigger).forEach((authority) -> {
				NamedPartner named = this.partners.of(article, authority.affiliation(), authority.span(), null);
				found.computeIfAbsent(named.key(), (key) -> new Encounter(key, sentence.number(), trigger.from()))
					.add(named, authority.span());
			});
		}
		boolean another = this.another.anyIn(article.tokens(), sentence.span().from(), trigger.from());
		found.values().forEach((encounter) -> {
			sentence.people().stream().filter((person) -> isOurs(sentence, person)).forEach(encounter.ours::add);
			encounter.another = another;
		});
		return found;
	}

	private Map<String, Encounter> people(Article article, Sentence sentence, Trigger trigger,
			@Nullable Sentence headline) {
		Map<String, Encounter> found = new LinkedHashMap<>();
		for (Person person : sentence.people()) {
			Affiliation affiliation = this.counterparts.of(article, sentence, person, trigger, headline);
			if (affiliation != null) {
				Span title = Objects.requireNonNullElse(person.title(), person.span());
				NamedPartner named = this.partners.of(article, affiliation, title, person.level());
				Encounter encounter = found.computeIfAbsent(named.key(),
						(key) -> new Encounter(key, sentence.number(), trigger.from()));
				encounter.add(named, title);
				encounter.theirs.add(person);
				encounter.personal = true;
			}
		}
		return found;
	}

	/**
	 * A meeting long before the article appeared is recalled, one after it planned;
	 * neither is reported.
	 */
	private boolean isAnotherTime(Narrative story, Sentence sentence, boolean lead) {
		LocalDate published = story.published();
		if (published != null && !lead && isOfAnotherYear(story.article().tokens(), sentence, published)) {
			return true;
		}
		MeetingDayReader.Told when = (published != null)
				? this.when.of(story.article(), List.of(sentence), published, null) : null;
		return when != null && published != null && ((!lead && when.date().isBefore(published.minusDays(LONG_AGO)))
				|| when.date().isAfter(published.plusDays(2)));
	}

	static boolean isCalledOff(List<Token> tokens, Sentence sentence) {
		return CALLED_OFF.in(tokens, sentence.span().from(), sentence.span().to())
			.stream()
			.anyMatch((match) -> !sentence.isQuoted(match.from()));
	}

	/** "pada 2019", "tahun 1993": long ago, by the year alone. */
	static boolean isOfAnotherYear(List<Token> tokens, Sentence sentence, LocalDate published) {
		for (int i = sentence.span().from() + 1; i < sentence.span().to(); i++) {
			int year = tokens.get(i).number() ? DateReader.number(tokens.get(i)) : -1;
			if (year >= FIRST_YEAR && year < published.minusDays(LONG_AGO).getYear()
					&& YEARLY.contains(tokens.get(i - 1).word())) {
				return true;
			}
		}
		return false;
	}

	/** Whether the sentence is about others at home than our ministry. */
	private static boolean isOthers(Article article, Sentence sentence, Trigger trigger) {
		boolean ours = sentence.people().stream().anyMatch((person) -> person.affiliation().is(AffiliationKind.OURS));
		return !ours && (isOtherMinister(article, sentence, trigger) || isAmongOthers(sentence, trigger)
				|| sentence.people()
					.stream()
					.anyMatch((person) -> (person.affiliation().is(AffiliationKind.DOMESTIC)
							|| person.affiliation().is(AffiliationKind.MISSION))
							&& person.span().to() <= trigger.from()));
	}

	/**
	 * "delegasi Filipina berunding dengan pemerintah Kuwait": two states, neither ours.
	 */
	private static boolean isAmongOthers(Sentence sentence, Trigger trigger) {
		Set<String> before = new HashSet<>();
		Set<String> after = new HashSet<>();
		sentence.authorities().forEach((authority) -> {
			String country = authority.affiliation().country();
			if (country != null && authority.affiliation().is(AffiliationKind.PARTNER)) {
				((authority.span().to() <= trigger.from()) ? before : after).add(country);
			}
		});
		return sentence.authorities()
			.stream()
			.noneMatch((authority) -> authority.affiliation().is(AffiliationKind.OURS)) && before.size() == 1
				&& after.size() == 1 && !before.equals(after) && sentence.people().isEmpty();
	}

	/** "Menteri Perdagangan menerima …": of our state, but not of our ministry. */
	static boolean isOtherMinister(Article article, Sentence sentence, Trigger trigger) {
		return article.indonesian() && sentence.people()
			.stream()
			.filter((person) -> person.span().to() <= trigger.from() && person.title() != null
					&& person.affiliation().is(AffiliationKind.UNKNOWN))
			.anyMatch((person) -> isOfOtherField(article.tokens(), Objects.requireNonNull(person.title())));
	}

	private static boolean isOfOtherField(List<Token> tokens, Span title) {
		return title.to() - title.from() > 1 && OTHER_OFFICES.contains(tokens.get(title.from()).word())
				&& !FIELDS.anyIn(tokens, title.from(), title.to());
	}

	private static boolean hasHome(Sentence sentence, List<Token> tokens) {
		return sentence.authorities()
			.stream()
			.anyMatch((authority) -> authority.affiliation().is(AffiliationKind.OURS)
					|| CounterpartReader.isHome(tokens, authority));
	}

	static boolean isOurs(Sentence sentence, Person person) {
		boolean ours = person.affiliation().is(AffiliationKind.OURS)
				|| person.affiliation().is(AffiliationKind.MISSION);
		return ours && !sentence.isQuoted(person.span().from());
	}

}
