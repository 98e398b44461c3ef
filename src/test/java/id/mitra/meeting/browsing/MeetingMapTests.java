package id.mitra.meeting.browsing;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The countries of a list: all of them, each with how many meetings the reader may see,
 * and a way to their list.
 */
@MitraTest
class MeetingMapTests {

	private static final List<String> COUNTRIES = List.of("AU", "BH", "CH", "DE", "JP", "KR", "MY", "NZ", "QA", "SG",
			"TV");

	private final Fixtures fixtures;

	private final Api api;

	private final Browser officer;

	/** In the title of every meeting of a test, so that it finds no others. */
	private final String word = Fixtures.word();

	MeetingMapTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.api = api;
		this.officer = api.browser().signIn(fixtures.officer());
	}

	private void log(String country, String classification) {
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("country", country));
		this.fixtures.meeting(Fixtures.meetingDraft(partner)
			.with("title", "Meeting " + this.word)
			.with("classification", classification));
	}

	@Test
	void countsEveryCountryWhatItsReaderMaySee() {
		COUNTRIES.forEach((country) -> log(country, "OPEN"));
		log("JP", "OPEN");
		log("JP", "SECRET");
		log("BN", "SECRET");
		Answer all = this.api.as(this.fixtures.officer()).get("/api/meetings/countries?q=" + this.word).expect(200);
		assertThat(all.number("/count")).isEqualTo(COUNTRIES.size() + 3);
		assertThat(all.each("/countries", "value")).hasSize(COUNTRIES.size() + 1).startsWith("JP").contains("BN");
		assertThat(all.number("/countries/0/count")).isEqualTo(3);
		Answer open = this.api.as(this.fixtures.staff()).get("/api/meetings/countries?q=" + this.word).expect(200);
		assertThat(open.each("/countries", "value")).containsExactlyInAnyOrderElementsOf(COUNTRIES);
		assertThat(open.number("/countries/0/count")).isEqualTo(2);
	}

	@Test
	void leadsFromEachCountryToItsListWithTheSameFilters() {
		log("JP", "OPEN");
		log("JP", "OPEN");
		log("JP", "OPEN");
		log("SG", "OPEN");
		log("TV", "OPEN");
		String page = this.officer.get("/meetings/map?q=" + this.word + "&area=").expect(200).body();
		for (String country : List.of("JP", "SG", "TV")) {
			assertThat(page).contains("<a class=\"row-link\" href=\"/meetings?q=" + this.word
					+ "&amp;area=&amp;country=" + country + "\"");
		}
		assertThat(page).contains("class=\"world-2\"", "class=\"world-1\"", "<title>Japan: 3</title>", "5 meetings");
		assertThat(page.split("<circle", -1)).hasSize(3);
		assertThat(this.officer.get("/meetings?q=" + this.word + "&country=SG").expect(200).body())
			.contains("/meetings/map?q=" + this.word + "&amp;country=SG");
	}

	@Test
	void saysSoWhereNothingIsOnIt() {
		assertThat(this.officer.get("/meetings/map?q=" + this.word).expect(200).body())
			.contains("No meeting with a partner of a country")
			.doesNotContain("<circle");
		assertThat(this.officer.get("/meetings/map?from=2024-01-01&to=2023-01-01").expect(422).body())
			.contains("id=\"errors\"")
			.doesNotContain("world-land");
		assertThat(this.officer.get("/meetings/map?find=ilo").expect(200).body()).contains("/meetings/map?partner=");
	}

}
