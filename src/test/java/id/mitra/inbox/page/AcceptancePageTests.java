package id.mitra.inbox.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form of a release as a browser sends it: what is wrong is said at the form's own
 * fields, and what was typed stays.
 */
@MitraTest
@Tag("long")
class AcceptancePageTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Browser officer;

	/** An officer by role who is cleared for no more than staff. */
	private final TestUser limited;

	private final String word = Fixtures.word();

	private final String page;

	private final Map<String, String> form = new LinkedHashMap<>();

	AcceptancePageTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.limited = fixtures.user(Role.OFFICER, Classification.LIMITED);
		this.officer = api.browser().signIn(this.limited);
		this.page = "/press/inbox/" + fixtures.release();
		this.form.putAll(Map.of("action", "accept", "headline", "Menaker " + this.word, "language", "id", "key",
				Fixtures.word()));
		meeting(0, "new");
		person(0, 0, "OURS", "Bima " + this.word);
		person(0, 1, "PARTNER", "Haruka " + this.word);
	}

	private void meeting(int place, String as) {
		String path = "meetings[" + place + "].";
		this.form.putAll(Map.of(path + "as", as, path + "title", "Kemnaker – " + this.word, path + "kind", "BILATERAL",
				path + "mode", "IN_PERSON", path + "classification", "OPEN", path + "date", "2025-01-2" + place,
				path + "partners[0].as", "new", path + "partners[0].name", "Prefektur " + this.word,
				path + "partners[0].kind", "SUBNATIONAL", path + "lead", "0"));
	}

	private void person(int meeting, int place, String side, String name) {
		String path = "meetings[" + meeting + "].people[" + place + "].";
		this.form.putAll(Map.of(path + "as", "new", path + "name", name, path + "side", side, path + "title", "Ketua"));
	}

	private Answer send() {
		return send(this.page);
	}

	private Answer send(String page) {
		List<String> fields = new ArrayList<>();
		this.form.forEach((name, value) -> fields.addAll(List.of(name, value)));
		return this.officer.post(page, fields.toArray(String[]::new));
	}

	private Answer refused(String field) {
		Answer answer = Unchanged.by(() -> send().expect(422));
		assertThat(answer.body()).contains("href=\"#" + field + "\"").contains("id=\"" + field + "\"");
		assertThat(answer.body()).contains("Prefektur " + this.word);
		return answer;
	}

	private long named(String table, String column) {
		return TestDatabase.sql()
			.sql("select count(*) from " + table + " where " + column + " like :word")
			.param("word", "%" + this.word + "%")
			.query(Long.class)
			.single();
	}

	@Test
	void makesAllOfIt() {
		Answer answer = send().expect(302);
		assertThat(answer.header("Location")).matches(".*/press/\\d+");
		assertThat(named("meeting", "title")).isOne();
		assertThat(named("delegate", "full_name")).isEqualTo(2);
		assertThat(named("partner", "name_id")).isOne();
		this.officer.get(this.page).expect(404);
	}

	@Test
	void keepsWhoseSupportAnAreaIsAboutAndTheSummary() {
		this.form.putAll(Map.of("meetings[0].areas", "OSH", "meetings[0].supports", "OSH:RECEIVED",
				"meetings[0].summary", "> Kalimat " + this.word));
		send().expect(302);
		assertThat(TestDatabase.sql()
			.sql("select a.support || ' ' || m.summary from meeting m join meeting_area a on a.meeting_id = m.id "
					+ "where m.title like :word")
			.param("word", "%" + this.word)
			.query(String.class)
			.list()).containsExactly("RECEIVED > Kalimat " + this.word);
	}

	@Test
	void refusesAnUnknownSupportAndASummaryThatIsTooLong() {
		this.form.putAll(Map.of("meetings[0].areas", "OSH", "meetings[0].supports", "OSH:LOVED"));
		refused("meetings[0].areas");
		this.form.remove("meetings[0].supports");
		this.form.put("meetings[0].summary", "x".repeat(20_001));
		refused("meetings[0].summary");
	}

	@Test
	void makesOnePersonOfSomeoneWhoIsNewInTwoMeetings() {
		meeting(1, "new");
		person(1, 0, "OURS", "Dr. Bima " + this.word);
		send().expect(302);
		assertThat(named("meeting", "title")).isEqualTo(2);
		assertThat(named("delegate", "full_name")).isEqualTo(2);
		assertThat(named("partner", "name_id")).isOne();
	}

	@Test
	void leavesOutWhatTheOfficerLeavesOut() {
		meeting(1, "none");
		this.form.put("meetings[0].people[1].as", "none");
		this.form.put("findings[0].type", "AGREEMENT");
		this.form.put("findings[0].text", "Sebuah rencana");
		send().expect(302);
		assertThat(named("meeting", "title")).isOne();
		assertThat(named("delegate", "full_name")).isOne();
	}

	private void promise(String meeting, String owner) {
		this.form.putAll(Map.of("findings[0].type", "COMMITMENT", "findings[0].promise", "true", "findings[0].meeting",
				meeting, "findings[0].text", "Mengirim pedoman " + this.word, "findings[0].owner", owner));
	}

	@Test
	void recordsAPromiseAsACommitmentOfItsMeeting() {
		meeting(1, "new");
		promise("1", "PARTNER");
		send().expect(302);
		assertThat(TestDatabase.sql()
			.sql("select m.date || ' ' || c.owner || ' ' || c.status from commitment c "
					+ "join meeting m on m.id = c.meeting_id where c.text_id = :text")
			.param("text", "Mengirim pedoman " + this.word)
			.query(String.class)
			.list()).containsExactly("2025-01-21 PARTNER OPEN");
	}

	@Test
	void recordsAPromiseAtAMeetingOnRecord() {
		long meeting = this.fixtures.meeting(this.fixtures.partner(), Classification.OPEN).id();
		meeting(1, String.valueOf(meeting));
		promise("1", "OURS");
		send().expect(302);
		assertThat(named("commitment", "text_id")).isOne();
	}

	@Test
	void wantsToKnowWhoPromisedAndAtWhichMeeting() {
		promise("0", "");
		refused("findings[0].owner");
		promise("0", "OURS");
		this.form.put("findings[0].text", " ");
		refused("findings[0].text");
		promise("7", "OURS");
		refused("findings[0].promise");
		this.form.remove("findings[0].promise");
		send().expect(302);
		assertThat(named("commitment", "text_id")).isZero();
	}

	@Test
	void leavesOutWithAMeetingWhatWasSaidThere() {
		meeting(1, "none");
		promise("1", "");
		this.form.putAll(Map.of("findings[0].keep", "true", "findings[1].type", "AGREEMENT", "findings[1].keep", "true",
				"findings[1].as", "new", "findings[1].meeting", "1", "findings[1].text", "Nota " + this.word,
				"findings[1].title", " ", "findings[1].sort", ""));
		this.form.put("action", "look");
		assertThat(Unchanged.by(() -> send().expect(200)).body())
			.containsPattern("class=\"repeat-form told left-out\" data-meeting=\"1\"")
			.contains(Words.of("en", "press.finding.leftOut", "Mengirim pedoman " + this.word));
		this.form.put("action", "accept");
		String item = send().expect(302).header("Location").replaceFirst(".*/press/", "/press/");
		assertThat(this.officer.get(item).expect(200).body()).doesNotContain("Mengirim pedoman", "Nota " + this.word);
		assertThat(named("commitment", "text_id") + named("agreement", "title_id")).isZero();
	}

	@Test
	void asksOnceWhetherADayFarAheadIsInTheRightYear() {
		this.form.put("publishedOn", "2021-05-03");
		this.form.put("meetings[0].date", "2022-05-20");
		send().expect(302);
		this.form.put("key", Fixtures.word());
		this.form.put("meetings[0].date", "2031-05-03");
		String page = "/press/inbox/" + this.fixtures.release();
		Answer asked = Unchanged.by(() -> send(page).expect(422));
		assertThat(asked.body()).contains("href=\"#meetings[0].date\"",
				Words.of("en", "error.press.meeting.far", "3 May 2031"),
				"name=\"meetings[0].offered\" value=\"2031-05-03\"");
		this.form.put("meetings[0].offered", "2031-05-03");
		this.form.put("meetings[0].date", "2032-05-03");
		send(page).expect(422);
		this.form.put("meetings[0].date", "2031-05-03");
		send(page).expect(302);
	}

	@Test
	void namesTheCountryOfAPartnerThatHasNoAbbreviation() {
		String name = "Sekarwangi " + Fixtures.word();
		this.fixtures.partner(Body.of("nameEn", "Embassy " + name, "kind", "EMBASSY", "country", "QA"));
		assertThat(lookUpPartner(name)).containsPattern("Embassy " + name + " – Qatar<").doesNotContain("– QA<");
		this.fixtures.partner(Body.of("nameEn", "Board " + name, "kind", "INTL_ORG"));
		assertThat(lookUpPartner("Board " + name)).contains("Board " + name + "<");
	}

	private void agree(String sort) {
		this.form.putAll(Map.of("findings[0].type", "AGREEMENT", "findings[0].as", "new", "findings[0].meeting", "0",
				"findings[0].title", "Nota kesepahaman tentang magang " + this.word, "findings[0].sort", sort));
	}

	@Test
	void recordsAnAgreementWithThePartnersOfItsMeeting() {
		agree("MOU");
		this.form.put("findings[0].event", "NEGOTIATED");
		String item = send().expect(302).header("Location").replaceFirst(".*/press/", "/press/");
		assertThat(this.officer.get(item).expect(200).body()).contains("Nota kesepahaman tentang magang " + this.word);
		assertThat(TestDatabase.sql()
			.sql("select a.type || ' ' || a.classification || ' ' || coalesce(a.signed_on::text, '-') from agreement a "
					+ "join agreement_party t on t.agreement_id = a.id join partner p on p.id = t.partner_id "
					+ "where a.title_id = :text and p.name_id like :word")
			.param("text", "Nota kesepahaman tentang magang " + this.word)
			.param("word", "%" + this.word)
			.query(String.class)
			.list()).containsExactly("MOU OPEN -");
	}

	@Test
	void wantsToKnowWhatHappenedToANewAgreementUnlessItsMeetingIsAhead() {
		agree("MOU");
		assertThat(refused("findings[0].event").body()).contains(Words.of("en", "error.press.event.wanted"));
		this.form.put("meetings[0].date", LocalDate.now().plusMonths(2).toString());
		send().expect(302);
		assertThat(named("agreement", "title_id")).isOne();
	}

	@Test
	void notesTheSignatureOfWhatWasSignedAtAMeetingThatIsOver() {
		agree("MOC");
		this.form
			.putAll(Map.of("meetings[0].kind", "SIGNING", "meetings[0].city", "Baku", "findings[0].event", "SIGNED"));
		send().expect(302);
		assertThat(TestDatabase.sql()
			.sql("select a.signed_on || ' ' || v.place from agreement a "
					+ "join agreement_event v on v.agreement_id = a.id and v.type = 'SIGNED' "
					+ "join meeting m on m.id = v.meeting_id and m.title like :word where a.title_id like :word")
			.param("word", "%" + this.word)
			.query(String.class)
			.list()).containsExactly("2025-01-20 Baku");
	}

	@Test
	void wantsToKnowWhatSortOfAgreementAndWithWhom() {
		this.form.put("findings[0].event", "NEGOTIATED");
		agree("");
		refused("findings[0].sort");
		agree("MOU");
		this.form.put("findings[0].title", "x".repeat(501));
		refused("findings[0].title");
		agree("MOU");
		this.form.put("findings[0].meeting", "7");
		refused("findings[0].as");
		agree("MOU");
		this.form.put("meetings[0].kind", "INTERNAL");
		this.form.put("meetings[0].partners[0].as", "none");
		assertThat(refused("findings[0].as").body()).contains("Say with whom this was agreed.");
		assertThat(named("agreement", "title_id")).isZero();
	}

	private long agreement(long partner) {
		return this.api.as(this.limited)
			.post("/api/agreements",
					Body.of("titleId", "Nota " + this.word, "type", "MOU", "classification", "OPEN", "parties",
							List.of(Body.of("partnerId", partner))))
			.expect(201)
			.id();
	}

	@Test
	void offersTheAgreementsOnRecordWithThePartnerAndNotesWhatHappenedToOne() {
		long partner = this.fixtures.partner();
		long known = agreement(partner);
		this.form.put("meetings[0].partners[0].as", String.valueOf(partner));
		agree("MOU");
		this.form.put("findings[0].as", String.valueOf(known));
		assertThat(refused("findings[0].event").body()).contains("<option value=\"" + known + "\" selected");
		this.form.put("findings[0].event", "NEGOTIATED");
		this.form.put("meetings[0].date", "2199-01-20");
		assertThat(refused("findings[0].event").body()).contains("still ahead");
		this.form.put("meetings[0].date", "2025-01-20");
		String item = send().expect(302).header("Location").replaceFirst(".*/press/", "/press/");
		assertThat(named("agreement", "title_id")).isOne();
		String page = this.officer.get(item).expect(200).body();
		assertThat(page).contains("/agreements/" + known, "Nota " + this.word);
		String meeting = page.replaceFirst("(?s).*href=\"(/meetings/\\d+)\".*", "$1");
		assertThat(this.officer.get(meeting).expect(200).body()).contains("Agreements dealt with here",
				"/agreements/" + known);
		assertThat(TestDatabase.sql()
			.sql("select type || ' ' || done_on from agreement_event where agreement_id = :id")
			.param("id", known)
			.query(String.class)
			.list()).containsExactly("NEGOTIATED 2025-01-20");
	}

	@Test
	void refusesAnAgreementThatIsNotOnRecord() {
		agree("MOU");
		this.form.putAll(Map.of("findings[0].as", "4711", "findings[0].event", "SIGNED"));
		assertThat(refused("findings[0].as").body()).contains("There is no such agreement.");
	}

	private long meetingOn(String date, long partner, Classification classification) {
		return this.fixtures
			.meeting(Fixtures.meetingDraft(partner).with("classification", classification).with("date", date))
			.id();
	}

	@Test
	void asksOnceWhetherAMeetingOfTheDayThatWasPutRightIsOneOnRecord() {
		long partner = this.fixtures.partner();
		long known = meetingOn("2025-01-21", partner, Classification.OPEN);
		this.form.putAll(Map.of("meetings[0].partners[0].as", String.valueOf(partner), "meetings[0].partners[0].name",
				"Prefektur " + this.word));
		String asked = refused("meetings[0].as").body();
		String title = this.api.as(this.limited).get("/api/meetings/" + known).expect(200).text("/title");
		assertThat(asked).containsPattern("may be this one: [^.<]*, " + title)
			.containsPattern(
					"(?s)href=\"/meetings/" + known + "\" target=\"_blank\".{1,300}21 January 2025.{1,60}" + title);
		assertThat(asked).contains("<option value=\"" + known + "\"")
			.contains("name=\"meetings[0].offered\" value=\"" + known + "\"");
		this.form.put("meetings[0].offered", String.valueOf(known));
		send().expect(302);
		assertThat(named("meeting", "title")).isOne();
	}

	@Test
	void saysThatTheSameTextWaitsAlready() {
		String text = "Jakarta -- Menaker " + this.word + " bertemu Dubes Korea.";
		List<String> pages = new ArrayList<>();
		for (int time = 0; time < 2; time++) {
			pages.add(this.officer.post("/press/new", "text", text)
				.expect(302)
				.header("Location")
				.replaceFirst("https?://[^/]+", ""));
		}
		assertThat(this.officer.get(pages.getLast()).expect(200).body()).contains("The same text waits",
				"href=\"" + pages.getFirst() + "\"");
		assertThat(this.officer.get("/press/inbox").expect(200).body()).contains(">Twice</span>");
	}

	@Test
	void asksOfNoMeetingAboveTheReadersClearance() {
		long partner = this.fixtures.partner();
		meetingOn("2025-01-20", partner, Classification.SECRET);
		this.form.put("meetings[0].partners[0].as", String.valueOf(partner));
		send().expect(302);
	}

	@Test
	void saysAtTheFormsFieldsWhatIsWrong() {
		this.form.put("meetings[0].people[1].title", "x".repeat(201));
		refused("meetings[0].people[1].title");
		this.form.put("meetings[0].people[1].title", "");
		this.form.put("meetings[0].people[0].name", " ");
		refused("meetings[0].people[0].name");
		this.form.put("meetings[0].people[0].name", "Bima " + this.word);
		this.form.put("meetings[0].date", "2025-02-31");
		refused("meetings[0].date");
		this.form.put("meetings[0].date", "2025-01-20");
		this.form.put("meetings[0].partners[0].kind", "");
		refused("meetings[0].partners[0].kind");
		this.form.put("meetings[0].partners[0].kind", "AGENCY");
		this.form.put("meetings[0].partners[0].as", "none");
		refused("meetings[0].partners");
		this.form.put("meetings[0].partners[0].as", "new");
		this.form.put("meetings[0].statements[0].keep", "true");
		this.form.put("meetings[0].statements[0].text", "Baik.");
		refused("meetings[0].statements[0].speaker");
		this.form.put("meetings[0].statements[0].speaker", "1");
		this.form.put("publishedTime", "17:55");
		refused("publishedOn");
		this.form.put("publishedTime", "");
		this.form.put("publishedOn", "2199-01-20");
		assertThat(refused("publishedOn").body()).contains(Words.of("en", "error.press.ahead"));
		this.form.put("publishedOn", "");
		this.form.put("url", "warta.example");
		refused("url");
		this.form.put("url", "");
		send().expect(302);
	}

	private List<String> summedUp(String body) {
		return Pattern.compile("<a href=\"#([^\"]+)\">([^<]*): ")
			.matcher(body.replaceFirst("(?s).*id=\"errors\"", ""))
			.results()
			.map((line) -> line.group(1) + " " + line.group(2))
			.toList();
	}

	@Test
	void sumsUpWhatIsWrongInTheOrderOfThePageByTheNamesThere() {
		this.form.putAll(Map.of("meetings[0].title", " ", "headline", " ", "publishedOn", "besok pagi",
				"meetings[0].people[0].as", "", "meetings[0].partners[0].as", "x"));
		agree("");
		assertThat(summedUp(refused("publishedOn").body())).containsExactly("meetings[0].title Title",
				"meetings[0].partners[0].as Partner", "meetings[0].people[0].as Person 1",
				"meetings[0].people[1].as Person 2", "findings[0].as " + Words.of("en", "press.agreement.as"),
				"findings[0].sort Type", "findings[0].event " + Words.of("en", "press.event"), "headline Headline",
				"publishedOn Published on");
		this.form.putAll(Map.of("publishedOn", "", "meetings[0].people[0].as", "new", "meetings[0].partners[0].as",
				"none", "findings[0].as", "none"));
		assertThat(summedUp(refused("meetings[0].title").body())).containsExactly("meetings[0].title Title",
				"meetings[0].partners With whom", "meetings[0].people[1].as Person 2", "headline Headline");
	}

	@Test
	void doesNotComplainOfWhatWaitsForADayOrAPersonToBeTold() {
		long known = agreement(this.fixtures.partner());
		agree("MOU");
		this.form.putAll(Map.of("meetings[0].date", "31 Februari 2025", "meetings[0].people[1].as", "",
				"meetings[0].statements[0].keep", "true", "meetings[0].statements[0].text", "Baik.",
				"meetings[0].statements[0].speaker", "1", "findings[0].as", String.valueOf(known), "findings[0].event",
				"NEGOTIATED"));
		assertThat(summedUp(refused("meetings[0].date").body())).containsExactly("meetings[0].date Date",
				"meetings[0].people[1].as Person 2");
	}

	@Test
	void tellsOfWhichMeetingSomethingWasSaidWhereThereAreSeveral() {
		promise("1", "OURS");
		this.form.put("action", "look");
		assertThat(send().expect(200).body()).doesNotContain("class=\"row-sub\"");
		meeting(1, "none");
		this.form.put("meetings[1].title", "Lain " + this.word);
		String body = send().expect(200).body();
		assertThat(body).containsPattern("class=\"row-sub\">Lain " + this.word)
			.doesNotContain("<span class=\"soft small\">Lain");
		this.form.put("settled", "true");
		assertThat(send().expect(200).body())
			.containsPattern("<legend>Meeting 2\\s*<span class=\"soft small\">Lain " + this.word);
	}

	@Test
	void keepsTheFormWhereANameCannotBeLookedFor() {
		this.form.put("meetings[0].people[0].name", "Bima \u202e" + this.word);
		refused("meetings[0].people[0].name");
		this.form.put("meetings[0].people[0].name", "x".repeat(600));
		refused("meetings[0].people[0].name");
	}

	@Test
	void keepsTheFormWhereItsRecordsAreGone() {
		long meeting = this.fixtures.meeting(this.fixtures.partner(), Classification.OPEN).id();
		this.fixtures.trash("/meetings", meeting);
		this.form.put("meetings[0].as", String.valueOf(meeting));
		refused("meetings[0].as");
		long delegate = this.fixtures.delegate();
		this.fixtures.trash("/delegates", delegate);
		this.form.put("meetings[0].as", "new");
		this.form.put("meetings[0].people[0].as", String.valueOf(delegate));
		refused("meetings[0].people[0].as");
	}

	@Test
	void tellsAHiddenMeetingFromAnUnknownOneToNobody() {
		long hidden = this.fixtures.meeting(this.fixtures.partner(), Classification.SECRET).id();
		this.form.put("meetings[0].as", String.valueOf(hidden));
		String body = refused("meetings[0].as").body();
		this.form.put("meetings[0].as", "999999999999");
		assertThat(plain(refused("meetings[0].as").body())).isEqualTo(plain(body));
	}

	private static String plain(String body) {
		return body.replaceAll("(name=\"_csrf\" (content|value)|value)=\"[^\"]*\"", "");
	}

	@Test
	void offersNoClassificationAboveTheOfficersClearance() {
		assertThat(this.officer.get(this.page).expect(200).body()).contains("value=\"LIMITED\"")
			.doesNotContain("value=\"SECRET\"");
		this.form.put("meetings[0].classification", "SECRET");
		refused("meetings[0].classification");
	}

	private String lookUp(String name) {
		this.form.put("action", "look:0.people.1");
		this.form.put("meetings[0].people[1].find", name);
		return Unchanged.by(() -> send().expect(200)).body();
	}

	@Test
	void choosesWhomItFindsWhereNameAndOfficeAgree() {
		String name = "Sekarwangi " + Fixtures.word();
		long partner = this.fixtures.partner();
		long person = this.fixtures.delegate(
				Body.of("fullName", name, "posts", List.of(Body.of("title", "Ketua Umum", "partnerId", partner))));
		assertThat(lookUp(name)).containsPattern("<option value=\"" + person + "\"[^>]*selected");
	}

	/** Someone without a post, who was at a meeting for the form's partner. */
	private long advisor(String name, Classification classification) {
		long partner = this.fixtures.partner();
		long person = this.fixtures.delegate(Body.of("fullName", name));
		this.fixtures.meeting(Fixtures.meetingDraft(partner)
			.with("classification", classification)
			.with("attendances", List.of(Body.of("delegateId", person, "side", "PARTNER", "title", "Penasihat"))));
		this.form.put("meetings[0].partners[0].as", String.valueOf(partner));
		return person;
	}

	@Test
	void choosesWhomItFindsWhereNameAndOrganisationAgree() {
		String name = "Sekarwangi " + Fixtures.word();
		long person = advisor(name, Classification.OPEN);
		assertThat(lookUp(name)).containsPattern("<option value=\"" + person + "\"[^>]*selected");
	}

	@Test
	void learnsNoOrganisationFromAMeetingThatTheOfficerCannotSee() {
		String name = "Sekarwangi " + Fixtures.word();
		long person = advisor(name, Classification.SECRET);
		assertThat(lookUp(name)).doesNotContainPattern("<option value=\"" + person + "\"[^>]*selected");
	}

	@Test
	void asksWhoSomeoneIsWhereOnlyTheNamesAreAlike() {
		String name = "Sekarwangi " + Fixtures.word();
		long person = this.fixtures.delegate(Body.of("fullName", name));
		String body = lookUp(name);
		assertThat(body).contains("<option value=\"" + person + "\"")
			.contains(Words.of("en", "press.person.ask"))
			.doesNotContainPattern("<option value=\"" + person + "\"[^>]*selected");
		this.form.put("action", "accept");
		this.form.put("meetings[0].people[1].as", "");
		assertThat(refused("meetings[0].people[1].as").body()).contains(Words.of("en", "error.press.person"));
		this.form.put("meetings[0].people[1].as", "new");
		send().expect(302);
	}

	@Test
	void asksAtTheFirstSightOfARelease() {
		String name = "Sekarwangi " + StringUtils.capitalize(Fixtures.word());
		long person = this.fixtures.delegate(Body.of("fullName", name));
		String text = "Kabar " + this.word + "\n\nMenteri Ketenagakerjaan, " + name
				+ ", bertemu dengan Menteri Tenaga Kerja Laos, Somchai " + this.word
				+ ", di Jakarta, Selasa (21/1/2025).";
		String page = "/press/inbox/" + this.fixtures.release(text);
		assertThat(this.officer.get(page).expect(200).body()).contains("<option value=\"" + person + "\"")
			.contains(Words.of("en", "press.person.ask"))
			.doesNotContainPattern("<option value=\"" + person + "\"[^>]*selected");
		this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner())
			.with("attendances", List.of(Body.of("delegateId", person, "side", "OURS", "title", "Menteri"))));
		assertThat(this.officer.get(page).expect(200).body())
			.containsPattern("<option value=\"" + person + "\"[^>]*selected");
	}

	private String lookUpPartner(String name) {
		this.form.put("action", "look:0.partners.0");
		this.form.put("meetings[0].partners[0].find", name);
		return Unchanged.by(() -> send().expect(200)).body();
	}

	@Test
	void takesNoPartnerWhoseNameIsNotAlike() {
		this.form.put("meetings[0].partners[0].country", "QA");
		long known = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "QA"));
		this.form.put("meetings[0].partners[0].as", String.valueOf(known));
		this.fixtures.partner(this.fixtures.partnerDraft().with("country", "QA"));
		assertThat(lookUpPartner("zzxqj wvvkq")).containsPattern("<option value=\"" + known + "\"[^>]*selected")
			.contains("id=\"meetings[0].partners[0].find-error\"", Words.of("en", "press.look.none"));
	}

	@Test
	void takesThePartnerWhoseNameIsMostAlike() {
		String name = "Sekarwangi " + Fixtures.word();
		long known = this.fixtures.partner(this.fixtures.partnerDraft().with("nameEn", "Agency " + name));
		assertThat(lookUpPartner(name)).containsPattern("<option value=\"" + known + "\"[^>]*selected")
			.doesNotContain(Words.of("en", "press.look.none"));
	}

	@Test
	void leavesAPersonAsTheyWereWhereNobodyHasSuchAName() {
		assertThat(lookUp("zzxqj wvvkq"))
			.containsPattern("(?s)id=\"meetings\\[0].people\\[1].as\".*?<option value=\"new\"[^>]*selected")
			.contains("id=\"meetings[0].people[1].find-error\"");
	}

	@Test
	void findsSomeoneByAPartOfTheirName() {
		String part = Fixtures.word();
		long person = this.fixtures.delegate(Body.of("fullName", "Sekarwangi Ratih Kusuma Dewi " + part));
		assertThat(lookUp(part)).contains("<option value=\"" + person + "\"")
			.doesNotContain(Words.of("en", "press.look.none"));
	}

	@Test
	void looksNobodyUpWhereNothingIsNamed() {
		for (String action : List.of("look:9.people.0", "look:0.people.99", "look:0.partners.99", "look:x",
				"anything")) {
			this.form.put("action", action);
			send().expect(200);
		}
	}

	@Test
	void takesWhatIsSureAtOnceAndLeavesTheRestToBeLookedAt() {
		String dateless = "/press/inbox/" + this.fixtures.release(unknown("Jakarta"));
		assertThat(this.officer.get(dateless).expect(200).body())
			.contains("class=\"passage\"", "value=\"sure\"", "with-why to-check")
			.doesNotContain("name=\"settled\"");
		assertThat(step(dateless, "sure")).contains("name=\"settled\"", "Prefektur " + this.word, "value=\"all\"");
		this.form.put("settled", "true");
		assertThat(step(dateless, "look:0.people.0")).contains("name=\"settled\"");
		assertThat(step(dateless, "all")).contains("Prefektur " + this.word).doesNotContain("name=\"settled\"");
		this.form.put("action", "accept");
		send(dateless).expect(302);
		assertThat(named("meeting", "title")).isEqualTo(1);
	}

	private String step(String page, String action) {
		this.form.put("action", action);
		return Unchanged.by(() -> send(page).expect(200)).body();
	}

	private String unknown(String where) {
		return "Kabar " + this.word + "\n\nMenteri Ketenagakerjaan, Ratna " + Fixtures.word()
				+ ", bertemu dengan Menteri Tenaga Kerja Bhutan, Somchai " + Fixtures.word() + ", di " + where + ".";
	}

	@Test
	void acceptsByOneTapWhereAllIsSure() {
		String sure = "/press/inbox/" + this.fixtures.release(unknown("Jakarta, Selasa (21/1/2025)"));
		String opened = this.officer.get(sure).expect(200).body();
		assertThat(opened.substring(opened.indexOf("certainty"), opened.indexOf("<fieldset")))
			.contains("value=\"accept\"")
			.doesNotContain("value=\"sure\"");
	}

}
