package id.mitra.reminder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody is reminded of: of their own and their unit's, once, and never of what
 * they may not see.
 */
@MitraTest
class ReminderTests {

	private static final String PATH = "/api/account/reminders";

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

	private final Fixtures fixtures;

	private final DailyReminders reminders;

	private final Api application;

	private final TestUser user;

	private final Api api;

	private final long person;

	private final long unit;

	ReminderTests(Api api, Fixtures fixtures, DailyReminders reminders) {
		this.fixtures = fixtures;
		this.reminders = reminders;
		this.application = api;
		this.unit = fixtures.unit();
		this.person = fixtures.delegate();
		this.user = fixtures.user(Role.OFFICER, Classification.SECRET);
		this.api = api.as(this.user);
		fixtures.place(this.user, this.person, this.unit);
	}

	private void remind() {
		this.reminders.remind(this.user.id(), new RemindedDays(this.today, this.today));
	}

	/** Without those of agreements, which are everybody's. */
	private List<String> kinds() {
		return this.api.get(PATH + "?size=100")
			.expect(200)
			.each("/items", "kind")
			.stream()
			.filter((kind) -> !kind.endsWith("_BY"))
			.toList();
	}

	private long unread() {
		return this.api.get(PATH + "/count").expect(200).number("/count");
	}

	private long meeting(String status, int days, @Nullable String classification) {
		Body draft = Fixtures.meetingDraft(this.fixtures.partner())
			.with("status", status)
			.with("date", this.today.plusDays(days).toString())
			.with("outcome", null)
			.with("attendances", List.of(Fixtures.attending(this.person, "OURS")));
		return this.fixtures.meeting((classification != null) ? draft.with("classification", classification) : draft)
			.id();
	}

	private long promise(String field, @Nullable Long whose, int days) {
		return this.fixtures.commitment(Body.of("textEn", "Sent " + Fixtures.word(), "owner", "OURS", "partnerId",
				this.fixtures.partner(), field, whose, "dueOn", this.today.plusDays(days).toString()));
	}

	@Test
	void remindsOfMeetingsOfTheirs() {
		meeting("PLANNED", 1, null);
		meeting("PLANNED", 2, null);
		meeting("PLANNED", -1, null);
		meeting("HELD", -7, null);
		meeting("HELD", -8, null);
		remind();
		assertThat(kinds()).containsExactlyInAnyOrder("TOMORROW", "TO_CONFIRM", "NO_OUTCOME");
	}

	@Test
	void remindsOfWhatTheyOrTheirUnitPromised() {
		promise("delegateId", this.person, 14);
		promise("unitId", this.unit, 3);
		promise("delegateId", this.person, -8);
		promise("delegateId", this.person, -7);
		promise("unitId", this.fixtures.unit(), 3);
		this.fixtures.report(promise("unitId", this.unit, 3),
				Body.of("status", "DONE", "on", this.today.minusDays(1).toString()));
		remind();
		assertThat(kinds()).containsExactlyInAnyOrder("DUE", "DUE", "LATE");
	}

	@Test
	void remindsOfNoticesOfAgreementsOnceAndOfTheNextTermAnew() {
		LocalDate notice = this.today.plusDays(30);
		Api officer = this.application.as(this.fixtures.officer());
		String title = "MoU " + Fixtures.word();
		long agreement = officer.post("/api/agreements", Body.of(
				"titleEn", title, "type", "MOU", "classification", "LIMITED", "parties",
				List.of(Body.of("partnerId", this.fixtures.partner())), "term", Body.of("basis", "SIGNED", "years", 3,
						"renewal", "WITHOUT_END", "renewalMonths", 12, "noticeDays", 10, "lastDayInclusive", false)))
			.expect(201)
			.id();
		officer
			.post("/api/agreements/" + agreement + "/events",
					Body.of("type", "SIGNED", "doneOn", notice.plusDays(10).minusYears(3).toString()))
			.expect(201);
		LocalDate by = LocalDate.parse(officer.get("/api/agreements/" + agreement).expect(200).text("/noticeBy"));
		LocalDate ahead = by.minusDays(30);
		this.reminders.remind(this.user.id(), new RemindedDays(ahead, this.today.isBefore(ahead) ? ahead : this.today));
		this.reminders.remind(this.user.id(), new RemindedDays(ahead, this.today.isBefore(ahead) ? ahead : this.today));
		assertThat(this.api.get(PATH + "?size=100").each("/items", "title").stream().filter(title::equals))
			.describedAs("of the last day, told twice")
			.hasSize(1);
		Api low = this.application.as(this.fixtures.user(Role.MANAGER, Classification.OPEN));
		assertThat(low.get(PATH).body()).doesNotContain(title);
	}

