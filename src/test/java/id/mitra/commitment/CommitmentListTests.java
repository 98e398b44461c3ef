package id.mitra.commitment;

import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class CommitmentListTests {

	private static final String COMMITMENTS = CommitmentTests.COMMITMENTS;

	/** A day on which nothing of this test was made. */
	private static final String NOW = "2026-03-10T05:00:00Z";

	private final Api api;

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final TestClock clock;

	private final String word = Fixtures.word();

	private final Body draft;

	CommitmentListTests(Api api, Fixtures fixtures, TestClock clock) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.clock = clock;
		this.draft = Body.of("textEn", this.word, "owner", "OURS", "partnerId", fixtures.partner());
	}

	private long add(Object... more) {
		Body body = this.draft;
		for (int i = 0; i < more.length; i += 2) {
			body = body.with((String) more[i], more[i + 1]);
		}
		return this.officer.post(COMMITMENTS, body).expect(201).id();
	}

	private void report(long id, String status) {
		this.officer.post(COMMITMENTS + "/" + id + "/reports", Body.of("status", status, "note", "So")).expect(200);
	}

	private List<Long> found(String query) {
		return this.clock.at(NOW, () -> this.staff.get(COMMITMENTS + "?q=" + this.word + query)).expect(200).ids();
	}

	@Test
	void comesLateFirstAndWithoutADayLast() {
		long none = add();
		long later = add("dueOn", "2026-06-01");
		long done = add("dueOn", "2026-01-01");
		long veryLate = add("dueOn", "2025-01-01");
		long late = add("dueOn", "2026-02-01", "duePrecision", "MONTH");
		report(done, "DONE");
		assertThat(found("")).containsExactly(veryLate, late, later, done, none);
		assertThat(found("&sort=due")).containsExactly(veryLate, late, later, done, none);
	}

	@Test
	void comesLatestMadeFirstIfAsked() {
		long first = add("madeOn", "2024-01-01");
		long last = add("madeOn", "2025-01-01");
		assertThat(found("&sort=-made")).containsExactly(last, first);
	}

	@Test
	void isPagedWithoutGapOrRepetition() {
		List<Long> made = new ArrayList<>();
		for (int i = 1; i <= 5; i++) {
			made.add(add("dueOn", "2026-0" + i + "-01"));
		}
		List<Long> read = new ArrayList<>();
		String cursor = "";
		do {
			Answer page = this.staff.get(COMMITMENTS + "?size=2&q=" + this.word + "&cursor=" + cursor).expect(200);
			read.addAll(page.ids());
			cursor = page.text("/next");
		}
		while (cursor != null);
		assertThat(read).isEqualTo(made);
	}

	@Test
	void tellsWhatIsDueWhen() {
		long late = add("dueOn", "2026-03-09");
		long today = add("dueOn", "2026-03-10");
		long soon = add("dueOn", "2026-03-24");
		long later = add("dueOn", "2026-03-25");
		long none = add();
		report(add("dueOn", "2026-03-11"), "DROPPED");
		assertThat(found("&due=LATE")).containsExactly(late);
		assertThat(found("&due=SOON")).containsExactly(today, soon);
		assertThat(found("&due=LATER")).containsExactly(later);
		assertThat(found("&due=NONE")).containsExactly(none);
		assertThat(found("&from=2026-03-10&to=2026-03-24&open=true")).containsExactly(today, soon);
	}

	@Test
	void isNarrowedByWhatACommitmentSays() {
		long whole = this.fixtures.partner();
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", whole).with("country", "TR"));
		long person = this.fixtures.delegate();
		long unit = this.fixtures.unit();
		long meeting = this.fixtures.meeting(Fixtures.meetingDraft(part)).id();
		add();
		long one = add("owner", "JOINT", "kind", "REQUEST", "partnerId", part, "delegateId", person, "unitId", unit,
				"area", "OSH", "meetingId", meeting);
		for (String filter : List.of("owner=JOINT", "kind=REQUEST", "partner=" + whole, "partner=" + part,
				"delegate=" + person, "unit=" + unit, "area=OSH", "meeting=" + meeting, "country=TR", "ids=" + one)) {
			assertThat(found("&" + filter)).describedAs(filter).containsExactly(one);
			assertThat(this.staff.get(COMMITMENTS + "/count?q=" + this.word + "&" + filter).number("/count"))
				.describedAs(filter)
				.isEqualTo(1);
		}
		report(one, "IN_PROGRESS");
		assertThat(found("&status=IN_PROGRESS")).containsExactly(one);
		assertThat(found("&open=true")).hasSize(2);
		report(one, "DONE");
		assertThat(found("&open=false")).containsExactly(one);
	}

	@Test
	void isWhatIsAskedForByIdAndNothingElse() {
		long one = add();
		long other = add("dueOn", "2025-01-01");
		long hidden = add("classification", "SECRET");
		add();
		assertThat(found("&ids=" + one + "&ids=" + other + "&ids=" + hidden)).containsExactly(other, one);
		assertThat(found("&ids=" + one + "," + other)).containsExactly(other, one);
		assertThat(found("&ids=")).isEmpty();
	}

	@Test
	void isMineWhereIOrMyUnitAnswersForIt() {
		long person = this.fixtures.delegate();
		long unit = this.fixtures.unit();
		long part = this.api.as(this.fixtures.administrator())
			.post("/api/units", Body.of("nameId", "Bagian " + this.word, "parentId", unit))
			.expect(201)
			.id();
		long ofPerson = add("delegateId", person, "dueOn", "2025-01-01");
		long ofUnit = add("unitId", unit, "dueOn", "2025-02-01");
		long ofBoth = add("delegateId", person, "unitId", unit, "dueOn", "2025-03-01");
		add("unitId", part);
		add("unitId", unit, "classification", "SECRET");
		add();
		assertThat(mine(null, null)).isEmpty();
		assertThat(mine(person, null)).containsExactly(ofPerson, ofBoth);
		assertThat(mine(null, unit)).containsExactly(ofUnit, ofBoth);
		assertThat(mine(person, unit)).containsExactly(ofPerson, ofUnit, ofBoth);
		assertThat(found("&mine=false")).hasSize(5);
	}

	private List<Long> mine(@Nullable Long person, @Nullable Long unit) {
		TestUser user = this.fixtures.user(Role.STAFF, Classification.LIMITED);
		this.fixtures.place(user, person, unit);
		Api reader = this.api.as(user);
		List<Long> mine = reader.get(COMMITMENTS + "?mine=true&q=" + this.word).expect(200).ids();
		assertThat(reader.get(COMMITMENTS + "/count?mine=true&q=" + this.word).expect(200).number("/count"))
			.isEqualTo(mine.size());
		return mine;
	}

	@Test
	void offersMineToThoseWhoAnswerForSomething() {
		TestUser user = this.fixtures.user(Role.STAFF, Classification.LIMITED);
		Browser browser = this.api.browser().signIn(user);
		assertThat(browser.get("/commitments").expect(200).body()).doesNotContain("name=\"mine\"");
		assertThat(browser.get("/commitments?mine=true").expect(200).body())
			.contains("<input type=\"hidden\" name=\"mine\" value=\"true\">");
		long unit = this.fixtures.unit();
		this.fixtures.place(user, null, unit);
		add("unitId", unit, "textEn", "Ours " + this.word);
		add("textEn", "Others " + this.word);
		String page = browser.get("/commitments?mine=true&q=" + this.word).expect(200).body();
		assertThat(page).contains("<select", "name=\"mine\"", "Mine and my unit&#39;s", "Ours " + this.word)
			.doesNotContain("Others " + this.word);
	}

	@Test
	void isFoundByItsReference() {
		Answer made = this.officer.post(COMMITMENTS, this.draft).expect(201);
		assertThat(this.staff.get(COMMITMENTS + "?q=" + made.text("/reference")).ids()).containsExactly(made.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "owner=MINE", "status=LATE", "due=NEVER", "kind=X", "partner=x", "area=NONE", "country=ZZ",
			"ids=x", "sort=made", "open=perhaps", "mine=perhaps", "from=2026-02-31", "from=2026-03-02&to=2026-03-01",
			"cursor=x", "size=0", "late=true" })
	void refusesWhatItCannotRead(String query) {
		assertThat(this.staff.get(COMMITMENTS + "?" + query).expect(400).fields()).hasSize(1);
	}

}
