package id.mitra.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.Side;
import id.mitra.meeting.term.Support;
import id.mitra.reading.Reading.ReportedCommitment;
import id.mitra.reading.Reading.ReportedDay;
import id.mitra.reading.Reading.ReportedKind;
import id.mitra.reading.Reading.ReportedMeeting;
import id.mitra.reading.Reading.ReportedPartner;
import id.mitra.reading.Reading.ReportedPerson;
import id.mitra.reading.Reading.ReportedSides;
import id.mitra.reading.Reading.ReportedStatement;
import id.mitra.reading.Reading.ReportedSubstance;
import id.mitra.reading.Reading.ReportedSupport;
import id.mitra.reading.Reading.ReportedTalk;
import id.mitra.reading.Reading.ReportedWhere;
import id.mitra.reading.article.Article;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.AreaReader;
import id.mitra.reading.facts.Attendees;
import id.mitra.reading.facts.DayReader;
import id.mitra.reading.facts.KeySentences;
import id.mitra.reading.facts.KindReader;
import id.mitra.reading.facts.Passage;
import id.mitra.reading.facts.PlaceReader;
import id.mitra.reading.facts.PromiseReader;
import id.mitra.reading.facts.StatementReader;
import id.mitra.reading.facts.SupportReader;
import id.mitra.reading.facts.WhereReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.People;
import id.mitra.reading.people.Person;
import id.mitra.reading.register.Delegates;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.register.KnownPartner;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what an article tells of one meeting, with the places in the text that
 * say so. What stands between a meeting and the next one belongs to the first.
 */
final class MeetingAssembler {

	private final Narrative story;

	private final Article article;

	private final List<Sentence> sentences;

	private final @Nullable Sentence headline;

	private final Attendees attendees;

	private final Delegates delegates;

	private final DayReader days;

	private final PlaceReader places;

	private final KindReader kinds = new KindReader();

	private final AreaReader areas;

	private final Passage scope;

	private final PromiseReader promises = new PromiseReader();

	private final SupportReader supports = new SupportReader();

	private final List<StatementReader.Said> statements;

	private DayReader.@Nullable ToldDay lastWhen;

	private WhereReader.@Nullable Where lastWhere;

	private final Phrases<String> local = Vocabulary.phrases("local time");

	MeetingAssembler(Narrative story, Gazetteer gazetteer, Delegates delegates, Weights weights) {
		People everyone = story.everyone();
		this.days = new DayReader(story, gazetteer, weights);
		this.story = story;
		this.article = story.article();
		this.sentences = story.body();
		this.headline = story.headline();
		this.attendees = new Attendees(story, everyone, weights);
		this.delegates = delegates;
		this.places = new PlaceReader(story, gazetteer, weights);
		this.areas = new AreaReader(story, gazetteer, weights);
		this.scope = new Passage(story);
		this.statements = new StatementReader(gazetteer).in(this.article, this.sentences, everyone);
	}

	ReportedMeeting assemble(Encounter encounter, List<Encounter> all) {
		Proof proof = new Proof(this.article);
		List<Sentence> telling = encounter.sentences().stream().sorted().map(this.story.all()::get).toList();
		List<Sentence> scope = this.scope.of(encounter, all);
		DayReader.ToldDay when = this.days.of(encounter, all, this.lastWhen);
		KindReader.FoundKind<MeetingMode> mode = this.kinds.mode(this.article,
				(all.size() == 1) ? Stream.concat(telling.stream(), lead().stream()).toList() : telling);
		KindReader.FoundKind<MeetingKind> kind = this.kinds.kind(this.article, encounter, telling,
				(all.size() == 1) ? lead() : List.of());
		KindReader.FoundKind<@Nullable String> event = this.kinds.hostEvent(this.article, telling);
		WhereReader.Where where = (mode.value() == MeetingMode.ONLINE) ? null
				: this.places.of(encounter, all, this.lastWhere);
		this.lastWhen = (when != null) ? when : this.lastWhen;
		this.lastWhere = (where != null) ? where : this.lastWhere;
		if (when != null) {
			proof.of("date", when.span(), when.sure());
		}
		proof.of("mode", mode.span(), true);
		proof.of("kind", kind.span(), true);
		proof.of("hostEvent", event.span(), true);
		if (where != null) {
			proof.of((where.city() != null) ? "city" : "country", where.span(), where.sure());
		}
		List<ReportedPartner> partners = partners(encounter, proof);
		Map<Person, Side> people = this.attendees.of(encounter, all);
		Map<String, Span> areas = this.areas.of(encounter, all);
		List<Span> agreed = this.promises.agreements(this.article, scope);
		List<PromiseReader.Promise> promised = this.promises.commitments(this.article, scope);
		List<ReportedPerson> persons = persons(people, proof);
		ReportedTalk talk = new ReportedTalk(areas(areas, proof), agreements(agreed, proof),
				commitments(promised, proof), statements(scope, proof));
		return new ReportedMeeting(day(when, isLocalTime(telling)),
				new ReportedKind(kind.value(), mode.value(), Attendees.level(people, Side.OURS),
						Attendees.level(people, Side.PARTNER)),
				new ReportedWhere((where != null) ? where.city() : null, (where != null) ? where.country() : null,
						event.value()),
				new ReportedSides(partners, persons), talk,
				substance(encounter, scope, areas, told(areas, agreed, promised)), proof.list());
	}

