package id.mitra.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.mitra.country.Countries;
import id.mitra.reading.Reading.Press;
import id.mitra.reading.Reading.ReportedMeeting;
import id.mitra.reading.article.Article;
import id.mitra.reading.article.ArticleReader;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.encounters.EncounterReader;
import id.mitra.reading.facts.AreaReader;
import id.mitra.reading.facts.Attendees;
import id.mitra.reading.facts.DayReader;
import id.mitra.reading.facts.PlaceReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.NarrativeReader;
import id.mitra.reading.register.Delegates;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.register.Register;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.weighing.WeightsInUse;
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

	private final WeightsInUse weights;

	private final ArticleReader articles = new ArticleReader();

	private final PressReader press = new PressReader();

	ReleaseReader(Register register, Countries countries, Delegates delegates, WeightsInUse weights) {
		this.weights = weights;
		this.register = register;
		this.countries = countries;
		this.delegates = delegates;
	}

	/**
	 * Reads a release, without a look for meetings on record that may be the same.
	 */
	public Reading read(String text, @Nullable LocalDate publishedOn, @Nullable String url) {
		Weights weights = this.weights.now();
		Gazetteer gazetteer = this.register.gazetteer();
		Article article = this.articles.read(text, gazetteer.cities());
		Press press = this.press.of(article, publishedOn, url);
		Narrative story = new NarrativeReader(gazetteer).of(article, press.publishedOn());
		List<Encounter> encounters = new EncounterReader(gazetteer, this.countries, weights).in(story);
		MeetingAssembler assembler = new MeetingAssembler(story, gazetteer, this.delegates, weights);
		List<ReportedMeeting> meetings = new ArrayList<>();
		for (int i = 0; i < encounters.size(); i++) {
			meetings.add(assembler.assemble(encounters.get(i), encounters));
		}
		return new Reading(press, meetings, List.of());
	}

	/** The same, weighed by these whatever is in use. */
	ReleaseReader by(Weights others) {
		return new ReleaseReader(this.register, this.countries, this.delegates, () -> others);
	}

	/** A release, its sentences known by whom they name. */
	Narrative story(String text, @Nullable LocalDate publishedOn) {
		Gazetteer gazetteer = this.register.gazetteer();
		Article article = this.articles.read(text, gazetteer.cities());
		return new NarrativeReader(gazetteer).of(article, this.press.of(article, publishedOn, null).publishedOn());
	}

	EncounterReader encounters() {
		return new EncounterReader(this.register.gazetteer(), this.countries, this.weights.now());
	}

	DayReader days(Narrative story) {
		return new DayReader(story, this.register.gazetteer(), this.weights.now());
	}

	PlaceReader places(Narrative story) {
		return new PlaceReader(story, this.register.gazetteer(), this.weights.now());
	}

	AreaReader areas(Narrative story) {
		return new AreaReader(story, this.register.gazetteer(), this.weights.now());
	}

	Attendees attendees(Narrative story) {
		return new Attendees(story, story.everyone(), this.weights.now());
	}

}
