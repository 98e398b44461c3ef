package id.mitra.logging.page;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import id.mitra.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The short form that says how a planned meeting went.
 */
@MitraTest
class ConfirmationPageTests {

	private final Api officer;

	private final Browser browser;

	private final Fixtures fixtures;

	private final long partner;

	private final Answer planned;

	private final String page;

	private final String delegate;

	ConfirmationPageTests(Api api, Fixtures fixtures) {
		TestUser user = fixtures.officer();
		this.officer = api.as(user);
		this.browser = api.browser().signIn(user);
		this.fixtures = fixtures;
		this.partner = fixtures.partner();
		this.delegate = String.valueOf(fixtures.delegate());
		this.planned = this.officer
			.post("/api/meetings",
					Fixtures.meetingDraft(this.partner)
						.with("status", "PLANNED")
						.with("summary", "The agenda")
						.with("areas", List.of(Fixtures.touching("OSH")))
						.with("attendances", List.of(Fixtures.attending(Long.parseLong(this.delegate), "OURS"))))
			.expect(201);
		this.page = "/meetings/" + this.planned.id() + "/confirmation";
	}

	private Answer meeting() {
		return this.officer.get("/api/meetings/" + this.planned.id()).expect(200);
	}

	/** What the form was opened with. */
	private String basis() {
		return this.browser.get(this.page).body().replaceFirst("(?s).*name=\"opened\" value=\"([^\"]*)\".*", "$1");
	}

	private String[] form(String... more) {
		return Stream
			.concat(Stream.of("key", Fixtures.word(), "version", String.valueOf(this.planned.version()),
					"classification", "OPEN", "partners[0].partnerId", String.valueOf(this.partner), "partners[0].name",
					"Partner", "areas", "OSH", "people[0].delegateId", this.delegate, "people[0].name", "Name",
					"people[0].side", "OURS", "people[0].role", "MEMBER"), Stream.of(more))
			.toArray(String[]::new);
	}

	@Test
	void beginsAsItWasPlanned() {
		String form = this.browser.get(this.page).expect(200).body();
		assertThat(form).contains("value=\"" + this.delegate + "\"").contains("name=\"promises[0].text\"");
		assertThat(form).containsPattern("value=\"OSH\"[^>]*checked");
		assertThat(form).doesNotContain("The agenda");
	}

	@Test
	void putsOnRecordHowItWent() {
		this.browser
			.post(this.page,
					form("outcome", "Agreed", "areas", "TVET", "promises[0].owner", "PARTNER", "promises[0].text",
							"Send the manual", "promises[0].due", "akhir Januari"))
			.expect(302);
		assertThat(meeting().text("/status")).isEqualTo("HELD");
		assertThat(meeting().text("/outcome")).isEqualTo("Agreed");
		assertThat(meeting().text("/summary")).isEqualTo("The agenda");
		assertThat(meeting().each("/areas", "code")).containsExactlyInAnyOrder("OSH", "TVET");
		Answer promised = this.officer.get("/api/commitments?meeting=" + this.planned.id());
		assertThat(promised.each("/items", "dueOn")).containsExactly("2024-01-31");
		assertThat(promised.each("/items", "duePrecision")).containsExactly("MONTH");
	}

	@Test
	void keepsWhatWasTypedWhereAPromiseIsWrong() {
		Answer refused = Unchanged.by(
				() -> this.browser
					.post(this.page,
							form("outcome", "Agreed", "promises[0].text", "Whose?", "promises[0].due", "soon",
									"promises[1].owner", "OURS", "promises[1].due", "30/6"))
					.expect(422));
		assertThat(refused.body()).contains("href=\"#promises[0].due\"").contains("value=\"soon\"").contains("Agreed");
		Answer next = Unchanged
			.by(() -> this.browser.post(this.page, form("promises[0].text", "Whose?", "promises[1].owner", "OURS"))
				.expect(422));
		assertThat(next.body()).contains("href=\"#promises[0].owner\"").contains("href=\"#promises[1].text\"");
	}

	@Test
	void goesOnToAnotherPromise() {
		Answer more = Unchanged
			.by(() -> this.browser.post(this.page, form("action", "add-promise", "promises[0].text", "One"))
				.expect(200));
		assertThat(more.body()).contains(">One</textarea>").contains("name=\"promises[1].text\"");
		Answer less = this.browser
			.post(this.page, form("action", "remove-promise:0", "promises[0].text", "One", "promises[1].text", "Two"))
			.expect(200);
		assertThat(less.body()).contains(">Two</textarea>").doesNotContain(">One</textarea>");
	}

