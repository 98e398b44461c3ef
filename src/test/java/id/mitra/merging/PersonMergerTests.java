package id.mitra.merging;

import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.index.Recount;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two records of one person become one, and two again.
 */
@MitraTest
class PersonMergerTests {

	private final Fixtures fixtures;

	private final Api manager;

	private final Api administrator;

	private final long stays;

	private final long goes;

	private final long partner;

	PersonMergerTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.manager = api.as(fixtures.manager());
		this.administrator = api.as(fixtures.administrator());
		this.stays = fixtures.delegate();
		this.goes = fixtures.delegate();
		this.partner = fixtures.partner();
	}

	private Answer merge(long stays, long goes, String... take) {
		return this.manager.with("If-Match", "\"" + this.administrator.get("/api/delegates/" + stays).version() + "\"")
			.post("/api/delegates/" + stays + "/mergers", Body.of("from", goes, "fromVersion",
					this.administrator.get("/api/delegates/" + goes).version(), "take", List.of(take)));
	}

	private Answer undo(long merger) {
		return this.manager.post("/api/delegates/" + this.stays + "/mergers/" + merger + "/undoing");
	}

	private static Body said(long delegate, String text) {
		return Body.of("delegateId", delegate, "text", text, "language", "en");
	}

	@Test
	void movesWhatHangsOnThemAndBack() {
		Answer met = this.fixtures.meeting(Fixtures.meetingDraft(this.partner)
			.with("attendances", List.of(Fixtures.attending(this.goes, "OURS")))
			.with("statements", List.of(said(this.goes, "First"), said(this.goes, "Second"))));
		long promise = this.fixtures
			.commitment(Body.of("textEn", "So", "owner", "OURS", "partnerId", this.partner, "delegateId", this.goes));
		TestUser user = this.fixtures.user(Role.STAFF, Classification.LIMITED);
		this.fixtures.place(user, this.goes, null);

		long merger = merge(this.stays, this.goes).expect(201).id();

		Answer meeting = this.administrator.get("/api/meetings/" + met.id());
		assertThat(meeting.number("/attendances/0/delegateId")).isEqualTo(this.stays);
		assertThat(meeting.each("/statements", "delegateId")).containsOnly(String.valueOf(this.stays));
		assertThat(this.administrator.get("/api/commitments/" + promise).number("/delegateId")).isEqualTo(this.stays);
		assertThat(this.administrator.get("/api/users/" + user.id()).number("/delegateId")).isEqualTo(this.stays);
		assertThat(this.administrator.get("/api/meetings?delegate=" + this.stays).ids()).containsExactly(met.id());
		assertThat(this.administrator.get("/api/delegates/" + this.goes).expect(308).header("Location"))
			.isEqualTo("/api/delegates/" + this.stays);

		undo(merger).expect(200);

		meeting = this.administrator.get("/api/meetings/" + met.id());
		assertThat(meeting.at("/attendances")).isEqualTo(met.at("/attendances"));
		assertThat(meeting.at("/statements")).isEqualTo(met.at("/statements"));
		assertThat(this.administrator.get("/api/commitments/" + promise).number("/delegateId")).isEqualTo(this.goes);
		assertThat(this.administrator.get("/api/users/" + user.id()).number("/delegateId")).isEqualTo(this.goes);
		assertThat(Recount.misplaced()).isEmpty();
	}

	@Test
	void keepsOneOfThemWhereBothWereThere() {
		long other = this.fixtures.delegate();
		Answer met = this.fixtures.meeting(Fixtures.meetingDraft(this.partner)
			.with("attendances",
					List.of(Fixtures.attending(this.goes, "OURS").with("title", "Head"),
							Fixtures.attending(other, "OURS"), Fixtures.attending(this.stays, "OURS")))
			.with("statements", List.of(said(this.goes, "A"), said(other, "B"), said(this.stays, "A"))));

		long merger = merge(this.stays, this.goes).expect(201).id();

		Answer meeting = this.administrator.get("/api/meetings/" + met.id());
		assertThat(meeting.each("/attendances", "delegateId")).containsExactly(String.valueOf(other),
				String.valueOf(this.stays));
		assertThat(meeting.text("/attendances/1/title")).isEqualTo("Head");
		assertThat(meeting.each("/statements", "text")).containsExactly("B", "A");

		undo(merger).expect(200);

		Answer again = this.administrator.get("/api/meetings/" + met.id());
		assertThat(again.at("/attendances")).isEqualTo(met.at("/attendances"));
		assertThat(again.at("/statements")).isEqualTo(met.at("/statements"));
	}

	@Test
	void findsStatementsThatMovedMeanwhile() {
		Body draft = Fixtures.meetingDraft(this.partner)
			.with("statements", List.of(said(this.goes, "First"), said(this.goes, "Second")));
		Answer met = this.fixtures.meeting(draft);
		long merger = merge(this.stays, this.goes).expect(201).id();
		Answer merged = this.administrator.get("/api/meetings/" + met.id());
		this.administrator
			.put("/api/meetings/" + met.id(), merged.version(), draft.with("statements",
					List.of(said(this.stays, "Their own"), said(this.stays, "Second"), said(this.stays, "First"))))
			.expect(200);

		undo(merger).expect(200);

		Answer again = this.administrator.get("/api/meetings/" + met.id());
		assertThat(again.each("/statements", "text")).containsExactly("Their own", "Second", "First");
		assertThat(again.each("/statements", "delegateId")).containsExactly(String.valueOf(this.stays),
				String.valueOf(this.goes), String.valueOf(this.goes));
	}

	@Test
	void givesThePostsOfBothToTheOneWhoStays() {
		long secret = this.administrator
			.post("/api/partners", this.fixtures.partnerDraft().with("classification", "TOP_SECRET"))
			.expect(201)
			.id();
		List<Body> posts = List.of(Body.of("title", "One", "partnerId", this.partner),
				Body.of("title", "Two", "partnerId", secret));
		long goes = this.administrator.post("/api/delegates", this.fixtures.delegateDraft().with("posts", posts))
			.expect(201)
			.id();
		long merger = merge(this.stays, goes, "fullName").expect(201).id();
		assertThat(this.manager.get("/api/delegates/" + this.stays).each("/posts", "title")).containsExactly("One");
		assertThat(this.administrator.get("/api/delegates/" + this.stays).each("/posts", "title"))
			.containsExactly("One", "Two");
		undo(merger).expect(200);
		assertThat(this.administrator.get("/api/delegates/" + this.stays).at("/posts")).isEmpty();
		assertThat(this.administrator.get("/api/delegates/" + goes).each("/posts", "title")).containsExactly("One",
				"Two");
	}

	@Test
	void leavesWhatWasAgreedAsItIs() {
		Answer met = this.fixtures.meeting(Fixtures.meetingDraft(this.partner));
		List<Long> speakers = new ArrayList<>(List.of(this.goes, this.stays));
		String path = "/api/meetings/" + met.id() + "/record";
		this.administrator
			.put(path, 0,
					Body.of("authentic", "EN", "items", List.of(Body.of("titleEn", "Item", "speakers", speakers))))
			.expect(200);
		long open = this.fixtures.meeting(Fixtures.meetingDraft(this.partner)).id();
		String draft = "/api/meetings/" + open + "/record";
		this.administrator
			.put(draft, 0,
					Body.of("authentic", "EN", "items", List.of(Body.of("titleEn", "Item", "speakers", speakers))))
			.expect(200);
		signed(path);
		String hash = this.administrator.get(path).text("/hash");
		int version = this.administrator.get(draft).version();

		long merger = merge(this.stays, this.goes).expect(201).id();

		assertThat(this.administrator.get(path).at("/items/0/speakers").toString())
			.isEqualTo("[" + this.goes + "," + this.stays + "]");
		assertThat(this.administrator.get(path).text("/hash")).isEqualTo(hash);
		assertThat(this.administrator.get(draft).at("/items/0/speakers").toString()).isEqualTo("[" + this.stays + "]");
		assertThat(this.administrator.get(draft).version()).isGreaterThan(version);
		this.administrator.post(path + "/amendment", Body.of("reason", "Again")).expect(200);
		assertThat(this.administrator.get(path).at("/items/0/speakers").toString()).isEqualTo("[" + this.stays + "]");
		Answer again = this.administrator.get(path);
		this.administrator
			.put(path, again.version(),
					Body.of("authentic", "EN", "items", List.of(Body.of("titleEn", "Item", "speakers", speakers))))
			.expect(200);

		undo(merger).expect(200);

		assertThat(this.administrator.get(draft).at("/items/0/speakers").toString())
			.isEqualTo("[" + this.goes + "," + this.stays + "]");
	}

	/** By two who held posts on that day. */
	private void signed(String record) {
		long ours = this.fixtures.delegate(this.fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Head", "unitId", this.fixtures.unit()))));
		long theirs = this.fixtures.delegate(this.fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Head", "partnerId", this.partner))));
		this.administrator.post(record + "/review").expect(200);
		this.administrator.post(record + "/agreement",
				Body.of("signatories", List.of(Body.of("delegateId", ours, "signedOn", "2023-11-02"),
						Body.of("delegateId", theirs, "signedOn", "2023-11-02"))))
			.expect(200);
	}

	@Test
	void survivesAMergerOfTheirPartners() {
		long other = this.fixtures.partner();
		Answer met = this.fixtures.meeting(Fixtures.meetingDraft(this.partner)
			.with("partners", List.of(Body.of("partnerId", this.partner, "lead", true), Body.of("partnerId", other)))
			.with("attendances", List.of(Fixtures.attending(this.goes, "PARTNER").with("partnerId", this.partner))));
		long partners = this.manager.with("If-Match", "\"0\"")
			.post("/api/partners/" + other + "/mergers", Body.of("from", this.partner, "fromVersion", 0))
			.expect(201)
			.id();
		long people = merge(this.stays, this.goes).expect(201).id();
		this.manager.post("/api/partners/" + other + "/mergers/" + partners + "/undoing").expect(200);
		undo(people).expect(200);
		Answer again = this.administrator.get("/api/meetings/" + met.id());
		assertThat(again.at("/partners")).isEqualTo(met.at("/partners"));
		assertThat(again.at("/attendances")).isEqualTo(met.at("/attendances"));
	}

}
