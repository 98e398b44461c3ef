package id.mitra.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.country.Countries;
import id.mitra.reading.Reading.Press;
import id.mitra.reading.Reading.ReportedMeeting;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;

import org.springframework.stereotype.Component;

/**
 * Reads a release from its lines to its meetings, each step once through the text.
 */
@Component
public class ReleaseReader {

	private final Register register;

	private final Countries countries;

	private final Delegates delegates;

	private final Weights weights;

	private final ArticleReader articles = new ArticleReader();

	private final PressReader press = new PressReader();

	@Autowired
	ReleaseReader(Register register, Countries countries, Delegates delegates) {
		this(register, countries, delegates, Weights.learned());
	}

	private ReleaseReader(Register register, Countries countries, Delegates delegates, Weights weights) {
		this.weights = weights;
		this.register = register;
		this.countries = countries;
		this.delegates = delegates;
	}

	/**
	 * Reads a release, without a look for meetings on record that may be the same.
	 */
	public Reading read(String text, @Nullable LocalDate publishedOn, @Nullable String url) {
		Gazetteer gazetteer = this.register.gazetteer();
		Article article = this.articles.read(text, gazetteer.cities());
		Press press = this.press.of(article, publishedOn, url);
		Narrative story = story(article, gazetteer, press.publishedOn());
		List<Encounter> encounters = encounters().in(story);
		People everyone = new People(article, all(story));
		MeetingAssembler assembler = new MeetingAssembler(story, gazetteer, everyone, this.delegates, this.weights);
		List<ReportedMeeting> meetings = new ArrayList<>();
		for (int i = 0; i < encounters.size(); i++) {
			meetings.add(assembler.assemble(encounters.get(i), encounters));
		}
		return new Reading(press, meetings, List.of());
	}

	/** The same, weighed by others than the learned weights. */
	ReleaseReader by(Weights others) {
		return new ReleaseReader(this.register, this.countries, this.delegates, others);
	}

	/** A release, its sentences known by whom they name. */
	Narrative story(String text, @Nullable LocalDate publishedOn) {
		Gazetteer gazetteer = this.register.gazetteer();
		Article article = this.articles.read(text, gazetteer.cities());
		return story(article, gazetteer, this.press.of(article, publishedOn, null).publishedOn());
	}

	EncounterReader encounters() {
		return new EncounterReader(this.register.gazetteer(), this.countries, this.weights);
	}

	DayReader days(Narrative story) {
		return new DayReader(story, this.register.gazetteer(), this.weights);
	}

	PlaceReader places(Narrative story) {
		return new PlaceReader(story, this.register.gazetteer(), this.weights);
	}

	Attendees attendees(Narrative story) {
		return new Attendees(story, new People(story.article(), all(story)), this.weights);
	}

	private static Narrative story(Article article, Gazetteer gazetteer, @Nullable LocalDate published) {
		SentenceReader reader = new SentenceReader(gazetteer);
		List<Sentence> sentences = reader.in(article);
		Sentence caption = heard(reader, article, article.caption(), sentences.size());
		Sentence headline = heard(reader, article, article.headline(), sentences.size() + ((caption != null) ? 1 : 0));
		return Identities.resolved(
				Narrative.of(article, sentences, caption, known(article, headline, sentences, caption), published));
	}

	/**
	 * The headline without what it only seems to name, since all its words have capitals:
	 * of a name so much as the rest of the release names as well.
	 */
	private static @Nullable Sentence known(Article article, @Nullable Sentence headline, List<Sentence> sentences,
			@Nullable Sentence caption) {
		if (headline == null) {
			return null;
		}
		Set<String> names = new HashSet<>();
		Stream.concat(sentences.stream(), Stream.ofNullable(caption))
			.flatMap((sentence) -> sentence.people().stream())
			.map(Person::name)
			.filter(Objects::nonNull)
			.forEach((name) -> article.tokens()
				.subList(name.from(), name.to())
				.forEach((token) -> names.add(token.word())));
		List<Person> people = headline.people()
			.stream()
			.map((person) -> person.known(article.tokens(), names))
			.toList();
		return new Sentence(headline.number(), headline.span(), people, headline.authorities(), headline.quoted());
	}

	private static List<Person> all(Narrative story) {
		return story.all().stream().flatMap((sentence) -> sentence.people().stream()).toList();
	}

	private static @Nullable Sentence heard(SentenceReader reader, Article article, @Nullable Span span, int number) {
		return (span != null) ? reader.read(article.tokens(), number, span, new boolean[span.to() - span.from()])
				: null;
	}

}
