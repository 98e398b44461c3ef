package id.mitra.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A search understands what people type: days, sentences, names as they are spoken.
 */
@MitraTest
class ForgivingSearchTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

	private final String word = Fixtures.word();

	private final Fixtures fixtures;

	private final Api staff;

	private final Browser browser;

	ForgivingSearchTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.as(fixtures.staff());
		this.browser = api.browser().signIn(fixtures.staff());
	}

	private Answer search(String q) {
		return this.staff.get("/api/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)).expect(200);
	}

	private long meeting(String date) {
		return this.fixtures.meeting(Fixtures.meetingDraft(3).with("title", "Rapat " + this.word).with("date", date))
			.id();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			K3 2 November 2023      | WORD K3, DAY 2023-11-02
			2 november 2023 ilo     | DAY 2023-11-02, WORD ilo
			Kamis 2 Nov 2023        | DAY 2023-11-02
			kemarin                 | DAY 2026-03-03
			ilo kemarin             | WORD ilo, DAY 2026-03-03
			yesterday               | DAY 2026-03-03
			02/11/2023              | DAY 2023-11-02
			2023-11-02              | DAY 2023-11-02
			November 2023           | YEAR 2023-11
			Rencana 2023            | WORD Rencana, WORD 2023
			2 3                     | WORD 2, WORD 3
			31 Februari 2023        | WORD 31, YEAR 2023-02
			"2 November 2023"       | PHRASE 2 November 2023
			Mei                     | WORD Mei
			-kemarin                | WORD kemarin
			""")
	void readsDaysAndMonths(String typed, String pieces) {
		assertThat(SearchText.of(typed, TODAY).pieces()).extracting((piece) -> piece.kind() + " " + piece.value())
			.containsExactly(pieces.split(", "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pertemuan dengan ILO    | ILO
			meeting with the ILO    | ILO
			pertemuan dengan        | pertemuan dengan
			dengan                  | dengan
			kerja sama di K3        | kerja sama K3
			""")
	void leavesOutWhatSaysNothing(String typed, String words) {
		assertThat(SearchText.of(typed, TODAY).words()).containsExactly(words.split(" "));
		assertThat(SearchText.of(typed, TODAY).toString()).isEqualTo(typed);
	}

	@Test
	void findsWhatWasOnADay() {
		long wanted = meeting("2023-11-02");
		meeting("2023-11-03");
		assertThat(search(this.word + " 2 November 2023").ids()).containsExactly(wanted);
		assertThat(search("pertemuan " + this.word + " pada 02/11/2023").ids()).containsExactly(wanted);
		assertThat(search(this.word + " November 2023").ids()).hasSize(2);
		assertThat(search(this.word + " 4 November 2023").ids()).isEmpty();
		assertThat(this.browser.get("/search?q=" + this.word + "+2+November+2023").expect(200).body())
			.contains("2 November 2023");
	}

	@Test
	void findsPeopleAsTheyAreSpokenOf() {
		long person = this.fixtures
			.delegate(Body.of("fullName", "Dr. Adi " + this.word, "classification", "OPEN", "posts", List.of()));
		for (String q : List.of("Prof Adi " + this.word, "Pak Adi " + this.word, "Bapak " + this.word)) {
			assertThat(search(q).ids()).describedAs(q).contains(person);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "negara:korea", "country:Korea", "country:korea K3" })
	void asksWhichCountryIsMeant(String q) {
		Answer answer = this.staff.in("en")
			.get("/api/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
			.expect(200);
		String name = q.substring(0, q.indexOf(':'));
		assertThat(answer.at("/readings")).extracting((reading) -> reading.asString().split(" K3")[0])
			.containsExactlyInAnyOrder(name + ":\"Republic of Korea\"",
					name + ":\"Democratic People's Republic of Korea\"");
		assertThat(this.browser.get("/search?q=negara:korea").expect(200).body()).contains("Republic of Korea",
				"Democratic People");
	}

	@Test
	void takesACountryThatOnlyOneNameBeginsLike() {
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "MN"));
		long meeting = this.fixtures.meeting(Fixtures.meetingDraft(partner).with("title", this.word)).id();
		assertThat(search("negara:mongo " + this.word).ids()).containsExactly(meeting);
	}

	/** A name for which it was found, where its own words have nothing of it. */
	@Test
	void saysWhyItFoundAMeeting() {
		long person = this.fixtures
			.delegate(Body.of("fullName", "Budi " + this.word, "classification", "OPEN", "posts", List.of()));
		long hidden = this.fixtures.delegate(
				Body.of("fullName", "Budi Tersembunyi " + this.word, "classification", "LIMITED", "posts", List.of()));
		long meeting = this.fixtures.meeting(Fixtures.meetingDraft(3)
			.with("title", "Rapat")
			.with("summary", "Membahas pelatihan")
			.with("attendances", List.of(Fixtures.attending(person, "PARTNER"), Fixtures.attending(hidden, "PARTNER"))))
			.id();
		Answer found = this.staff.get("/api/search?type=MEETING&q=" + this.word).expect(200);
		assertThat(found.ids()).containsExactly(meeting);
		assertThat(found.text("/items/0/snippet")).contains("Budi " + this.word);
		assertThat(found.at("/items/0/snippetMatches")).isNotEmpty();
		Answer told = this.staff.get("/api/search?type=MEETING&q=pelatihan+" + this.word).expect(200);
		assertThat(told.text("/items/0/snippet")).contains("pelatihan");
	}

	@Test
	void putsAPartnerFirstThatIsCalledExactlySo() {
		this.fixtures.partner(this.fixtures.partnerDraft().with("nameEn", "A " + this.word + " Agency"));
		long exact = this.fixtures.partner(this.fixtures.partnerDraft().with("nameEn", this.word));
		assertThat(search(this.word).ids()).startsWith(exact);
	}

}
