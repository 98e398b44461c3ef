package id.mitra.logging.page;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Together;
import id.mitra.identity.caller.Classification;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may open a meeting may read every name in it: what a meeting names is never
 * classified higher than the meeting.
 */
@MitraTest
class MeetingPartiesTests {

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	private final Api staff;

	private final String word = Fixtures.word();

	private final long partner;

	private final long delegate;

	private final Body draft;

	MeetingPartiesTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.staff = api.as(fixtures.staff());
		this.partner = fixtures.partner(fixtures.partnerDraft().with("classification", "SECRET"));
		this.delegate = fixtures.delegate(fixtures.delegateDraft().with("classification", "SECRET"));
		this.draft = Fixtures.meetingDraft(this.partner)
			.with("title", "Rapat " + this.word)
			.with("statements", List.of(Body.of("delegateId", this.delegate, "text", "Ya", "language", "id")));
	}

	private String classifications() {
		return this.officer.get("/api/partners/" + this.partner).text("/classification") + " "
				+ this.officer.get("/api/delegates/" + this.delegate).text("/classification");
	}

	@Test
	void keepTheirClassificationInAMeetingThatIsAsHigh() {
		this.officer.post("/api/meetings", this.draft.with("classification", "SECRET")).expect(201);
		assertThat(classifications()).isEqualTo("SECRET SECRET");
	}

	@Test
	void becomeAsLowAsAMeetingThatNamesThem() {
		int version = this.officer.get("/api/partners/" + this.partner).version();
		Answer made = this.officer.post("/api/meetings", this.draft.with("classification", "LIMITED")).expect(201);
		assertThat(classifications()).isEqualTo("LIMITED LIMITED");
		assertThat(this.officer.get("/api/partners/" + this.partner).version()).isGreaterThan(version);
		Answer seen = this.staff.get("/api/meetings/" + made.id()).expect(200);
		assertThat(seen.at("/partners")).hasSize(1);
		assertThat(seen.at("/statements")).hasSize(1);
		this.staff.get("/api/partners/" + this.partner).expect(200);
	}

	@Test
	void becomeAsLowAsAMeetingIsMade() {
		Answer made = this.officer.post("/api/meetings", this.draft.with("classification", "SECRET")).expect(201);
		this.manager.put("/api/meetings/" + made.id(), made.version(), this.draft.with("classification", "OPEN"))
			.expect(200);
		assertThat(classifications()).isEqualTo("OPEN OPEN");
	}

	@Test
	void areFoundByTheirNamesOnceTheyAreLower() {
		String name = this.officer.get("/api/partners/" + this.partner).text("/nameEn").split(" ")[1];
		String typo = name.substring(0, 7) + ((name.charAt(7) == 'q') ? 'z' : 'q');
		assertThat(this.staff.get("/api/search?q=" + typo).text("/didYouMean")).isNull();
		this.officer.post("/api/meetings", this.draft.with("classification", "LIMITED")).expect(201);
		assertThat(this.staff.get("/api/search?q=" + name).each("/items", "type")).contains("PARTNER");
		assertThat(this.staff.get("/api/search?q=" + typo).text("/didYouMean")).isEqualTo(name);
	}

	@Test
	void areNeverLeftHigherByTwoAtOnce() {
		long id = this.fixtures.partner();
		Answer before = this.manager.get("/api/partners/" + id);
		Body raised = Body.of("kind", "AGENCY", "nameEn", before.text("/nameEn"), "classification", "SECRET");
		Together.times(4,
				(number) -> (number % 2 == 0)
						? this.officer.post("/api/meetings", Fixtures.meetingDraft(id)).expect(201).status()
						: this.manager.put("/api/partners/" + id, before.version(), raised).status());
		assertThat(this.manager.get("/api/partners/" + id).text("/classification")).isEqualTo("OPEN");
	}

	@Test
	void areMadeWithTheMeetingAndClassifiedAsIt() {
		Browser browser = this.officer.browser().signIn(this.fixtures.officer());
		String[] form = { "key", "key-" + this.word, "partners[0].partnerId", "-1", "partners[0].name",
				"Baru " + this.word, "partners[0].kind", "AGENCY", "people[0].delegateId", "-2", "people[0].name",
				"Orang " + this.word, "people[0].side", "PARTNER", "people[0].partnerId", "-1", "people[0].title",
				"Direktur", "lead", "-1", "kind", "BILATERAL", "mode", "IN_PERSON", "status", "HELD", "classification",
				"SECRET", "when", "2 November 2023" };
		browser.post("/meetings/new", with(form, "action", "new-person:PARTNER", "findPerson", "Satu lagi"))
			.expect(200);
		assertThat(this.officer.get("/api/partners?q=" + this.word).ids()).as("not before it").isEmpty();
		browser.post("/meetings/new", with(form, "action", "save")).expect(302);
		Answer found = this.officer.get("/api/partners?q=" + this.word);
		assertThat(found.each("/items", "classification")).containsExactly(Classification.SECRET.name());
		assertThat(this.officer.get("/api/delegates?q=" + this.word).each("/items", "title"))
			.containsExactly("Direktur");
		assertThat(this.staff.get("/api/partners?q=" + this.word).ids()).isEmpty();
		assertThat(this.staff.get("/api/delegates?q=" + this.word).ids()).isEmpty();
	}

	private static String[] with(String[] form, String... more) {
		return Stream.concat(Stream.of(form), Stream.of(more)).toArray(String[]::new);
	}

}