	@Test
	void takesWhatOnlySomebodyElseChanged() {
		String basis = basis();
		this.officer
			.put("/api/meetings/" + this.planned.id(), this.planned.version(),
					Body.of(this.planned.json()
						.properties()
						.stream()
						.flatMap((field) -> Stream.of(field.getKey(), field.getValue()))
						.toArray()).with("areas", List.of(Fixtures.touching("TVET"))))
			.expect(200);
		this.browser.post(this.page, form("opened", basis, "outcome", "Mine")).expect(302);
		assertThat(meeting().each("/areas", "code")).containsExactly("TVET");
		assertThat(meeting().text("/outcome")).isEqualTo("Mine");
	}

	@Test
	void confirmsOnceWhereTheFormIsSentTwice() {
		String[] form = form("outcome", "Agreed", "promises[0].owner", "OURS", "promises[0].text", "Send the manual");
		this.browser.post(this.page, form).expect(302);
		this.browser.post(this.page, form).expect(302);
		assertThat(this.officer.get("/api/commitments?meeting=" + this.planned.id()).ids()).hasSize(1);
	}

	@Test
	void confirmsNothingByAPressOfEnter() {
		Unchanged.by(() -> this.browser.post(this.page, form("action", "enter", "outcome", "Half")).expect(200));
	}

	@Test
	void isRefusedWhileTheMeetingIsAhead() {
		long ahead = this.officer
			.post("/api/meetings",
					Fixtures.meetingDraft(this.partner).with("status", "PLANNED").with("date", "2150-01-01"))
			.expect(201)
			.id();
		assertThat(this.browser.get("/meetings/" + ahead + "/confirmation").expect(409).body())
			.contains("href=\"/meetings/" + ahead + "\"", "Back to the meeting");
	}

	@Test
	void bringsTogetherWhatTwoSayOfOneMeeting() {
		String basis = basis();
		this.officer.post("/api/meetings/" + this.planned.id() + "/confirmation", Body.of("outcome", "Theirs"))
			.expect(200);
		String[] mine = form("opened", basis, "areas", "TVET", "promises[0].owner", "OURS", "promises[0].text",
				"Send the manual");
		this.browser.post(this.page, mine).expect(302);
		this.browser.post(this.page, mine).expect(302);
		assertThat(meeting().text("/outcome")).isEqualTo("Theirs");
		assertThat(meeting().text("/summary")).isEqualTo("The agenda");
		assertThat(meeting().each("/areas", "code")).containsExactlyInAnyOrder("OSH", "TVET");
		assertThat(this.officer.get("/api/commitments?meeting=" + this.planned.id()).ids()).hasSize(1);
	}

	@Test
	void asksWhereTwoSayOtherwise() {
		String basis = basis();
		this.officer.post("/api/meetings/" + this.planned.id() + "/confirmation", Body.of("outcome", "Theirs"))
			.expect(200);
		Answer asked = Unchanged
			.by(() -> this.browser.post(this.page, form("opened", basis, "outcome", "Mine")).expect(409));
		assertThat(asked.body()).contains("Theirs").contains("Mine").contains("name=\"keep.outcome\"");
	}

	@Test
	void saysWhyItCannotBeHeldAgain() {
		this.browser.post(this.page, form()).expect(302);
		assertThat(this.browser.get(this.page).expect(409).body())
			.contains(Words.of("en", "refused.meeting.HELD").replace("'", "&#39;"));
	}

	@Test
	void keepsWhatWasTypedWhereTheMeetingWasCancelledMeanwhile() {
		this.officer.post("/api/meetings/" + this.planned.id() + "/cancellation", Body.of("reason", "Postponed again"))
			.expect(200);
		Answer refused = Unchanged.by(() -> this.browser.post(this.page, form("outcome", "Late")).expect(409));
		assertThat(refused.body()).contains("Late");
	}

	@Test
	void confirmsAsPlannedWithoutAForm() {
		this.browser.post(this.page).expect(302);
		assertThat(meeting().each("/attendances", "delegateId")).containsExactly(this.delegate);
		assertThat(this.browser.get("/meetings/" + this.planned.id()).body())
			.contains(Words.of("en", "meeting.status.HELD"));
	}

}