	private static ReportedDay day(DayReader.@Nullable ToldDay when, boolean localTime) {
		return (when != null)
				? new ReportedDay(when.date(), when.day() ? DatePrecision.DAY : DatePrecision.MONTH, localTime)
				: new ReportedDay(null, null, localTime);
	}

	private ReportedSubstance substance(Encounter encounter, List<Sentence> scope, Map<String, Span> areas,
			List<Span> told) {
		List<ReportedSupport> supports = new ArrayList<>();
		areas.forEach((code, span) -> {
			Support support = this.supports.of(this.article, this.sentences, span);
			if (support != null) {
				supports.add(new ReportedSupport(code, support));
			}
		});
		return new ReportedSubstance(supports,
				KeySentences.of(scope, encounter.first(), told)
					.stream()
					.map((sentence) -> quotation(sentence.span()))
					.toList());
	}

	/** Where it is told what the meeting was about and came to. */
	private static List<Span> told(Map<String, Span> areas, List<Span> agreed, List<PromiseReader.Promise> promised) {
		return Stream.of(areas.values().stream(), agreed.stream(), promised.stream().map(PromiseReader.Promise::span))
			.flatMap(Function.identity())
			.toList();
	}

	private List<Sentence> lead() {
		return Stream.concat(Stream.ofNullable(this.headline), this.sentences.stream().limit(2)).toList();
	}

	private boolean isLocalTime(List<Sentence> telling) {
		return telling.stream()
			.anyMatch((sentence) -> this.local.anyIn(this.article.tokens(), sentence.span().from(),
					sentence.span().to()));
	}

	private List<ReportedPartner> partners(Encounter encounter, Proof proof) {
		List<ReportedPartner> partners = new ArrayList<>();
		encounter.partners().forEach((named, span) -> {
			proof.of("partners[" + partners.size() + "]", span, named.sure());
			KnownPartner known = named.known();
			partners.add(new ReportedPartner((known != null && known.recorded()) ? known.id() : null, named.name(),
					named.abbreviation(), named.country(), partners.isEmpty()));
		});
		return partners;
	}

	private List<ReportedPerson> persons(Map<Person, Side> people, Proof proof) {
		Map<Person, String> names = new LinkedHashMap<>();
		people.keySet()
			.forEach((person) -> names.put(person, this.article.words(Objects.requireNonNull(person.name()))));
		Map<String, Long> known = this.delegates.known(List.copyOf(names.values()));
		List<ReportedPerson> persons = new ArrayList<>();
		people.forEach((person, side) -> {
			String name = Objects.requireNonNull(names.get(person));
			proof.of("people[" + persons.size() + "]", person.name(),
					!person.affiliation().is(Affiliation.AffiliationKind.UNKNOWN));
			persons.add(new ReportedPerson(known.get(name), name,
					(person.title() != null) ? shortened(closed(this.article.words(person.title())), 200) : null,
					side));
		});
		return persons;
	}

	/** A bracket that a title ends with is closed again. */
	private static String closed(String title) {
		return (title.lastIndexOf('(') > title.lastIndexOf(')')) ? title + ")" : title;
	}

	private static List<String> areas(Map<String, Span> found, Proof proof) {
		List<String> codes = new ArrayList<>();
		found.forEach((code, span) -> {
			proof.of("areas[" + codes.size() + "]", span, true);
			codes.add(code);
		});
		return codes;
	}

	private List<String> agreements(List<Span> agreed, Proof proof) {
		List<String> agreements = new ArrayList<>();
		for (Span span : agreed) {
			proof.of("agreements[" + agreements.size() + "]", span, true);
			agreements.add(shortened(closed(this.article.words(span)), 500));
		}
		return agreements;
	}

	private List<ReportedCommitment> commitments(List<PromiseReader.Promise> promised, Proof proof) {
		List<ReportedCommitment> commitments = new ArrayList<>();
		for (PromiseReader.Promise promise : promised) {
			proof.of("commitments[" + commitments.size() + "]", promise.span(), true);
			commitments
				.add(new ReportedCommitment(shortened(this.article.words(promise.span()), 2000), promise.owner()));
		}
		return commitments;
	}

	private List<ReportedStatement> statements(List<Sentence> scope, Proof proof) {
		List<ReportedStatement> statements = new ArrayList<>();
		for (StatementReader.Said said : this.statements) {
			boolean within = !scope.isEmpty() && said.sentence() >= scope.getFirst().number()
					&& said.sentence() <= scope.getLast().number();
			if (within) {
				Person speaker = said.speaker();
				proof.of("statements[" + statements.size() + "]", said.span(), speaker != null);
				statements.add(new ReportedStatement(
						(speaker != null && speaker.name() != null) ? this.article.words(speaker.name()) : null,
						quotation(said.span())));
			}
		}
		return statements;
	}

	/** With the full stop or question mark that ends it. */
	private String quotation(Span span) {
		String words = this.article.words(span);
		String behind = this.article.after(span);
		String after = (words.endsWith(")") && behind.startsWith(")")) ? behind.substring(1) : behind;
		boolean marked = !after.isEmpty() && ".!?".indexOf(after.charAt(0)) >= 0;
		return shortened(marked ? words + after.charAt(0) : words, 20_000);
	}

	private static String shortened(String words, int length) {
		return (words.length() > length) ? words.substring(0, length) : words;
	}

}
