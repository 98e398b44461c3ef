package id.mitra.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.country.Countries;
import id.mitra.reading.Affiliation.AffiliationKind;
import id.mitra.reading.Partners.NamedPartner;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meetings that an article reports: a sentence that speaks of one, on our side
 * somebody and on the other somebody of a partner, neither planned nor quoted.
 */
final class EncounterReader {

	/** More meetings than this no release reports. */
	private static final int MOST = 30;

	/** A sentence that begins with "kunjungan tersebut" goes on about the one before. */
	private static final int BEGINNING = 4;

	/** What an article begins with it reports, whenever that was. */
	private static final int LEAD = 2;

	/** In days. No release is given out so long after a meeting. */
	private static final int LONG_AGO = 75;

	private final Phrases<String> again = Vocabulary.phrases("again");

	private final Phrases<String> refers = Vocabulary.phrases("refers");

	private final Phrases<String> another = Vocabulary.phrases("another");

	private final Phrases<String> several = Vocabulary.phrases("several");

	private final TriggerReader triggers = new TriggerReader();

	private final CounterpartReader counterparts;

	private final CompanionReader companions;

	private final Partners partners;

	private final MeetingDayReader when = new MeetingDayReader();

	private final @Nullable LocalDate published;

	EncounterReader(Gazetteer gazetteer, Countries countries, @Nullable LocalDate published) {
		this.published = published;
		this.partners = new Partners(gazetteer, countries);
		this.counterparts = new CounterpartReader(gazetteer);
		this.companions = new CompanionReader(gazetteer);
	}

	List<Encounter> in(Article article, List<Sentence> sentences, @Nullable Sentence headline) {
		List<Encounter> encounters = new ArrayList<>();
		int introduction = -1;
		boolean oursBefore = headline != null && SentenceReader.namesOurs(headline);
		boolean oursSomewhere = oursBefore || sentences.stream().anyMatch(SentenceReader::namesOurs);
		for (Sentence sentence : sentences) {
			boolean ours = SentenceReader.namesOurs(sentence);
			if (encounters.size() < MOST && oursSomewhere) {
				int known = encounters.size();
				report(article, sentence, oursBefore || ours, headline, encounters);
				for (Encounter encounter : encounters.subList(known, encounters.size())) {
					encounter.introduction = introduction;
				}
				introduction = (known == encounters.size() && ours && introduces(article.tokens(), sentence))
						? sentence.number() : introduction;
			}
			if (!encounters.isEmpty()) {
				follow(article, sentence, encounters.getLast());
				this.companions.add(article, sentence, encounters.getLast());
			}
			oursBefore |= ours;
		}
		return Encounter.merged(encounters);
	}

	/** "serangkaian pertemuan": a sentence that has the day and place of several. */
	private boolean introduces(List<Token> tokens, Sentence sentence) {
		Trigger trigger = this.triggers.in(tokens, sentence);
		return trigger != null && !trigger.talk() && this.several.anyIn(tokens,
				Math.max(sentence.span().from(), trigger.from() - 3), sentence.span().to());
	}

	private void report(Article article, Sentence sentence, boolean ours, @Nullable Sentence headline,
			List<Encounter> encounters) {
		Trigger trigger = this.triggers.in(article.tokens(), sentence);
		if (trigger == null || isAnotherTime(article, sentence, encounters)
				|| !(ours || hasHome(sentence, article.tokens())) || isOthers(sentence, trigger)) {
			return;
		}
		Map<String, Encounter> found = people(article, sentence, trigger, headline);
		if (found.isEmpty() && !trigger.ofPeople()) {
			this.counterparts.authorities(article, sentence, trigger).forEach((authority) -> {
				NamedPartner named = this.partners.of(article, authority.affiliation(), authority.span(), null);
				found.computeIfAbsent(named.key(), (key) -> new Encounter(key, sentence.number(), trigger.from()))
					.add(named, authority.span());
			});
		}
		if (found.isEmpty()) {
			this.counterparts.mission(article.tokens(), sentence, trigger)
				.ifPresent((span) -> found.put("", new Encounter(null, sentence.number(), trigger.from())));
		}
		boolean another = this.another.anyIn(article.tokens(), sentence.span().from(), trigger.from());
		boolean goesOn = goesOn(article.tokens(), sentence) && sentence.number() > 0;
		found.values().forEach((encounter) -> {
			sentence.people().stream().filter((person) -> isOurs(sentence, person)).forEach(encounter.ours::add);
			boolean apart = encounters.stream().noneMatch((other) -> other.sentences.contains(sentence.number() - 1));
			encounter.another = another;
			if (goesOn && apart) {
				encounter.sentences.add(sentence.number() - 1);
			}
		});
		encounters.addAll(found.values());
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

	private boolean goesOn(List<Token> tokens, Sentence sentence) {
		int end = Math.min(sentence.span().to(), sentence.span().from() + BEGINNING);
		for (int i = sentence.span().from(); i < end - 1; i++) {
			if (this.again.startsAt(tokens, i, end) || this.refers.startsAt(tokens, i, end)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A meeting long before the article appeared is recalled, one after it planned;
	 * neither is reported.
	 */
	private boolean isAnotherTime(Article article, Sentence sentence, List<Encounter> encounters) {
		boolean lead = encounters.isEmpty() && sentence.number() < LEAD;
		MeetingDayReader.Told when = (this.published != null)
				? this.when.of(article, List.of(sentence), this.published, null) : null;
		return when != null && this.published != null
				&& ((!lead && when.date().isBefore(this.published.minusDays(LONG_AGO)))
						|| when.date().isAfter(this.published.plusDays(2)));
	}

	/** Whether the sentence is about others at home than our ministry. */
	private static boolean isOthers(Sentence sentence, Trigger trigger) {
		boolean ours = sentence.people().stream().anyMatch((person) -> person.affiliation().is(AffiliationKind.OURS));
		return !ours && sentence.people()
			.stream()
			.anyMatch((person) -> person.affiliation().is(AffiliationKind.DOMESTIC)
					&& person.span().to() <= trigger.from());
	}

	private static boolean hasHome(Sentence sentence, List<Token> tokens) {
		return sentence.authorities()
			.stream()
			.anyMatch((authority) -> authority.affiliation().is(AffiliationKind.OURS)
					|| CounterpartReader.isHome(tokens, authority));
	}

	private static boolean isOurs(Sentence sentence, Person person) {
		boolean ours = person.affiliation().is(AffiliationKind.OURS)
				|| person.affiliation().is(AffiliationKind.MISSION);
		return ours && !sentence.isQuoted(person.span().from());
	}

	/** A sentence that goes on about the last meeting: when and where it was. */
	private void follow(Article article, Sentence sentence, Encounter last) {
		if (last.sentences.contains(sentence.number())) {
			return;
		}
		List<Token> tokens = article.tokens();
		for (int i = sentence.span().from(); i < sentence.span().to(); i++) {
			if (!sentence.isQuoted(i) && this.again.startsAt(tokens, i, sentence.span().to())
					&& !this.triggers.isAhead(tokens, sentence, i)) {
				last.sentences.add(sentence.number());
				return;
			}
		}
	}

}