	@Test
	void showsEachOnceHoweverOftenItIsTold() {
		meeting("PLANNED", 1, null);
		remind();
		remind();
		this.reminders.remind();
		assertThat(kinds()).containsExactly("TOMORROW");
	}

	@Test
	void makesUpForDaysOnWhichNothingRan() {
		promise("delegateId", this.person, 2);
		TestDatabase.sql()
			.sql("insert into reminder_day values (true, :day) on conflict (only_one) do update set day = :day")
			.param("day", this.today.minusDays(2))
			.update();
		this.reminders.remind();
		assertThat(this.api.get(PATH).each("/items", "day")).contains(this.today.minusDays(1).toString());
		assertThat(kinds()).containsExactly("DUE");
		this.reminders.remind();
		assertThat(kinds()).containsExactly("DUE");
		assertThat(TestDatabase.sql().sql("select day from reminder_day").query(LocalDate.class).single())
			.isEqualTo(this.today);
	}

	@Test
	void passesByWhoMayNotSignInAnyMore() {
		meeting("PLANNED", 1, null);
		TestDatabase.sql()
			.sql("update app_user set active = false where id = :id")
			.param("id", this.user.id())
			.update();
		remind();
		assertThat(TestDatabase.sql()
			.sql("select count(*) from reminder where user_id = :id")
			.param("id", this.user.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void keepsWhatWasReadApart() {
		meeting("PLANNED", 1, null);
		promise("delegateId", this.person, 3);
		remind();
		long before = unread();
		Answer all = this.api.get(PATH).expect(200);
		long first = all.number("/items/0/id");
		this.api.post(PATH + "/" + first + "/reading").expect(204);
		this.api.post(PATH + "/" + first + "/reading").expect(204);
		assertThat(unread()).isEqualTo(before - 1);
		assertThat(this.api.get(PATH + "?size=100").each("/items", "id")).last().isEqualTo(String.valueOf(first));
		this.application.as(this.fixtures.administrator()).post(PATH + "/" + first + "/reading").expect(404);
		this.api.post(PATH + "/readings").expect(204);
		assertThat(unread()).isZero();
		remind();
		assertThat(unread()).isZero();
	}

	@Test
	void neitherShowsNorCountsWhatTheReaderMayNotSee() {
		meeting("PLANNED", 1, "TOP_SECRET");
		long trashed = meeting("PLANNED", 1, null);
		long hidden = meeting("PLANNED", 1, "SECRET");
		remind();
		assertThat(kinds()).containsExactly("TOMORROW", "TOMORROW");
		long before = unread();
		long reminder = TestDatabase.sql()
			.sql("select id from reminder where meeting_id = :id and user_id = :user")
			.param("id", hidden)
			.param("user", this.user.id())
			.query(Long.class)
			.single();
		this.fixtures.trash("/meetings", trashed);
		assertThat(unread()).isEqualTo(before - 1);
		TestDatabase.sql()
			.sql("update app_user set clearance = 'LIMITED' where id = :id")
			.param("id", this.user.id())
			.update();
		assertThat(kinds()).isEmpty();
		this.api.post(PATH + "/" + reminder + "/reading").expect(404);
		this.api.post(PATH + "/readings").expect(204);
		assertThat(TestDatabase.sql()
			.sql("select read_at is null from reminder where id = :id")
			.param("id", reminder)
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void showsThemOnAPage() {
		long meeting = meeting("PLANNED", 1, null);
		remind();
		assertThat(this.api.browser().signIn(this.user).get("/reminders").expect(200).body())
			.contains("/meetings/" + meeting, "Mark as read", "Meeting on");
	}

}
