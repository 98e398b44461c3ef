package id.mitra.profile;

import java.util.List;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages of a record and of its history say, and in which words.
 */
@MitraTest
class RecordPagesTests {

	private final Fixtures fixtures;

	private final TestUser user;

	private final Api officer;

	private final Browser browser;

	private final long partner;

	RecordPagesTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.user = fixtures.officer();
		this.officer = api.as(this.user);
		this.browser = api.browser().signIn(this.user);
		this.partner = fixtures.partner();
	}

	private long log(Body draft) {
		return this.officer.post("/api/meetings", draft).expect(201).id();
	}

	private String page(long meeting) {
		return this.browser.get("/meetings/" + meeting).expect(200).body();
	}

	@Test
	void aMeetingIsToldOfAsItStands() {
		Body draft = Fixtures.meetingDraft(this.partner).with("summary", "Wages");
		assertThat(page(log(draft))).contains("Who was there", "What was said", "Promised here",
				"Nothing was promised yet");
		long planned = log(draft.with("status", "PLANNED"));
		assertThat(page(planned))
			.contains("Who will be there", "To be discussed", "Proposed", "Nothing is proposed yet")
			.doesNotContain("Who was there", "What was said", "Promised here");
		this.officer.post("/api/meetings/" + planned + "/cancellation", Body.of("reason", "Storm")).expect(200);
		assertThat(page(planned)).contains("Who was to be there", "Was to be discussed")
			.doesNotContain("Proposed", "Nothing is proposed", "Nothing was promised", "/record/edit",
					"/commitments/new?meeting=");
	}

	@Test
	void allPartnersStandOppositeOurSide() {
		Body both = Fixtures.meetingDraft(this.partner)
			.with("partners", List.of(Body.of("partnerId", this.partner, "lead", true),
					Body.of("partnerId", this.fixtures.partner())));
		String sides = page(log(both)).split("class=\"partners\"", -1)[1].split("</section>", 2)[0];
		assertThat(sides.split("<h3>", -1)).hasSize(3);
	}

	@Test
	void aCommitmentIsCalledByWhatIsPromised() {
		String word = Fixtures.word();
		long commitment = this.fixtures.commitment(Body.of("textEn", "Sends " + word, "owner", "OURS", "partnerId",
				this.partner, "dueOn", "2024-01-01", "classification", "OPEN"));
		for (String page : List.of("", "/changes")) {
			assertThat(this.browser.get("/commitments/" + commitment + page).expect(200).body())
				.containsPattern("<title>[^<]*Sends " + word);
		}
		assertThat(this.browser.get("/commitments/" + commitment).body()).contains("<h1>Sends " + word + "</h1>",
				"Commitment with ");
	}

	@Test
	void whoeverDidSomethingIsCalledByTheFullName() {
		long meeting = log(Fixtures.meetingDraft(this.partner));
		String name = "Rina " + Fixtures.word();
		this.officer.put("/api/account", 0, Body.of("displayName", name, "locale", "en", "zone", "Asia/Jakarta"))
			.expect(200);
		assertThat(page(meeting).split(">Logged<", 2)[1]).contains(name).doesNotContain(this.user.username() + "<");
	}

	@Test
	void aHistoryBeginsWithPlainWords() {
		Body draft = Fixtures.meetingDraft(this.partner)
			.with("summary", "They **agreed** on wages")
			.with("zone", "Europe/Zurich");
		long meeting = log(draft);
		assertThat(this.browser.get("/meetings/" + meeting + "/changes").expect(200).body())
			.contains("They agreed on wages", ">Zurich<")
			.doesNotContain("**agreed**", "Europe/Zurich", "<ins>");
		this.officer.put("/api/meetings/" + meeting, 0, draft.with("summary", "They *met*")).expect(200);
		assertThat(this.browser.get("/meetings/" + meeting + "/changes").expect(200).body()).contains("<ins>");
	}

}
