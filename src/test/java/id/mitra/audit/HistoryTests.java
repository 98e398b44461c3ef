package id.mitra.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who changed what of a record when, as far as a reader may know the record and what its
 * changes name.
 */
@MitraTest
class HistoryTests {

	private final Fixtures fixtures;

	private final Api api;

	private final Api officer;

	private final Api manager;

	private final Api administrator;

	private final Api staff;

	HistoryTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.api = api;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.administrator = api.as(fixtures.administrator());
		this.staff = api.as(fixtures.staff());
	}

	private static List<String> changes(Answer answer) {
		return answer.expect(200).each("/items", "change");
	}

	private Answer revise(Api editor, String path, String field, Object value) {
		Answer now = this.administrator.get(path).expect(200);
		return editor.put(path, now.version(), body(now).with(field, value)).expect(200);
	}

	@SuppressWarnings("unchecked")
	private static Body body(Answer record) {
		return new Body(JsonMapper.shared().convertValue(record.json(), Map.class));
	}

	@Test
	void tellsWhoMadeWhatOfWhichField() {
		String path = "/api/partners/" + this.fixtures.partner(this.fixtures.partnerDraft().with("seat", "CH"));
		revise(this.manager, path, "notes", "Seen in Geneva");
		Answer history = this.officer.get(path + "/changes").expect(200);
		assertThat(changes(history)).containsExactly("UPDATED", "CREATED");
		assertThat(history.text("/items/0/by/username")).isEqualTo(this.fixtures.manager().username());
		assertThat(history.text("/items/0/by/displayName")).isEqualTo(this.fixtures.manager().username());
		assertThat(history.each("/items/0/fields", "field")).containsExactly("notes");
		assertThat(history.at("/items/0/fields/0/before").isNull()).isTrue();
		assertThat(history.text("/items/0/fields/0/after")).isEqualTo("Seen in Geneva");
		assertThat(history.each("/items/1/fields", "field")).containsExactly("kind", "nameEn", "nameId", "seat",
				"classification");
	}

	@Test
	void tellsOfTwoEditorsInTheirOrder() {
		String path = "/api/delegates/" + this.fixtures.delegate();
		revise(this.officer, path, "email", "one@example.org");
		revise(this.manager, path, "email", "two@example.org");
		Answer history = this.staff.get(path + "/changes").expect(200);
		assertThat(history.text("/items/0/fields/0/before")).isEqualTo("one@example.org");
		assertThat(history.text("/items/0/fields/0/after")).isEqualTo("two@example.org");
		assertThat(history.text("/items/0/by/username")).isEqualTo(this.fixtures.manager().username());
		assertThat(history.text("/items/1/by/username")).isEqualTo(this.fixtures.officer().username());
	}

	@Test
	void tellsOfOneCreationHoweverOftenItIsAskedFor() {
		Api again = this.officer.with("Idempotency-Key", Fixtures.word());
		Body draft = this.fixtures.partnerDraft();
		long id = again.post("/api/partners", draft).expect(201).id();
		assertThat(again.post("/api/partners", draft).id()).isEqualTo(id);
		assertThat(changes(this.officer.get("/api/partners/" + id + "/changes"))).containsExactly("CREATED");
	}

	@Test
	void tellsOfEveryMoveOfAMeeting() {
		Body draft = Fixtures.meetingDraft(this.fixtures.partner()).with("status", "PLANNED");
		String path = "/api/meetings/" + this.fixtures.meeting(draft).id();
		this.officer.post(path + "/postponement", Body.of("reason", "Banjir", "date", "2023-12-01")).expect(200);
		this.officer.post(path + "/confirmation").expect(200);
		this.officer.delete(path).expect(204);
		this.officer.get(path + "/changes").expect(404);
		this.officer.post(path + "/restoration").expect(200);
		Answer history = this.officer.get(path + "/changes");
		assertThat(changes(history)).containsExactly("RESTORED", "TRASHED", "HELD", "POSTPONED", "CREATED");
		assertThat(history.at("/items/0/fields")).isEmpty();
		assertThat(history.each("/items/3/fields", "field")).containsExactly("status", "statusReason", "date");
		assertThat(history.text("/items/3/fields/1/after")).isEqualTo("Banjir");
		assertThat(history.text("/items/4/fields/8/after/0/name")).isNotEmpty();
	}

	@Test
	void pagesFromTheNewestOn() {
		String path = "/api/units/" + this.fixtures.unit();
		for (int i = 0; i < 4; i++) {
			revise(this.administrator, path, "abbreviation", "U" + i);
		}
		List<String> seen = new ArrayList<>();
		String next = "";
		while (next != null) {
			Answer page = this.staff.get(path + "/changes?size=2" + (next.isEmpty() ? "" : "&cursor=" + next))
				.expect(200);
			page.at("/items").forEach((item) -> seen.add(item.at("/fields/0/after").asString()));
			next = page.at("/next").isNull() ? null : page.text("/next");
		}
		assertThat(seen).hasSize(5).startsWith("U3", "U2", "U1", "U0");
		this.staff.get(path + "/changes?cursor=nonsense").expect(400);
		this.staff.get(path + "/changes?size=101").expect(400);
	}

	@Test
	void isAsHiddenAsTheRecord() {
		long secret = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		String path = "/api/partners/" + secret;
		String missing = "/api/partners/" + (secret - 1);
		assertThat(this.staff.get(path + "/changes").expect(404).body().replace(path, missing))
			.isEqualTo(this.staff.get(missing + "/changes").expect(404).body());
		this.officer.get(path + "/changes").expect(200);
	}

	@Test
	void saysNothingOfWhatHappenedAboveTheReadersClearance() {
		String path = "/api/partners/"
				+ this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		revise(this.officer, path, "notes", "Hush");
		revise(this.manager, path, "classification", "OPEN");
		revise(this.officer, path, "notes", "Known");
		assertThat(changes(this.officer.get(path + "/changes"))).containsExactly("UPDATED", "RECLASSIFIED", "UPDATED",
				"CREATED");
		Answer history = this.staff.get(path + "/changes");
		assertThat(changes(history)).containsExactly("UPDATED");
		assertThat(history.at("/next").isNull()).isTrue();
	}

	@Test
	void saysNothingOfALoweringThatAMeetingMade() {
		long secret = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		this.fixtures.meeting(secret, Classification.OPEN);
		Answer history = this.officer.get("/api/partners/" + secret + "/changes");
		assertThat(changes(history)).containsExactly("RECLASSIFIED", "CREATED");
		assertThat(history.text("/items/0/fields/0/before")).isEqualTo("SECRET");
		assertThat(history.text("/items/0/fields/0/after")).isEqualTo("OPEN");
		assertThat(changes(this.staff.get("/api/partners/" + secret + "/changes"))).isEmpty();
	}

	@Test
	void leavesOutWhatNamesSomeoneHidden() {
		long hidden = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		long known = this.fixtures.partner();
		String path = "/api/delegates/" + this.fixtures.delegate();
		Body here = Body.of("title", "Director", "partnerId", known);
		revise(this.officer, path, "posts", List.of(here));
		revise(this.officer, path, "posts", List.of(here, Body.of("title", "Adviser", "partnerId", hidden)));
		assertThat(changes(this.officer.get(path + "/changes"))).containsExactly("UPDATED", "UPDATED", "CREATED");
		Answer history = this.staff.get(path + "/changes");
		assertThat(changes(history)).containsExactly("UPDATED", "CREATED");
		assertThat(history.body()).doesNotContain("Adviser").doesNotContain(String.valueOf(hidden));
		Answer first = this.staff.get(path + "/changes?size=1");
		assertThat(first.each("/items/0/fields/0/after", "title")).containsExactly("Director");
		Answer last = this.staff.get(path + "/changes?size=1&cursor=" + first.text("/next"));
		assertThat(changes(last)).containsExactly("CREATED");
		assertThat(last.at("/next").isNull()).isTrue();
	}

	@Test
	void leavesOutAWholeThatIsHidden() {
		long hidden = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		String path = "/api/partners/" + this.fixtures.partner();
		revise(this.officer, path, "parentId", hidden);
		Answer full = this.officer.get(path + "/changes");
		assertThat(full.number("/items/0/fields/0/after")).isEqualTo(hidden);
		assertThat(full.text("/items/0/fields/0/afterName")).startsWith("Agency");
		assertThat(changes(this.staff.get(path + "/changes"))).containsExactly("CREATED");
	}

	@Test
	void leavesOutMeetingsOfAnItemThatAreHidden() {
		long secret = this.fixtures.meeting(this.fixtures.partner(), Classification.SECRET).id();
		String path = "/api/press/" + this.fixtures.press();
		revise(this.officer, path, "meetings", List.of(Body.of("meetingId", secret)));
		assertThat(changes(this.officer.get(path + "/changes"))).containsExactly("UPDATED", "CREATED");
		assertThat(changes(this.staff.get(path + "/changes"))).containsExactly("CREATED");
	}

	@Test
	void tellsOfAreasToo() {
		String word = Fixtures.word();
		String path = "/api/areas/SEA";
		Object before = Objects.requireNonNull(body(this.administrator.get(path)).fields().get("instruments"));
		revise(this.administrator, path, "instruments", List.of(word));
		revise(this.administrator, path, "instruments", before);
		Answer history = this.staff.get(path + "/changes").expect(200);
		assertThat(history.text("/items/1/fields/0/after/0")).isEqualTo(word);
		assertThat(history.text("/items/0/fields/0/before/0")).isEqualTo(word);
	}

	@Test
	void keepsNoSecretOfAUser() {
		String name = "user-" + Fixtures.word();
		this.administrator
			.post("/api/users",
					Body.of("username", name, "displayName", "Someone", "role", "STAFF", "clearance", "OPEN"))
			.expect(201);
		String fields = TestDatabase.sql()
			.sql("select fields::text from audit_entry where collection = 'users' and fields::text like :name")
			.param("name", "%" + name + "%")
			.query(String.class)
			.single();
		assertThat(fields).contains("displayName").doesNotContain("assword").doesNotContain("{bcrypt}");
	}

	@Test
	void isAPageWithTheWordsThatChanged() {
		long id = this.fixtures.partner(this.fixtures.partnerDraft()
			.with("notes", "The agreement on the training of inspectors was signed in Geneva last year"));
		revise(this.officer, "/api/partners/" + id, "notes",
				"The agreement on the training of inspectors was renewed in Geneva last year");
		Browser browser = this.api.browser().signIn(this.fixtures.user(Role.STAFF, Classification.LIMITED));
		String page = browser.get("/partners/" + id + "/changes").expect(200).body();
		assertThat(page).contains("signed</span></del>", "renewed</span></ins>", "Notes", "Put on record");
		assertThat(browser.get("/partners/" + id).body()).contains("/partners/" + id + "/changes");
		browser.get("/partners/" + (id - 1) + "/changes").expect(404);
	}

}
