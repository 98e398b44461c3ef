package id.mitra.press;

import java.util.Arrays;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An item exists for whoever its own classification lets see it, and shows of its
 * meetings those that its reader can see.
 */
@MitraTest
class PressVisibilityTests {

	private static final String PRESS = "/api/press";

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	/** An officer by role who is cleared for no more than staff. */
	private final Api limited;

	private final String word = Fixtures.word();

	private final long open;

	private final long secret;

	private final Body draft = Body.of("headline", "Menaker " + this.word + " di Jenewa", "url",
			"https://warta.example/" + this.word);

	PressVisibilityTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
		this.open = fixtures.meeting(fixtures.partner(), Classification.OPEN).id();
		this.secret = fixtures.meeting(fixtures.partner(), Classification.SECRET).id();
	}

	private Answer about(long... meetings) {
		List<Body> about = Arrays.stream(meetings).mapToObj((id) -> Body.of("meetingId", id)).toList();
		return this.officer.post(PRESS, this.draft.with("meetings", about)).expect(201);
	}

	private Answer secret() {
		return this.officer.post(PRESS, this.draft.with("classification", "SECRET")).expect(201);
	}

	@Test
	void answersEveryMethodAsIfItWereNotThere() {
		Answer made = secret();
		String path = PRESS + "/" + made.id();
		String missing = PRESS + "/999999999";
		for (Api caller : List.of(this.staff, this.limited)) {
			Unchanged.by(() -> {
				assertThat(like(caller.get(path), path)).isEqualTo(like(caller.get(missing).expect(404), missing));
				caller.put(path, made.version(), this.draft).expect(404);
				caller.put(path, 99, Body.of()).expect(404);
				caller.send("PUT", path, this.draft).expect(404);
				caller.post(path + "/restoration").expect(404);
				return caller.delete(path).expect(404);
			});
		}
		this.officer.delete(path).expect(204);
		for (Api caller : List.of(this.staff, this.limited)) {
			caller.post(path + "/restoration").expect(404);
		}
		this.officer.post(path + "/restoration").expect(200);
	}

	private static String like(Answer answer, String path) {
		return answer.status() + answer.body().replace(path, "PATH");
	}

	@Test
	void isInNoListNoCountAndNoLikeness() {
		long id = secret().id();
		for (String filter : List.of("q=" + this.word, "q=" + this.word + "&language=id")) {
			assertThat(this.officer.get(PRESS + "?" + filter).ids()).describedAs(filter).containsExactly(id);
			assertThat(this.officer.get(PRESS + "/count?" + filter).number("/count")).isEqualTo(1);
			assertThat(this.staff.get(PRESS + "?" + filter).expect(200).ids()).describedAs(filter).isEmpty();
			assertThat(this.staff.get(PRESS + "/count?" + filter).number("/count")).describedAs(filter).isZero();
		}
		assertThat(this.officer.post(PRESS + "/likenesses", this.draft).json()).hasSize(1);
		assertThat(this.limited.post(PRESS + "/likenesses", this.draft).expect(200).json()).isEmpty();
		assertThat(this.limited.post(PRESS, this.draft).expect(201).at("/similar")).isEmpty();
	}

	@Test
	void isNotInTheTrashOfThoseWhoCouldNotSeeIt() {
		long id = secret().id();
		this.officer.delete(PRESS + "/" + id).expect(204);
		assertThat(this.officer.get(PRESS + "?trashed=true&q=" + this.word).ids()).containsExactly(id);
		assertThat(this.limited.get(PRESS + "?trashed=true&q=" + this.word).ids()).isEmpty();
	}

	@Test
	void showsOfSeveralMeetingsThoseThatOneCanSee() {
		long id = about(this.secret, this.open).id();
		assertThat(this.officer.get(PRESS + "/" + id).at("/meetings")).hasSize(2);
		assertThat(this.staff.get(PRESS + "/" + id).expect(200).each("/meetings", "meetingId"))
			.containsExactly(String.valueOf(this.open));
		Answer listed = this.staff.get(PRESS + "?q=" + this.word);
		assertThat(listed.each("/items/0/meetings", "meetingId")).containsExactly(String.valueOf(this.open));
		assertThat(this.staff.get(PRESS + "?meeting=" + this.secret).ids()).isEmpty();
		assertThat(this.staff.get(PRESS + "?meeting=" + this.open).ids()).containsExactly(id);
	}

	@Test
	void keepsTheLinksThatItsWriterCannotSee() {
		Answer made = about(this.secret, this.open);
		String path = PRESS + "/" + made.id();
		Body seen = this.draft.with("meetings", List.of(Body.of("meetingId", this.open, "city", "Bern")));
		Answer changed = this.limited.put(path, made.version(), seen).expect(200);
		assertThat(changed.each("/meetings", "meetingId")).containsExactly(String.valueOf(this.open));
		assertThat(this.officer.get(path).each("/meetings", "meetingId"))
			.containsExactlyInAnyOrder(String.valueOf(this.open), String.valueOf(this.secret));
	}

	@Test
	void showsNoHiddenMeetingInAConflict() {
		Answer made = about(this.secret, this.open);
		String path = PRESS + "/" + made.id();
		Body mine = this.draft.with("meetings", List.of(Body.of("meetingId", this.open)));
		this.limited.put(path, made.version(), mine.with("outlet", "Kabar")).expect(200);
		Answer stale = this.limited.put(path, made.version(), this.draft).expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactlyInAnyOrder("outlet", "meetings");
		assertThat(stale.body()).doesNotContain(String.valueOf(this.secret));
	}

	@Test
	void tellsAHiddenMeetingFromAnUnknownOneToNobody() {
		Answer hidden = Unchanged
			.by(() -> this.limited.post(PRESS, this.draft.with("meetings", List.of(Body.of("meetingId", this.secret))))
				.expect(400));
		Answer unknown = this.limited
			.post(PRESS, this.draft.with("meetings", List.of(Body.of("meetingId", 999_999_999))))
			.expect(400);
		assertThat(hidden.body()).isEqualTo(unknown.body());
		assertThat(hidden.errors()).containsExactly("meetings[0].meetingId meeting.unknown");
	}

	@Test
	void isOpenUnlessItsWriterSaysOtherwise() {
		Answer made = about(this.secret);
		assertThat(made.text("/classification")).isEqualTo("OPEN");
		Answer seen = this.staff.get(PRESS + "/" + made.id()).expect(200);
		assertThat(seen.at("/meetings")).isEmpty();
		assertThat(this.limited.post(PRESS, this.draft.with("classification", "SECRET")).expect(400).errors())
			.containsExactly("classification clearance");
	}

	@Test
	void losesItsLinksAlikeWhereOneIsHiddenAndWhereNoneIs() {
		for (long[] meetings : new long[][] { { this.open }, { this.open, this.secret }, { this.secret } }) {
			Answer made = about(meetings);
			String path = PRESS + "/" + made.id();
			Answer taken = this.limited.put(path, made.version(), this.draft.with("meetings", List.of())).expect(200);
			assertThat(taken.at("/meetings")).isEmpty();
			this.limited.get(path).expect(200);
			assertThat(this.officer.get(path).at("/meetings"))
				.hasSize((int) Arrays.stream(meetings).filter((id) -> id == this.secret).count());
		}
	}

	@Test
	void isReclassifiedByManagersAlone() {
		Answer made = about(this.open);
		String path = PRESS + "/" + made.id();
		Body higher = this.draft.with("classification", "LIMITED");
		this.officer.put(path, made.version(), higher).expect(403);
		Api manager = this.officer.as(this.fixtures.manager());
		assertThat(
				manager.put(path, made.version(), this.draft.with("classification", "TOP_SECRET")).expect(400).errors())
			.containsExactly("classification clearance");
		Answer raised = manager.put(path, made.version(), higher).expect(200);
		assertThat(this.officer.put(path, raised.version(), this.draft).expect(200).text("/classification"))
			.isEqualTo("LIMITED");
	}

	@Test
	void drawsAnIdThatTellsNothing() {
		long one = this.fixtures.press();
		assertThat(Math.abs(one - this.fixtures.press())).isGreaterThan(1_000_000);
		assertThat(Math.abs(this.fixtures.release() - this.fixtures.release())).isGreaterThan(1_000_000);
	}

	@Test
	void isFoundWithItsMeetingsOnPagesOnlyByThoseWhoMaySee() {
		Answer made = about(this.secret, this.open);
		Browser browser = this.officer.browser().signIn(this.fixtures.staff());
		String title = this.officer.get("/api/meetings/" + this.secret).text("/title");
		for (String page : List.of("/press/" + made.id(), "/press?q=" + this.word, "/meetings/" + this.open)) {
			assertThat(browser.get(page).expect(200).body()).contains(this.word).doesNotContain(title);
		}
		browser.get("/meetings/" + this.secret).expect(404);
		long hidden = this.officer.post(PRESS, Body.of("headline", "Only this " + this.word, "classification", "SECRET",
				"meetings", List.of(Body.of("meetingId", this.secret))))
			.expect(201)
			.id();
		browser.get("/press/" + hidden).expect(404);
	}

}
