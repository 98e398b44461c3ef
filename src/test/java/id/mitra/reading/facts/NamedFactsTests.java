package id.mitra.reading.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.mitra.country.City;
import id.mitra.reading.article.ArticleReader;
import id.mitra.reading.facts.DayMentions.NamedDay;
import id.mitra.reading.facts.PlaceMentions.NamedPlace;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.NarrativeReader;
import id.mitra.reading.people.PersonReader;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the readers of facts find in a release, before any of it is weighed. */
class NamedFactsTests {

	private static final LocalDate FRIDAY = LocalDate.of(2018, 2, 16);

	private final Gazetteer gazetteer = gazetteer();

	@Test
	void countsADayFromTheOneBeforeItInTheSentence() {
		assertThat(days("Ratna bercerita pada Kamis (15/2), sehari setelah pertemuan dengan tamunya itu."))
			.extracting(NamedDay::date)
			.contains(LocalDate.of(2018, 2, 14));
	}

	@Test
	void tellsWhenSomethingWasSaidFromWhenPeopleMet() {
		assertThat(signs("Ratna bertemu tamunya di Sofia pada Selasa (13/2).")).contains("met", "alone recent");
		assertThat(signs("“Kami senang dengan itu semua,” kata Ratna di Jakarta, Selasa (13/2).")).contains("told");
	}

	@Test
	void tellsWhichOfTheRecentDaysWasFirst() {
		List<NamedDay> days = days("Ratna bertemu tamunya pada Selasa (13/2). “Baik,” kata Ratna pada Kamis (15/2).");
		assertThat(days.getFirst().signs()).contains("first recent", "first recent met");
		assertThat(days.getLast().signs()).contains("last recent", "last recent told");
	}

	@Test
	void takesAMinistryForAHouseOnlyWhereSomethingIsInIt() {
		assertThat(places("The Ministry of Manpower received a guest from abroad on that day."))
			.extracting(NamedPlace::how)
			.containsExactly("ministry");
		assertThat(places("They met at the Ministry of Manpower on that same day again.")).extracting(NamedPlace::how)
			.containsExactly("in");
		assertThat(places("Gedung Kemnaker menjadi tempat kedua tamu itu bertemu lagi pada sorenya."))
			.extracting(NamedPlace::how)
			.containsExactly("office");
	}

	@Test
	void findsTheCityThatALineAboveIsDatedWith() {
		String text = """
				Piemonte Lavoro News, Sofia, Friday 16 February 2018

				From Jakarta to the workbench

				The minister came and saw how people learn to work at machines of all kinds here.""";
		assertThat(new Datelines(story(text), this.gazetteer).all(null)).satisfiesExactly((dateline) -> {
			assertThat(dateline.where().city()).isEqualTo("Sofia");
			assertThat(dateline.signs()).contains("above, dated");
		}, (other) -> assertThat(other.signs()).containsExactly("above"));
	}

	private List<String> signs(String text) {
		return days(text).getLast().signs();
	}

	private List<NamedDay> days(String text) {
		return new DayMentions(this.gazetteer).in(story(text));
	}

	private List<NamedPlace> places(String text) {
		return new PlaceMentions(story(text), this.gazetteer).all();
	}

	private Narrative story(String text) {
		return new NarrativeReader(this.gazetteer).of(new ArticleReader().read(text, this.gazetteer.cities()), FRIDAY);
	}

	/** A picture of another time tells nothing of the day. */
	@Test
	void leavesDaysOfLongAgoWhereOneOfNowIsNamed() {
		String picture = "Ilustrasi lomba siswa, Rabu (13/9/2017). Foto: Contoh.";
		assertThat(days(picture)).extracting(NamedDay::date).containsExactly(LocalDate.of(2017, 9, 13));
		assertThat(days(picture + " Ratna bertemu tamunya di Sofia, Rabu (14/2).")).extracting(NamedDay::date)
			.containsExactly(LocalDate.of(2018, 2, 14));
	}

	@Test
	void findsAPlaceThatNoListHasBeforeADay() {
		assertThat(places("“Kami senang,” kata Ratna seusai pertemuan, Hokota, Rabu (14/2)."))
			.extracting((place) -> place.where().city())
			.containsExactly("Hokota");
	}

	/** Those who stand for one body, companies in brackets between them. */
	@Test
	void findsEverybodyOfARow() {
		List<Token> tokens = Tokens
			.of("menerima perwakilan USAID, David Sorel (Cordon), Lena Marsh (Belmar), dan Tomas Quell di Jakarta");
		assertThat(new PersonReader(this.gazetteer).in(tokens, new Span(0, tokens.size())))
			.extracting((person) -> tokens.get(Objects.requireNonNull(person.name()).from()).word())
			.containsExactly("david", "lena", "tomas");
	}

	private static Gazetteer gazetteer() {
		Phrases<City> cities = new Phrases<>();
		cities.add("Jakarta", new City("Jakarta", "ID", "Asia/Jakarta"));
		cities.add("Sofia", new City("Sofia", "BG", "Europe/Sofia"));
		return new Gazetteer(new Phrases<>(), new Phrases<>(), cities, new Phrases<>(), List.of(), new Phrases<>(),
				new Phrases<>(), Set.of(), Set.of());
	}

}
