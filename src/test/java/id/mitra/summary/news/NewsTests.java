package id.mitra.summary.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has changed, held to what each test puts on record: of what others did meanwhile
 * there may be more.
 */
@MitraTest
class NewsTests {

	private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();

	private final Fixtures fixtures;

	private final Api api;

	private final Api staff;

	private final Api officer;

	NewsTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.api = api;
		this.staff = api.as(fixtures.staff());
		this.officer = api.as(fixtures.officer());
	}

	private static LocalDate day() {
		return LocalDate.parse(TODAY);
	}

	private static JsonNode find(Answer news, String list, String field, long id) {
		for (JsonNode one : news.at("/" + list)) {
			if (one.at("/" + field).asLong() == id) {
				return one;
			}
		}
		return MissingNode.getInstance();
	}

	@Test
	void tellNewMeetingsAndOutcomesAsFarAsTheReaderMayKnow() {
		long partner = this.fixtures.partner();
		long fresh = this.fixtures.meeting(Fixtures.meetingDraft(partner).with("outcome", "Agreed.")).id();
		Answer plain = this.fixtures.meeting(Fixtures.meetingDraft(partner).with("date", "2001-01-01"));
		long secret = this.fixtures.meeting(Fixtures.meetingDraft(partner).with("classification", "SECRET")).id();
		Answer news = this.staff.get("/api/summaries/changes?from=" + TODAY).expect(200);
		assertThat(find(news, "meetings", "meetingId", fresh).toString()).contains("\"created\":true",
				"\"outcome\":true");
		assertThat(find(news, "meetings", "meetingId", plain.id()).toString()).contains("\"created\":true",
				"\"outcome\":false");
		assertThat(find(news, "meetings", "meetingId", secret).isMissingNode()).isTrue();
		assertThat(find(this.officer.get("/api/summaries/changes/meetings").expect(200), "items", "meetingId", secret)
			.isMissingNode()).isFalse();
		this.fixtures.trash("/meetings", fresh);
		assertThat(find(this.staff.get("/api/summaries/changes"), "meetings", "meetingId", fresh).isMissingNode())
			.isTrue();
		assertThat(this.staff.get("/api/summaries/changes/meetings?from=" + day().plusDays(1)).each("/items", "title"))
			.isEmpty();
	}

	@Test
	void tellOfAnOldMeetingOnceItsOutcomeIsOnRecord() {
		Body draft = Fixtures.meetingDraft(this.fixtures.partner());
		Answer old = this.fixtures.meeting(draft);
		TestDatabase.sql()
			.sql("update audit_entry set at = at - interval '40 days' where record_id = :id")
			.param("id", String.valueOf(old.id()))
			.update();
		assertThat(find(this.staff.get("/api/summaries/changes"), "meetings", "meetingId", old.id()).isMissingNode())
			.isTrue();
		String address = "/api/meetings/" + old.id();
		Answer titled = this.officer.put(address, old.version(), draft.with("title", "Another " + Fixtures.word()))
			.expect(200);
		assertThat(find(this.staff.get("/api/summaries/changes"), "meetings", "meetingId", old.id()).isMissingNode())
			.describedAs("a title is no outcome")
			.isTrue();
		this.officer.put(address, titled.version(), draft.with("outcome", "Agreed.")).expect(200);
		assertThat(find(this.staff.get("/api/summaries/changes"), "meetings", "meetingId", old.id()).toString())
			.contains("\"created\":false", "\"outcome\":true");
	}

	@Test
	void tellWhatWasPromisedWhatIsLateAndWhatWasKept() {
		Body promise = Body.of("textEn", "A list", "owner", "OURS", "partnerId", this.fixtures.partner(),
				"classification", "OPEN");
		long made = this.fixtures.commitment(promise.with("madeOn", TODAY));
		long late = this.fixtures
			.commitment(promise.with("madeOn", "2020-01-01").with("dueOn", day().minusDays(1).toString()));
		long older = this.fixtures
			.commitment(promise.with("madeOn", "2020-01-01").with("dueOn", day().minusDays(20).toString()));
		long kept = this.fixtures.commitment(promise.with("madeOn", "2020-01-01"));
		this.fixtures.report(kept, Body.of("status", "DONE", "on", TODAY));
		long secret = this.fixtures.commitment(promise.with("madeOn", TODAY).with("classification", "SECRET"));
		Answer news = this.staff.get("/api/summaries/changes?since=WEEK").expect(200);
		assertThat(news.each("/made", "commitmentId")).contains(String.valueOf(made))
			.doesNotContain(String.valueOf(secret), String.valueOf(kept));
		assertThat(news.each("/late", "commitmentId")).contains(String.valueOf(late))
			.doesNotContain(String.valueOf(older), String.valueOf(made));
		assertThat(news.each("/kept", "commitmentId")).contains(String.valueOf(kept));
		assertThat(this.officer.get("/api/summaries/changes").each("/made", "commitmentId"))
			.contains(String.valueOf(secret));
	}

	@Test
	void tellWhomWasMetForTheFirstTime() {
		long fresh = this.fixtures.partner();
		long known = this.fixtures.partner();
		long hidden = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		this.fixtures.meeting(Fixtures.meetingDraft(fresh).with("date", TODAY));
		this.fixtures.meeting(Fixtures.meetingDraft(known).with("date", TODAY));
		this.fixtures.meeting(Fixtures.meetingDraft(known).with("date", "2001-01-01"));
		this.fixtures.meeting(Fixtures.meetingDraft(hidden).with("date", TODAY).with("classification", "SECRET"));
		Answer news = this.staff.get("/api/summaries/changes").expect(200);
		assertThat(news.each("/firstMet", "partnerId")).contains(String.valueOf(fresh))
			.doesNotContain(String.valueOf(known), String.valueOf(hidden));
		assertThat(this.officer.get("/api/summaries/changes").each("/firstMet", "partnerId"))
			.contains(String.valueOf(hidden));
	}

	@Test
	void tellWhomWasMetForTheFirstTimeInAPeriod() {
		long fresh = this.fixtures.partner();
		long known = this.fixtures.partner();
		this.fixtures.meeting(Fixtures.meetingDraft(fresh).with("date", "1985-05-05"));
		this.fixtures.meeting(Fixtures.meetingDraft(fresh).with("date", TODAY));
		this.fixtures.meeting(Fixtures.meetingDraft(known).with("date", "1985-05-05"));
		this.fixtures.meeting(Fixtures.meetingDraft(known).with("date", "1984-05-05"));
		Answer parties = this.staff.get("/api/summaries/changes/parties?from=1985-01-01&to=1985-12-31").expect(200);
		assertThat(parties.each("/firstMet", "partnerId")).containsExactly(String.valueOf(fresh));
		assertThat(this.staff.get("/api/summaries/changes/parties?to=1985-12-31").number("/totalFirstMet"))
			.describedAs("without a beginning all were")
			.isZero();
		assertThat(this.staff.get("/api/summaries/changes/parties?from=1985-02-02&to=1985-01-01").expect(400).errors())
			.containsExactly("to period");
	}

	@Test
	void tellWhichAreaHasNowBeenSilentForAYear() {
		String area = this.fixtures.area().text("/code");
		try {
			this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner())
				.with("date", day().minusMonths(12).minusDays(2).toString())
				.with("areas", List.of(Fixtures.touching(area))));
			assertThat(this.staff.get("/api/summaries/changes?since=WEEK").each("/silent", "code")).contains(area);
			assertThat(this.staff.get("/api/summaries/changes?from=" + day().minusDays(1)).each("/silent", "code"))
				.doesNotContain(area);
		}
		finally {
			Fixtures.forgetArea(area);
		}
	}

	@Test
	void beginWhereTheReaderWasHereBefore() {
		TestUser user = this.fixtures.user(Role.STAFF, Classification.LIMITED);
		Browser browser = this.api.browser().signIn(user);
		assertThat(since(user)).describedAs("a week where there was no visit").isEqualTo(day().minusDays(7));
		TestDatabase.sql()
			.sql("update last_visit set began_at = began_at - interval '3 days' where user_id = :id")
			.param("id", user.id())
			.update();
		this.api.browser().signIn(user);
		this.api.browser().signIn(user);
		assertThat(since(user)).isEqualTo(day().minusDays(3));
		assertThat(browser.get("/areas/changes").expect(200).body()).contains(Words.of("en", "news.since.VISIT"));
	}

	private LocalDate since(TestUser user) {
		return Instant.parse(this.api.as(user).get("/api/summaries/changes?since=VISIT").text("/since"))
			.atZone(ZoneId.of("Asia/Jakarta"))
			.toLocalDate();
	}

	@Test
	void refuseWhatTheyCannotRead() {
		assertThat(this.staff.get("/api/summaries/changes?since=EVER").expect(400).errors())
			.containsExactly("since unreadable");
		assertThat(this.staff.get("/api/summaries/changes?from=x").expect(400).errors())
			.containsExactly("from unreadable");
		Browser browser = this.api.browser().signIn(this.fixtures.staff());
		assertThat(browser.get("/areas/changes?from=yesterday").expect(422).body()).contains("yesterday");
		assertThat(browser.get("/areas/changes?since=EVER").expect(422).body()).contains("id=\"errors\"");
	}

	@Test
	void costTheSameWhateverHasChanged() {
		Browser browser = this.api.browser().signIn(this.fixtures.staff());
		assertThat(Statements.during(() -> browser.get("/areas/changes").expect(200)))
			.describedAs("six, and the sign-in's")
			.hasSizeLessThanOrEqualTo(6 + 1);
	}

}
