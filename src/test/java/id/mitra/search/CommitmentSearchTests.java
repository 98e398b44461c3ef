package id.mitra.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import id.mitra.identity.caller.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commitments in the one search for everything, by their words and by filters of the
 * ledger typed as words.
 */
@MitraTest
class CommitmentSearchTests {

	private static final String NOW = "2026-03-10T05:00:00Z";

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final TestClock clock;

	private final String word = Fixtures.word();

	private final long partner;

	private final Body draft;

	CommitmentSearchTests(Api api, Fixtures fixtures, TestClock clock) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.clock = clock;
		this.partner = fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "Agency y" + this.word, "country", "TR", "seat", "TR"));
		this.draft = Body.of("textEn", "Sends trainers " + this.word, "owner", "PARTNER", "partnerId", this.partner,
				"classification", "OPEN");
	}

	private Answer add(Object... more) {
		Body body = this.draft;
		for (int i = 0; i < more.length; i += 2) {
			body = body.with((String) more[i], more[i + 1]);
		}
		return this.officer.post("/api/commitments", body).expect(201);
	}

	private void report(Answer commitment, String status) {
		this.officer
			.post("/api/commitments/" + commitment.id() + "/reports",
					Body.of("status", status, "note", "So", "on", "2026-03-01"))
			.expect(200);
	}

	private Answer search(String q) {
		String path = "/api/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
		return this.clock.at(NOW, () -> this.staff.get(path)).expect(200);
	}

	private List<String> found(String q) {
		return search(q).each("/items", "url");
	}

	private static String url(Answer commitment) {
		return "/commitments/" + commitment.id();
	}

	@Test
	void areFoundByTheirWordsInEitherLanguageTheirCriterionAndTheirReference() {
		Answer made = add("textId", "Mengirim pelatih x" + this.word, "criterion", "Mengajar z" + this.word);
		for (String q : List.of(this.word, "x" + this.word, "z" + this.word, "sends " + this.word,
				made.text("/reference"))) {
			assertThat(found(q)).describedAs(q).containsExactly(url(made));
		}
		assertThat(found(this.word + " -trainers")).doesNotContain(url(made));
	}

	@Test
	void tellWhoseTheyAreAndWhereTheWordsStand() {
		Answer made = add("textId", "Mengirim pelatih x" + this.word, "madeOn", "2025-01-21");
		Answer found = search(this.word);
		assertThat(found.text("/items/0/type")).isEqualTo("COMMITMENT");
		assertThat(found.number("/items/0/id")).isEqualTo(made.id());
		assertThat(found.text("/items/0/title")).isEqualTo("Sends trainers " + this.word);
		assertThat(found.number("/items/0/titleMatches/0/start")).isEqualTo(15);
		assertThat(found.text("/items/0/snippet")).isEqualTo(made.text("/reference") + " · Agency y" + this.word);
		assertThat(found.text("/items/0/date")).isEqualTo("2025-01-21");
		Answer other = search("x" + this.word);
		assertThat(other.text("/items/0/snippet")).isEqualTo("Mengirim pelatih x" + this.word);
		assertThat(other.number("/items/0/snippetMatches/0/start")).isEqualTo(17);
	}

	@Test
	void comeAfterNamesAndBeforeMeetings() {
		Answer made = add();
		long person = this.fixtures.delegate(Body.of("fullName", "Person " + this.word));
		long meeting = this.fixtures.meeting(Fixtures.meetingDraft(3).with("title", "Rapat " + this.word)).id();
		assertThat(found(this.word)).containsExactly("/delegates/" + person, url(made), "/meetings/" + meeting);
		Answer groups = this.staff.get("/api/search/groups?q=" + this.word).expect(200);
		assertThat(groups.each("/groups", "type")).containsExactly("DELEGATE", "COMMITMENT", "MEETING");
		assertThat(groups.number("/groups/1/count/count")).isOne();
		assertThat(this.staff.get("/api/search?type=COMMITMENT&q=" + this.word).each("/items", "url"))
			.containsExactly(url(made));
		assertThat(this.staff.get("/api/search?type=MEETING&q=" + this.word).ids()).containsExactly(meeting);
	}

	@Test
	void areWalkedThroughExactlyOnceWithAllElse() {
		List<String> made = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			made.add(url(add()));
			made.add("/meetings/" + this.fixtures.meeting(Fixtures.meetingDraft(3).with("title", this.word)).id());
		}
		made.add("/delegates/" + this.fixtures.delegate(Body.of("fullName", this.word)));
		for (int size : List.of(1, 2, 3, 5)) {
			List<String> walked = new ArrayList<>();
			String next = "";
			while (next != null) {
				Answer page = this.staff.get("/api/search?size=" + size + "&q=" + this.word + "&cursor=" + next)
					.expect(200);
				walked.addAll(page.each("/items", "url"));
				next = page.text("/next");
			}
			assertThat(walked).describedAs("by %d", size).containsExactlyInAnyOrderElementsOf(made);
		}
	}

	@ParameterizedTest
	@CsvSource({ "komitmen:terlambat, late", "commitment:Late, late", "komitmen/segera, soon",
			"commitment:later, later", "komitmen:\"tanpa tenggat\", undated", "commitment:without-a-day, undated",
			"komitmen:berjalan, soon", "komitmen:selesai, done", "commitment:dropped, dropped",
			"komitmen:usulan, proposed", "komitmen:bersama, late", "komitmen:terbuka komitmen:kita, later",
			"commitment:open -commitment:theirs -komitmen:kita, late" })
	void areNarrowedByTheLedgersFiltersAsWords(String q, String expected) {
		add("textEn", "late " + this.word, "dueOn", "2026-03-09", "owner", "JOINT");
		report(add("textEn", "soon " + this.word, "dueOn", "2026-03-10"), "IN_PROGRESS");
		add("textEn", "later " + this.word, "dueOn", "2026-06-01", "owner", "OURS");
		add("textEn", "undated " + this.word);
		report(add("textEn", "done " + this.word, "dueOn", "2026-03-09"), "DONE");
		report(add("textEn", "dropped " + this.word), "DROPPED");
		add("textEn", "proposed " + this.word, "dueOn", "2026-03-09", "proposed", true);
		assertThat(search(this.word + " " + q).each("/items", "title")).containsExactly(expected + " " + this.word);
	}

	@Test
	void areNarrowedByPartnerCountryAreaPersonAndTime() {
		long person = this.fixtures.delegate(Body.of("fullName", "Person v" + this.word));
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", this.partner));
		Answer one = add("area", "OSH", "delegateId", person, "dueOn", "2026-03-01", "madeOn", "2023-11-02");
		Answer other = add("partnerId", part, "dueOn", "2026-03-02", "madeOn", "2024-01-01");
		String late = this.word + " komitmen:terlambat ";
		assertThat(found(late)).containsExactly(url(one), url(other));
		for (String q : List.of("mitra:y" + this.word, "partner:turki", "mitra:turkiye")) {
			assertThat(found(late + q)).describedAs(q).containsExactly(url(one), url(other));
		}
		for (String q : List.of("negara:turki", "country:TR", "bidang:K3", "area:OSH", "orang:v" + this.word,
				"tahun:2023", "year:2023-11", "-tahun:2024", "-negara:zz", "-area:SEA")) {
			List<String> expected = q.matches("-(negara|area).*") ? List.of(url(one), url(other)) : List.of(url(one));
			assertThat(found(late + q)).describedAs(q).isEqualTo(expected);
		}
		for (String none : List.of("mitra:zzqqxx", "negara:zzqqxx", "bidang:zzqqxx", "orang:zzqqxx", "tahun:20",
				"-partner:turki", "komitmen:kita")) {
			assertThat(found(late + none)).describedAs(none).isEmpty();
		}
		assertThat(this.staff.get("/api/search?type=COMMITMENT&q=" + this.word + "+orang:v" + this.word).ids())
			.containsExactly(one.id());
	}

	/** Like any other filter that nobody knows. */
	@Test
	void areNotNarrowedByAWordThatIsNoFilter() {
		long meeting = this.fixtures.meeting(Fixtures.meetingDraft(3).with("title", "Komitmen " + this.word)).id();
		assertThat(found("komitmen:" + this.word)).containsExactly("/meetings/" + meeting);
		assertThat(found(this.word + " komitmen:zzqqxx")).doesNotContain("/meetings/" + meeting);
	}

	@Test
	void areFoundByThoseAloneWhoMayKnowThem() {
		long secret = this.fixtures.meeting(this.partner, Classification.SECRET).id();
		Answer own = add("classification", "SECRET");
		long trashed = this.fixtures.meeting(Fixtures.meetingDraft(this.partner)).id();
		this.officer.post("/api/commitments", this.draft.with("classification", null).with("meetingId", secret))
			.expect(201);
		this.officer.post("/api/commitments", this.draft.with("classification", null).with("meetingId", trashed))
			.expect(201);
		this.fixtures.trash("/meetings", trashed);
		for (String q : List.of(this.word, own.text("/reference"), this.word + " komitmen:terbuka",
				"komitmen:terbuka mitra:y" + this.word)) {
			assertThat(search(q).each("/items", "type")).describedAs(q).doesNotContain("COMMITMENT");
		}
		assertThat(this.officer.get("/api/search?type=COMMITMENT&q=" + this.word).ids()).hasSize(2).contains(own.id());
		assertThat(
				this.officer.get("/api/search/groups?q=komitmen:terbuka+" + this.word).number("/groups/0/count/count"))
			.isEqualTo(2);
	}

	@Test
	void areShownOnThePageWithWhatWasFilteredBy() {
		Answer made = add("dueOn", "2024-01-31");
		String page = this.staff.browser()
			.signIn(this.fixtures.staff())
			.get("/search?q=" + this.word + "+commitment:late")
			.expect(200)
			.body();
		assertThat(page).contains("href=\"" + url(made) + "\"", "icons.svg#task",
				"<span class=\"chip-label\">Commitments:");
	}

}
