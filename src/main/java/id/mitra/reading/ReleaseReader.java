package id.mitra.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.country.Countries;
import id.mitra.reading.Reading.Press;
import id.mitra.reading.Reading.ReportedMeeting;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads a release from its lines to its meetings, each step once through the text.
 */
@Component
public class ReleaseReader {

	private final Register register;

	private final Countries countries;

	private final Delegates delegates;

	private final ArticleReader articles = new ArticleReader();

	private final PressReader press = new PressReader();

	ReleaseReader(Register register, Countries countries, Delegates delegates) {
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
		SentenceReader reader = new SentenceReader(gazetteer);
		List<Sentence> sentences = reader.in(article);
		Sentence headline = heard(reader, article, article.headline(), sentences.size());
		List<Encounter> encounters = new EncounterReader(gazetteer, this.countries, press.publishedOn()).in(article,
				sentences, headline);
		People everyone = new People(article, all(reader, article, sentences, headline));
		MeetingAssembler assembler = new MeetingAssembler(article, gazetteer, sentences, headline, everyone,
				press.publishedOn(), this.delegates);
		List<ReportedMeeting> meetings = new ArrayList<>();
		for (int i = 0; i < encounters.size(); i++) {
			meetings.add(assembler.assemble(encounters.get(i), encounters));
		}
		return new Reading(press, meetings, List.of());
	}

	private static List<Person> all(SentenceReader reader, Article article, List<Sentence> sentences,
			@Nullable Sentence headline) {
		List<Person> all = new ArrayList<>(
				sentences.stream().flatMap((sentence) -> sentence.people().stream()).toList());
		Sentence caption = heard(reader, article, article.caption(), 0);
		Stream.ofNullable(caption).flatMap((sentence) -> sentence.people().stream()).forEach(all::add);
		return all;
	}

	private static @Nullable Sentence heard(SentenceReader reader, Article article, @Nullable Span span, int number) {
		return (span != null) ? reader.read(article.tokens(), number, span, new boolean[span.to() - span.from()])
				: null;
	}

}
