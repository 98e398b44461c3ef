package id.mitra.follow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a user follows is theirs alone, and tells no more than they may see.
 */
@MitraTest
class FollowTests {

	private static final String FOLLOWS = "/api/account/follows";

	private final Fixtures fixtures;

	private final Api api;

	private final TestUser user;

	private final Api own;

	FollowTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.api = api;
		this.user = fixtures.user(Role.STAFF, Classification.LIMITED);
		this.own = api.as(this.user);
	}

	@Test
	void keepWhatIsFollowedOnceUntilItIsNoMore() {
		long partner = this.fixtures.partner();
		Api others = this.api.as(this.fixtures.staff());
		others.put(FOLLOWS + "/partners/" + partner, 0, Body.of()).expect(204);
		for (int i = 0; i < 2; i++) {
			this.own.put(FOLLOWS + "/partners/" + partner, 0, Body.of()).expect(204);
			this.own.put(FOLLOWS + "/areas/OSH", 0, Body.of()).expect(204);
		}
		assertThat(this.own.get(FOLLOWS).expect(200).each("/items", "path"))
			.containsExactlyInAnyOrder("partners/" + partner, "areas/OSH");
		assertThat(others.get(FOLLOWS).each("/items", "path")).containsExactly("partners/" + partner);
		this.own.delete(FOLLOWS + "/partners/" + partner).expect(204);
		this.own.delete(FOLLOWS + "/partners/" + partner).expect(204);
		assertThat(this.own.get(FOLLOWS).each("/items", "path")).containsExactly("areas/OSH");
		assertThat(others.get(FOLLOWS).each("/items", "path")).containsExactly("partners/" + partner);
	}

	@Test
	void keepAgreementsAsFarAsTheReaderMayKnowThem() {
		Api officer = this.api.as(this.fixtures.user(Role.MANAGER, Classification.SECRET));
		Body draft = Body.of("titleEn", "Memorandum", "titleId", "Nota", "type", "MOU", "classification", "LIMITED",
				"parties", List.of(Body.of("partnerId", this.fixtures.partner())));
		Answer made = officer.post("/api/agreements", draft).expect(201);
		String followed = FOLLOWS + "/agreements/" + made.id();
		this.own.put(followed, 0, Body.of()).expect(204);
		assertThat(this.own.get(FOLLOWS).each("/items", "path")).containsExactly("agreements/" + made.id());
		assertThat(this.own.with("Accept-Language", "id").get(FOLLOWS).text("/items/0/name")).isEqualTo("Nota");
		assertThat(this.own.get(FOLLOWS + "/meetings").expect(200).ids()).isEmpty();
		Browser browser = this.api.browser().signIn(this.user);
		String page = "/agreements/" + made.id();
		assertThat(browser.get(page).expect(200).body()).contains("action=\"" + page + "/following/deletion\"");
		browser.post(page + "/following/deletion").expect(302);
		assertThat(browser.get(page).body()).contains("action=\"" + page + "/following\"");
		browser.post(page + "/following").expect(302);
		officer.put("/api/agreements/" + made.id(), made.version(), draft.with("classification", "SECRET")).expect(200);
		assertThat(this.own.get(FOLLOWS).each("/items", "path")).isEmpty();
		this.own.put(followed, 0, Body.of()).expect(404);
	}

	@Test
	void listTheLatestMeetingsOnceAsFarAsTheReaderMayKnow() {
		long whole = this.fixtures.partner();
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", whole));
		Body draft = Fixtures.meetingDraft(part).with("areas", List.of(Fixtures.touching("STD")));
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
		long planned = this.fixtures
			.meeting(draft.with("date", today.plusYears(90).toString()).with("status", "PLANNED"))
			.id();
		long held = this.fixtures.meeting(draft.with("date", today.toString())).id();
		this.fixtures.meeting(draft.with("date", today.toString()).with("classification", "SECRET"));
		this.own.put(FOLLOWS + "/partners/" + whole, 0, Body.of()).expect(204);
		assertThat(this.own.get(FOLLOWS + "/meetings").expect(200).each("/items", "meetingId"))
			.containsExactly(String.valueOf(planned), String.valueOf(held));
		this.own.put(FOLLOWS + "/areas/STD", 0, Body.of()).expect(204);
		assertThat(this.own.get(FOLLOWS + "/meetings").each("/items", "meetingId")).startsWith(String.valueOf(planned))
			.contains(String.valueOf(held))
			.doesNotHaveDuplicates();
	}

	@Test
	void tellNothingOfAPartnerThatIsHiddenNow() {
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		long open = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", partner));
		this.fixtures.meeting(Fixtures.meetingDraft(open));
		this.own.put(FOLLOWS + "/partners/" + partner, 0, Body.of()).expect(404);
		this.own.delete(FOLLOWS + "/partners/" + partner).expect(404);
		this.own.put(FOLLOWS + "/areas/NONE", 0, Body.of()).expect(404);
		TestDatabase.sql()
			.sql("insert into user_follow (user_id, key) values (:user, 'P' || :partner)")
			.param("user", this.user.id())
			.param("partner", partner)
			.update();
		assertThat(this.own.get(FOLLOWS).each("/items", "path")).isEmpty();
		assertThat(this.own.get(FOLLOWS + "/meetings").each("/items", "meetingId")).isEmpty();
	}

	@Test
	void followNoMoreThanAHundred() {
		TestDatabase.sql()
			.sql("insert into user_follow (user_id, key) select :user, 'P-' || n from generate_series(1, 100) n")
			.param("user", this.user.id())
			.update();
		Answer refused = this.own.put(FOLLOWS + "/areas/OSH", 0, Body.of()).expect(409);
		assertThat(refused.body()).contains("100");
	}

	@Test
	void standAsAButtonOnThePagesAndOnHome() {
		Body draft = this.fixtures.partnerDraft();
		long partner = this.fixtures.partner(draft);
		String title = "Talks " + Fixtures.word();
		this.fixtures.meeting(Fixtures.meetingDraft(partner, title).with("date", "2019-05-05"));
		Browser browser = this.api.browser().signIn(this.user);
		assertThat(browser.get("/").body()).contains(Words.of("en", "home.followed.none").replace("'", "&#39;"));
		for (String page : List.of("/partners/" + partner, "/areas/WAGE")) {
			assertThat(browser.get(page).expect(200).body()).contains("action=\"" + page + "/following\"");
			browser.post(page + "/following").expect(302);
			assertThat(browser.get(page).body()).contains("action=\"" + page + "/following/deletion\"");
			assertThat(browser.get("/").body()).contains("href=\"" + page + "\"");
		}
		browser.post("/areas/WAGE/following/deletion").expect(302);
		assertThat(browser.get("/").expect(200).body()).contains(title).doesNotContain("href=\"/areas/WAGE\"");
	}

}
