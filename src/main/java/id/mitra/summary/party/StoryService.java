package id.mitra.summary.party;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.record.Today;
import id.mitra.summary.figures.AreasSummary;
import id.mitra.summary.figures.Figures;
import id.mitra.summary.figures.Slices;
import id.mitra.summary.figures.SummaryQuery;
import id.mitra.summary.party.Story.Progression;
import id.mitra.summary.party.Story.YearLine;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Tells where we stand with a partner, a country or a person.
 */
@Service
@PreAuthorize(Permission.STAFF)
class StoryService {

	private final Figures figures;

	private final EncounterQueries encounters;

	private final Areas areas;

	private final Countries countries;

	private final Visibility visibility;

	private final Today today;

	StoryService(Figures figures, EncounterQueries encounters, Areas areas, Countries countries, Visibility visibility,
			Today today) {
		this.figures = figures;
		this.encounters = encounters;
		this.areas = areas;
		this.countries = countries;
		this.visibility = visibility;
		this.today = today;
	}

	public PartyStory partner(long id) {
		this.visibility.known("partner", id);
		return party(SummaryQuery.with(id), Key.ofPartner(id));
	}

	public PartyStory country(String code) {
		this.countries.find(code).orElseThrow(() -> new RecordNotFound("country", code));
		return party(SummaryQuery.of(code), Key.ofCountry(code));
	}

	public Story delegate(long id) {
		this.visibility.known("delegate", id);
		Map<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
		EncounterQueries.Years counted = this.encounters.years(Key.of(KeyType.DELEGATE, id), this.today.date());
		years.putAll(counted.meetings());
		return story(this.encounters.withDelegate(id, this.today.date()), years, counted.byNow());
	}

	private PartyStory party(SummaryQuery query, Key key) {
		LocalDate today = this.today.date();
		Figures.OneParty figures = this.figures.oneParty(query, today);
		Map<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
		Slices.of(null, figures.slices())
			.months()
			.forEach((month, meetings) -> years.merge(month.getYear(), meetings, Integer::sum));
		return new PartyStory(story(this.encounters.withParty(key, today), years, figures.lastYearByNow()),
				figures.commitments(), AreasSummary.of(query, this.areas.all(), figures.areas()));
	}

	private Story story(EncounterQueries.Met met, Map<Integer, Integer> years, int lastYearByNow) {
		LocalDate today = this.today.date();
		Progression pace = new Progression(years.getOrDefault(today.getYear(), 0), lastYearByNow,
				years.getOrDefault(today.getYear() - 1, 0));
		List<YearLine> lines = years.entrySet()
			.stream()
			.map((year) -> new YearLine(year.getKey(), year.getValue()))
			.toList();
		Story.NearMeeting last = met.last();
		return new Story(last, met.next(), (last != null) ? ChronoUnit.DAYS.between(last.date(), today) : null, pace,
				lines, met.known());
	}

}
