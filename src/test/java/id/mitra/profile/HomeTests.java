package id.mitra.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.TestUser;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What home shows of the promises that its reader and their unit answer for.
 */
@MitraTest
class HomeTests {

	private static final String MINE = Words.of("en", "home.mine");

	private static final String NOTHING = Words.of("en", "home.mine.none");

	private final Api api;

	private final Fixtures fixtures;

	private final String word = Fixtures.word();

	HomeTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	private Body promise(String text, String due) {
		return Body.of("textEn", text + " " + this.word, "owner", "OURS", "partnerId", 3, "dueOn", due,
				"classification", "OPEN");
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void showsWhatTheReaderAndTheirUnitAnswerForLateFirst(Role role) {
		long unit = this.fixtures.unit();
		long person = this.fixtures.delegate();
		this.fixtures.commitment(promise("Later", "2199-01-01").with("unitId", unit));
		this.fixtures.commitment(promise("Late", "2020-01-01").with("delegateId", person));
		this.fixtures.commitment(promise("Secret", "2019-01-01").with("unitId", unit).with("classification", "SECRET"));
		this.fixtures.commitment(promise("Others", "1900-01-01"));
		this.fixtures.report(this.fixtures.commitment(promise("Done", "2018-01-01").with("unitId", unit)),
				Body.of("status", "DONE"));
		TestUser user = this.fixtures.user(role, Classification.LIMITED);
		this.fixtures.place(user, person, unit);
		Browser browser = this.api.browser().signIn(user);
		String home = browser.get("/").expect(200).body();
		assertThat(home)
			.containsSubsequence(MINE, "/commitments?mine=true&amp;open=true", "Late " + this.word,
					"Later " + this.word, "/commitments?due=LATE")
			.doesNotContain("Secret " + this.word, "Done " + this.word, NOTHING);
		boolean manager = role.compareTo(Role.MANAGER) >= 0;
		assertThat(home.contains("Others " + this.word)).describedAs("all that is late is the managers'")
			.isEqualTo(manager);
		assertThat(home.contains(Words.of("en", "home.late"))).isEqualTo(manager);
		assertThat(browser.get("/commitments?mine=true&open=true").expect(200).body())
			.contains("Late " + this.word, "Later " + this.word)
			.doesNotContain("Others " + this.word);
		assertThat(Statements.during(() -> browser.get("/").expect(200))).describedAs("eight, and the sign-in's")
			.hasSizeLessThanOrEqualTo(8 + 1);
	}

	@Test
	void showsOfficersTheirWeekAndWhatWaitsForThem() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
		long own = this.fixtures.delegate();
		TestUser user = this.fixtures.user(Role.OFFICER, Classification.LIMITED);
		this.fixtures.place(user, own, null);
		Body draft = Fixtures.meetingDraft(3, "Mine " + this.word).with("date", today.toString());
		this.fixtures.meeting(draft.with("attendances", List.of(Fixtures.attending(own, "OURS"))));
		this.fixtures.meeting(draft.with("title", "Theirs " + this.word).with("outcome", "Agreed."));
		String home = this.api.browser().signIn(user).get("/").expect(200).body();
		String week = home.substring(home.indexOf(Words.of("en", "home.week")), home.indexOf(MINE));
		assertThat(week).contains("Mine " + this.word).doesNotContain("Theirs " + this.word);
		assertThat(home.substring(0, home.indexOf("<footer"))).contains(Words.of("en", "home.silent"))
			.doesNotContain(Words.of("en", "home.quiet"), Words.of("en", "home.followed"));
	}

	@Test
	void showsManagersWhatIsSilentAndWhatChanged() {
		String title = "New " + this.word;
		this.fixtures.meeting(Fixtures.meetingDraft(3, title));
		String home = this.api.browser()
			.signIn(this.fixtures.user(Role.MANAGER, Classification.LIMITED))
			.get("/")
			.expect(200)
			.body();
		assertThat(home)
			.contains(Words.of("en", "home.late"), Words.of("en", "home.quiet"), Words.of("en", "home.changed"), title,
					"href=\"/areas/changes\"")
			.doesNotContain(Words.of("en", "home.week"), Words.of("en", "home.followed"));
	}

	@Test
	void showsFiveAtMost() {
		long unit = this.fixtures.unit();
		List<String> shown = new ArrayList<>();
		for (int i = 1; i <= 6; i++) {
			this.fixtures.commitment(promise("No" + i, "2020-01-0" + i).with("unitId", unit));
			shown.add("No" + i + " " + this.word);
		}
		TestUser user = this.fixtures.user(Role.STAFF, Classification.OPEN);
		this.fixtures.place(user, null, unit);
		assertThat(this.api.browser().signIn(user).get("/").expect(200).body()).contains(shown.subList(0, 5))
			.doesNotContain(shown.getLast());
	}

	@Test
	void saysWhereNothingIsOpen() {
		TestUser user = this.fixtures.user(Role.OFFICER, Classification.LIMITED);
		this.fixtures.place(user, null, this.fixtures.unit());
		assertThat(this.api.browser().signIn(user).get("/").expect(200).body()).contains(MINE, NOTHING);
	}

	@Test
	void showsWhatIsLateToThoseWhoAnswerForNothing() {
		this.fixtures.commitment(promise("Anyone's", "1900-01-01"));
		String home = this.api.browser().signIn(this.fixtures.user(Role.STAFF, Classification.OPEN)).get("/").body();
		assertThat(home).contains(Words.of("en", "home.late")).doesNotContain(MINE, NOTHING);
	}

	@Test
	void asksHowManyRemindersAreUnread() {
		TestUser user = this.fixtures.user(Role.OFFICER, Classification.LIMITED);
		Browser browser = this.api.browser().signIn(user);
		assertThat(browser.get("/").expect(200).body()).contains("href=\"/reminders\"", "hx-get=\"/reminders?size=1\"",
				"hx-select=\"#unread > *\"");
		assertThat(browser.get("/reminders?size=1").expect(200).body()).doesNotContain("told-number");
		this.fixtures.reminder(user);
		assertThat(browser.get("/reminders?size=1").expect(200).body())
			.containsPattern("id=\"unread\" hidden(=\"hidden\")?><span class=\"told-number\">1</span>");
	}

}
