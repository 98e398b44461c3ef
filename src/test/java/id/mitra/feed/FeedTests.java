package id.mitra.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Status;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.mitra.identity.caller.Classification.LIMITED;
import static id.mitra.identity.caller.Classification.TOP_SECRET;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings and due days as another library than the one that wrote them reads them: by
 * the clocks of the venue, changed with the record, and never more than their user may
 * see on that day.
 */
@MitraTest
class FeedTests {

	private static final String PATH = "/api/account/feeds";

	private final Fixtures fixtures;

	private final Api application;

	private final TestUser user;

	private final Api api;

	private final long person;

	FeedTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.application = api;
		this.user = fixtures.user(Role.OFFICER, TOP_SECRET);
		this.api = api.as(this.user);
		this.person = fixtures.delegate();
		fixtures.place(this.user, this.person, null);
	}

	private Answer make(String view, @Nullable String query) {
		return this.api.post(PATH, Body.of("name", "Phone", "view", view, "query", query));
	}

	private String address(String view, @Nullable String query) {
		String url = make(view, query).expect(201).text("/url");
		return url.substring(url.indexOf("/feeds/"));
	}

	private static ICalendar parsed(Answer answer) {
		assertThat(answer.expect(200).header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
		ICalendar calendar = Biweekly.parse(answer.body()).first();
		assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).describedAs(answer.body()).isTrue();
		return calendar;
	}

	private ICalendar fetched(String address) {
		return parsed(this.application.get(address));
	}

	/** Without the days of agreements, which are everybody's. */
	private static List<VEvent> own(ICalendar calendar) {
		return calendar.getEvents()
			.stream()
			.filter((event) -> !event.getUid().getValue().startsWith("agreement-"))
			.toList();
	}

	private static List<String> titles(ICalendar calendar) {
		return own(calendar).stream().map((event) -> event.getSummary().getValue()).toList();
	}

	private Body planned(String title) {
		return Fixtures.meetingDraft(this.fixtures.partner(), title)
			.with("status", "PLANNED")
			.with("date", "2099-03-10")
			.with("attendances", List.of(Fixtures.attending(this.person, "OURS")));
	}

	@Test
	void isReadByAnotherLibraryByTheClocksOfTheVenue() {
		String title = "Temu, \"K3\"; baris \\ " + Fixtures.word();
		Answer meeting = this.fixtures.meeting(planned(title).with("startTime", "14:00")
			.with("endTime", "15:30")
			.with("zone", "Europe/Zurich")
			.with("city", "Jenewa")
			.with("country", "CH"));
		Answer file = this.api.get("/api/meetings/" + meeting.id() + ".ics");
		assertThat(file.header("Content-Disposition")).contains(meeting.text("/reference") + ".ics");
		ICalendar calendar = parsed(file);
		VEvent event = calendar.getEvents().getFirst();
		assertThat(event.getSummary().getValue()).isEqualTo(title);
		assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2099-03-10T13:00:00Z");
		assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo("2099-03-10T14:30:00Z");
		assertThat(calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getComponent())
			.describedAs("the rules of the zone are in the file")
			.isNotNull();
		assertThat(event.getLocation().getValue()).isEqualTo("Jenewa, Switzerland");
		assertThat(event.getUrl().getValue()).endsWith("/meetings/" + meeting.id());
		assertThat(event.getStatus()).isEqualTo(Status.tentative());
	}

	@ParameterizedTest
	@CsvSource({ "DAY, 2099-03-10, 2099-03-11", "MONTH, 2099-03-01, 2099-04-01" })
	void isThatDayOrThatMonthWithoutHours(String precision, LocalDate first, LocalDate afterLast) {
		Answer meeting = this.fixtures
			.meeting(planned("All day").with("date", first.toString()).with("datePrecision", precision));
		VEvent event = parsed(this.api.get("/api/meetings/" + meeting.id() + ".ics")).getEvents().getFirst();
		assertThat(event.getDateStart().getValue().hasTime()).isFalse();
		assertThat(event.getDateStart().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate())
			.isEqualTo(first);
		assertThat(event.getDateEnd().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate())
			.isEqualTo(afterLast);
	}

	@Test
	void changesWithTheRecordAndSaysThatItIsCancelled() {
		Answer meeting = this.fixtures.meeting(planned("Changing " + Fixtures.word()));
		String feed = address("MINE", null);
		VEvent before = only(fetched(feed));
		this.api.post("/api/meetings/" + meeting.id() + "/cancellation", Body.of("reason", "Flood")).expect(200);
		VEvent after = only(fetched(feed));
		assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
		assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
		assertThat(after.getLastModified().getValue()).isAfterOrEqualTo(before.getLastModified().getValue());
		assertThat(after.getStatus()).isEqualTo(Status.cancelled());
		assertThat(this.application.get(feed).body()).isEqualTo(this.application.get(feed).body());
	}

	private static VEvent only(ICalendar calendar) {
		assertThat(own(calendar)).hasSize(1);
		return own(calendar).getFirst();
	}

	@Test
	void showsTheUsersOwnAndWhatTheyAnswerFor() {
		String attended = "Attended " + Fixtures.word();
		String logged = "Logged " + Fixtures.word();
		String others = "Others " + Fixtures.word();
		this.fixtures.meeting(planned(attended));
		this.api.post("/api/meetings", planned(logged).with("attendances", List.of())).expect(201);
		this.fixtures.meeting(planned(others).with("attendances", List.of()));
		Body promise = Body.of("textEn", "Experts are sent", "owner", "OURS", "partnerId", this.fixtures.partner(),
				"delegateId", this.person, "dueOn", "2099-06-30");
		long open = this.fixtures.commitment(promise);
		long done = this.fixtures.commitment(promise.with("textEn", "Done already"));
		this.fixtures.report(done, Body.of("status", "DONE", "note", "Sent"));
		ICalendar calendar = fetched(address("MINE", null));
		assertThat(titles(calendar)).containsExactlyInAnyOrder(attended, logged, "Due: Experts are sent");
		VEvent due = own(calendar).getLast();
		assertThat(due.getUid().getValue()).isEqualTo("commitment-" + open + "@mitra");
		assertThat(due.getTransparency().isTransparent()).isTrue();
	}

	@Test
	void showsTheDaysByWhichNoticeIsDue() {
		LocalDate ends = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusMonths(6);
		String title = "Memorandum " + Fixtures.word();
		long agreement = this.api
			.post("/api/agreements", Body.of("titleEn", title, "type", "MOU", "classification", "OPEN", "parties",
					List.of(Body.of("partnerId", this.fixtures.partner())), "term", Body.of("basis", "SIGNED", "years",
							1, "renewal", "WITHOUT_END", "noticeMonths", 2, "lastDayInclusive", false)))
			.expect(201)
			.id();
		this.api
			.post("/api/agreements/" + agreement + "/events",
					Body.of("type", "SIGNED", "doneOn", ends.minusYears(1).toString()))
			.expect(201);
		Answer clock = this.api.get("/api/agreements/" + agreement + "/clock").expect(200);
		assertThat(fetched(address("UNIT", null)).getEvents())
			.filteredOn((event) -> event.getUid().getValue().startsWith("agreement-" + agreement))
			.extracting((event) -> event.getSummary().getValue() + " "
					+ event.getDateStart().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate())
			.containsExactly("Give notice, the safe day: " + title + " " + clock.text("/safeNoticeBy"),
					"Give notice, the last day: " + title + " " + clock.text("/noticeBy"));
	}

	@Test
	void showsTheUnits() {
		long unit = this.fixtures.unit();
		long colleague = this.fixtures
			.delegate(this.fixtures.delegateDraft().with("posts", List.of(Body.of("title", "Analis", "unitId", unit))));
		this.fixtures.place(this.user, null, unit);
		String theirs = "Colleague " + Fixtures.word();
		this.fixtures.meeting(planned(theirs).with("attendances", List.of(Fixtures.attending(colleague, "OURS"))));
		this.fixtures.commitment(Body.of("textEn", "Unit's", "owner", "OURS", "partnerId", this.fixtures.partner(),
				"unitId", unit, "dueOn", "2099-06-30"));
		assertThat(titles(fetched(address("UNIT", null)))).containsExactlyInAnyOrder(theirs, "Due: Unit's");
	}

	@Test
	void showsAListOfMeetings() {
		long partner = this.fixtures.partner();
		String title = "Listed " + Fixtures.word();
		this.fixtures.meeting(Fixtures.meetingDraft(partner, title));
		Answer made = make("QUERY", "?partner=" + partner + "&sort=-date").expect(201);
		assertThat(made.text("/query")).isEqualTo("partner=" + partner);
		String url = made.text("/url");
		assertThat(titles(fetched(url.substring(url.indexOf("/feeds/"))))).containsExactly(title);
	}

	@Test
	void showsWhatItsUserMaySeeOnThatDay() {
		String title = "Secret " + Fixtures.word();
		this.fixtures.meeting(planned(title).with("classification", "TOP_SECRET"));
		String feed = address("MINE", null);
		VEvent secret = only(fetched(feed));
		assertThat(secret.getClassification()).isEqualTo(Classification.confidential());
		set("clearance = 'LIMITED'");
		assertThat(this.application.get(feed).expect(200).body()).doesNotContain(title, secret.getUid().getValue());
		set("active = false");
		this.application.get(feed).expect(404);
	}

	private void set(String change) {
		TestDatabase.sql()
			.sql("update app_user set " + change + " where id = :id")
			.param("id", this.user.id())
			.update();
	}

	@Test
	void tellsItsAddressOnceAndCanBeRevoked() {
		this.fixtures.meeting(planned("Fetched"));
		Answer made = make("MINE", null).expect(201);
		String url = made.text("/url");
		assertThat(url).matches("http://localhost:\\d+/feeds/[\\w-]{43}\\.ics");
		Answer listed = this.api.get(PATH).expect(200);
		assertThat(listed.body()).doesNotContain("url");
		assertThat(listed.at("/items/0/lastUsedAt").isNull()).isTrue();
		String feed = url.substring(url.indexOf("/feeds/"));
		fetched(feed);
		assertThat(this.api.get(PATH).at("/items/0/lastUsedAt").isNull()).isFalse();
		this.application.as(this.fixtures.administrator()).delete(PATH + "/" + made.id()).expect(404);
		this.api.delete(PATH + "/" + made.id()).expect(204);
		this.application.get(feed).expect(404);
		this.api.delete(PATH + "/" + made.id()).expect(404);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, MINE, -, name", "x, -, -, view", "x, ALL, -, view", "x, QUERY, -, query",
			"x, QUERY, cursor=x, query", "x, QUERY, area=NONE, query", "x, QUERY, from=2023-02-31, query" })
	void refusesWhatCanBeNone(@Nullable String name, @Nullable String view, @Nullable String query, String field) {
		assertThat(this.api.post(PATH, Body.of("name", name, "view", view, "query", query)).expect(400).fields())
			.containsExactly(field);
	}

	@Test
	void endsAtTwenty() {
		for (int i = 0; i < 20; i++) {
			make("MINE", null).expect(201);
		}
		assertThat(make("MINE", null).expect(400).errors()).containsExactly("name feed.most");
	}

	@Test
	void isNotThereForWhoMayNotSeeTheMeeting() {
		Answer hidden = this.fixtures.meeting(planned("Hidden").with("classification", "TOP_SECRET"));
		Api staff = this.application.as(this.fixtures.user(Role.STAFF, LIMITED));
		staff.get("/api/meetings/" + hidden.id() + ".ics").expect(404);
		staff.get("/api/meetings/1.ics").expect(404);
	}

}
