package id.mitra.agreement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class AgreementPageTests {

	private final Browser officer;

	private final Browser staff;

	private final Browser administrator;

	private final Api api;

	private final String word = Fixtures.word();

	private final long partner;

	AgreementPageTests(Api api, Fixtures fixtures) {
		this.officer = api.browser().signIn(fixtures.officer());
		this.staff = api.browser().signIn(fixtures.staff());
		this.administrator = api.browser().signIn(fixtures.administrator());
		this.api = api.as(fixtures.officer());
		this.partner = this.api
			.post("/api/partners", Body.of("kind", "AGENCY", "nameEn", "Agency " + this.word, "country", "VU"))
			.expect(201)
			.id();
	}

	private long made(String title, String classification) {
		return this.api
			.post("/api/agreements",
					Body.of("titleEn", title + " " + this.word, "type", "MOU", "parties",
							List.of(Map.of("partnerId", this.partner)), "classification", classification, "term",
							Map.of("basis", "SIGNED", "years", 3, "renewal", "ONCE", "noticeMonths", 6)))
			.expect(201)
			.id();
	}

	@Test
	void standsOnThePagesOfItsPartnerAndItsCountryForThoseWhoMayKnowIt() {
		String partner = "/partners/" + this.partner;
		assertThat(this.officer.get(partner).expect(200).body()).contains("No agreement is on record.",
				"/agreements/new?partner=" + this.partner);
		made("Hidden", "SECRET");
		made("Open", "OPEN");
		for (String page : List.of(partner, "/countries/VU")) {
			assertThat(this.staff.get(page).expect(200).body()).contains("Open " + this.word)
				.doesNotContain("Hidden " + this.word);
			assertThat(this.officer.get(page).expect(200).body()).contains("Hidden " + this.word);
		}
		for (int more = 0; more < 4; more++) {
			made("Further", "OPEN");
		}
		assertThat(this.staff.get(partner).body()).doesNotContain("/agreements?partner=" + this.partner);
		assertThat(this.officer.get(partner).body()).contains("/agreements?partner=" + this.partner);
	}

	@Test
	void hasAHistoryWhoseEarlierValuesGoBackIntoTheForm() {
		String path = "/agreements/" + made("First", "OPEN");
		assertThat(this.staff.get(path).expect(200).body()).contains(path + "/changes");
		this.api.post("/api" + path + "/events", Body.of("type", "SIGNED", "doneOn", "2024-01-31")).expect(201);
		this.officer
			.post(path, "version", "1", "titleEn", "Second", "type", "MOC", "classification", "OPEN",
					"parties[0].partnerId", String.valueOf(this.partner))
			.expect(302);
		String changes = this.officer.get(path + "/changes").expect(200).body();
		assertThat(changes).contains("Title in English", "Memorandum of cooperation", "Term and notice", "Done on",
				"31 January 2024");
		String restore = changes.replaceAll("(?s).*href=\"([^\"]*restore=titleEn[^\"]*)\".*", "$1");
		assertThat(this.officer.get(restore.replace("&amp;", "&")).expect(200).body())
			.contains(">First " + this.word + "</textarea>");
		assertThat(changes).doesNotContain("restore=doneOn");
	}

	@Test
	void drawsItsTermsAndSaysWhichContentsItLacks() {
		String path = "/agreements/" + made("First", "OPEN");
		assertThat(this.staff.get(path).expect(200).body()).doesNotContain("time-line", "What the text covers");
		this.officer
			.post(path, "version", "0", "titleEn", "Drawn", "type", "MOU", "classification", "OPEN",
					"parties[0].partnerId", String.valueOf(this.partner), "basis", "SIGNED", "years", "3", "renewal",
					"WITHOUT_END", "noticeMonths", "6", "lastDayInclusive", "false", "articles[0].number", "1",
					"articles[0].content", "SCOPE", "articles[1].number", "2", "articles[1].content", "SCOPE")
			.expect(302);
		this.api.post("/api" + path + "/events", Body.of("type", "SIGNED", "doneOn", "2024-01-31")).expect(201);
		String page = this.staff.get(path).expect(200).body();
		assertThat(page)
			.contains("class=\"time-term\"", "class=\"time-notice\"", "31 January 2024 to 30 January 2027", "1 of 14")
			.containsPattern("<text [^>]*text-anchor=\"start\"[^>]*>2024<");
		assertThat(page.substring(page.indexOf("Not found"))).contains("Force majeure");
	}

	@Test
	void ticksADutyWithWhatShowsIt() {
		String path = "/agreements/" + made("First", "OPEN");
		this.api.post("/api" + path + "/events", Body.of("type", "SIGNED", "doneOn", "2024-01-31")).expect(201);
		long duty = this.api.get("/api" + path + "/duties").number("/items/0/id");
		String tick = path + "/duties/" + duty;
		assertThat(this.officer.get(path).expect(200).body()).contains("action=\"" + tick + "\"");
		assertThat(this.staff.get(path).expect(200).body()).doesNotContain(tick);
		assertThat(this.officer.post(tick, "dutyDone", "2200-01-01", "evidence", "typed").expect(422).body())
			.contains("dutyDone-error", "value=\"1 Jan 2200\"", ">typed</textarea>");
		this.officer.post(tick, "dutyDone", "2024-02-05", "evidence", "Receipt 7").expect(302);
		assertThat(this.staff.get(path).body()).contains("Done on 5 February 2024", ": Receipt 7");
		this.officer.post(tick, "dutyDone", "", "evidence", "Receipt 7").expect(302);
		assertThat(this.api.get("/api" + path + "/duties").at("/items/0/doneOn").isNull()).isTrue();
	}

	@Test
	void asksWhetherAnEventWasEffectiveBeforeItWasDoneAndKeepsIt() {
		String path = "/agreements/" + made("First", "OPEN");
		List<String> event = new ArrayList<>(
				List.of("type", "SIGNED", "doneOn", "2024-01-31", "effectiveOn", "2024-01-01"));
		assertThat(this.officer.get(path).expect(200).body()).doesNotContain("name=\"earlier\"");
		assertThat(this.officer.post(path + "/events", event.toArray(String[]::new)).expect(422).body())
			.contains("earlier-error", "name=\"earlier\"");
		event.addAll(List.of("earlier", "true"));
		this.officer.post(path + "/events", event.toArray(String[]::new)).expect(302);
		assertThat(this.api.get("/api" + path).text("/events/0/effectiveOn")).isEqualTo("2024-01-01");
	}

	@Test
	void offersTheSignatureOnThePageOfASigning() {
		String agreement = "/agreements/" + made("First", "OPEN");
		Answer signing = this.api
			.post("/api/meetings",
					Fixtures.meetingDraft(this.partner)
						.with("kind", "SIGNING")
						.with("date", "2024-01-31")
						.with("city", "Matsuyama")
						.with("title", "Signing " + this.word)
						.with("areas", List.of(Fixtures.touching("OSH"))))
			.expect(201);
		String note = agreement + "?meeting=" + signing.id();
		assertThat(this.officer.get("/meetings/" + signing.id()).expect(200).body()).contains("Signed here",
				note + "#event", "/agreements/new?meeting=" + signing.id());
		assertThat(this.staff.get("/meetings/" + signing.id()).body()).contains("Nothing is noted")
			.doesNotContain(note);
		String form = this.officer.get(note).expect(200).body();
		assertThat(form).contains("At the meeting: Signing " + this.word, "value=\"Matsuyama\"",
				"name=\"meetingId\" value=\"" + signing.id() + "\"");
		assertThat(form).containsPattern("<option value=\"SIGNED\"[^>]* selected")
			.containsPattern("value=\"[^\"]*2024");
		this.officer
			.post(agreement + "/events", "type", "SIGNED", "doneOn", "2024-01-31", "place", "Matsuyama", "meetingId",
					String.valueOf(signing.id()), "meetingName", "Signing")
			.expect(302);
		assertThat(this.api.get("/api" + agreement).number("/events/0/meetingId")).isEqualTo(signing.id());
		assertThat(this.api.get("/api/agreements?meeting=" + signing.id()).expect(200).ids()).hasSize(1);
		Answer concerned = this.api.get("/api/meetings/" + signing.id() + "/agreements").expect(200);
		assertThat(concerned.at("/noted")).hasSize(1);
		assertThat(concerned.at("/others")).isEmpty();
		assertThat(concerned.at("/happened").toString()).isEqualTo("[\"SIGNED\"]");
		this.api.get("/api/meetings/1/agreements").expect(404);
		assertThat(this.staff.get("/meetings/" + signing.id()).body()).contains("href=\"" + agreement + "\"");
		assertThat(this.officer.get("/meetings/" + signing.id()).body()).doesNotContain(note);
		assertThat(this.officer.get("/agreements/new?meeting=" + signing.id()).expect(200).body())
			.contains("Agency " + this.word, "value=\"" + this.partner + "\"");
		this.officer.get(agreement + "?meeting=1").expect(404);
		assertThat(this.staff.get("/meetings/" + signing.id()).body()).contains("Signed here");
		this.api
			.post("/api" + agreement + "/events",
					Body.of("type", "COMMITTEE_MET", "doneOn", "2024-01-31", "meetingId", signing.id()))
			.expect(201);
		assertThat(this.staff.get("/meetings/" + signing.id()).body()).contains("Agreements dealt with here")
			.doesNotContain("Signed here");
	}

	@Test
	void letsAdministratorsKeepHolidaysByAPage() {
		String page = "/admin/holidays";
		assertThat(this.administrator.post(page, "on", "1997-12-25").expect(422).body()).contains("nameId-error",
				"value=\"25 Dec 1997\"");
		this.administrator.post(page, "on", "1997-12-25", "nameId", "Natal", "nameEn", "Christmas").expect(302);
		assertThat(this.administrator.post(page, "on", "1997-12-25", "nameId", "Natal").expect(422).body())
			.contains("on-error", "This day is already in the list.");
		assertThat(this.administrator.get(page).expect(200).body()).contains("25 December 1997", "Christmas");
		this.administrator.post(page + "/deletion", "on", "1997-12-25").expect(302);
		assertThat(this.administrator.get(page).body()).doesNotContain("25 December 1997");
		this.officer.get(page).expect(403);
	}

	@Test
	void letsAdministratorsKeepPeriodsByAPage() {
		String page = "/admin/periods";
		List<String> fields = fields(this.administrator.get(page).expect(200).body());
		assertThat(fields).contains("ORIGINAL_HANDED_OVER");
		assertThat(post(page, fields, "channelLeadDays", "soon").expect(422).body()).contains("channelLeadDays-error",
				"value=\"soon\"");
		assertThat(post(page, fields, "duties[0].kind", "OTHER").expect(422).body()).contains("These duties stay");
		post(page, fields, "decideMonths", "6").expect(302);
	}

	@Test
	void takesOfPeriodsWhatOnlyAnotherChangedAndAsksAboutWhatBothDid() {
		String page = "/admin/periods";
		List<String> opened = fields(this.administrator.get(page).body());
		post(page, opened, "channelLeadDays", "21").expect(302);
		post(page, opened, "decideMonths", "7").expect(302);
		assertThat(kept()).describedAs("what one changed and what the other did").isEqualTo("21 7");
		String asked = post(page, opened, "decideMonths", "8").expect(409).body();
		assertThat(asked).contains("keep.decideMonths").doesNotContain("keep.channelLeadDays", "keep.duties");
		assertThat(kept()).isEqualTo("21 7");
		String theirs = Pattern.compile("theirs:[^\"]*").matcher(asked).results().findFirst().orElseThrow().group();
		String[] taken = with(fields(asked), theirs).toArray(String[]::new);
		this.administrator.post(page, taken).expect(302);
		assertThat(kept()).isEqualTo("21 7");
		String[] insisted = with(fields(asked), theirs.replace("theirs", "mine")).toArray(String[]::new);
		this.administrator.post(page, insisted).expect(302);
		assertThat(kept()).isEqualTo("21 8");
		List<String> fields = fields(this.administrator.get(page).body());
		fields.set(fields.indexOf("channelLeadDays") + 1, "14");
		post(page, fields, "decideMonths", "6").expect(302);
	}

	@Test
	void savesNoPeriodsOfAFormThatDoesNotSayWhatItWasOpenedWith() {
		List<String> fields = fields(this.administrator.get("/admin/periods").body());
		fields.set(fields.indexOf("opened") + 1, "");
		assertThat(post("/admin/periods", fields, "version", "").expect(302).header("Location")).isNotBlank();
		fields.set(fields.indexOf("version") + 1, "");
		assertThat(post("/admin/periods", fields, "decideMonths", "9").expect(409).body())
			.contains("keep.decideMonths");
	}

	private String kept() {
		Answer periods = this.administrator.get("/api/settings/periods").expect(200);
		return periods.number("/channelLeadDays") + " " + periods.number("/decideMonths");
	}

	/** With one of the choices of decideMonths. */
	private static List<String> with(List<String> fields, String choice) {
		List<String> chosen = new ArrayList<>();
		for (int at = 0; at < fields.size(); at += 2) {
			if (!fields.get(at).equals("keep.decideMonths")) {
				chosen.addAll(fields.subList(at, at + 2));
			}
		}
		chosen.addAll(List.of("keep.decideMonths", choice));
		return chosen;
	}

	@Test
	void makesTheCodeOfANewDutyOfItsWords() {
		String page = "/admin/periods";
		String before = this.administrator.get(page).body();
		List<String> fields = fields(before);
		String blank = fields.reversed().stream().filter((one) -> one.endsWith(".textEn")).findFirst().orElseThrow();
		fields.set(fields.indexOf(blank) + 1, "Tell the café’s owner");
		fields.set(fields.indexOf(blank.replace("textEn", "textId")) + 1, "Kabari pemilik kafe");
		post(page, fields, blank.replace("textEn", "days"), "3").expect(302);
		String after = this.administrator.get(page).body();
		assertThat(after).contains("value=\"TELL_THE_CAFE_S_OWNER\"").doesNotContain(">Code<");
		String duty = blank.replace(".textEn", "");
		String number = duty.replaceAll("\\D", "");
		emptyingKeepsIt(page, fields(after), duty);
		String removing = step(page, fields(after), "remove-duty:" + number);
		assertThat(removing).contains("It is removed when you save.", "value=\"keep-duty:" + number + "\"")
			.doesNotContain("id=\"" + duty + ".days\"");
		assertThat(step(page, fields(removing), "keep-duty:" + number)).contains("id=\"" + duty + ".days\"")
			.doesNotContain("It is removed when you save.");
		assertThat(this.administrator.get(page).body()).contains("TELL_THE_CAFE");
		this.administrator.post(page, fields(removing).toArray(String[]::new)).expect(302);
		assertThat(this.administrator.get(page).body()).doesNotContain("TELL_THE_CAFE");
	}

	private void emptyingKeepsIt(String page, List<String> fields, String duty) {
		for (String part : List.of(".textEn", ".textId", ".days")) {
			fields.set(fields.indexOf(duty + part) + 1, "");
		}
		assertThat(this.administrator.post(page, fields.toArray(String[]::new)).expect(422).body())
			.contains("id=\"" + duty + ".textId-error\"", "id=\"" + duty + ".days-error\"");
	}

	@Test
	void offersToRemoveNoDutyThatIsPrescribed() {
		String page = this.administrator.get("/admin/periods").expect(200).body();
		assertThat(page).contains("value=\"ORIGINAL_HANDED_OVER\"", "Prescribed").doesNotContain("remove-duty:0");
	}

	private String step(String page, List<String> fields, String action) {
		List<String> sent = new ArrayList<>(fields);
		sent.addAll(List.of("action", action));
		return this.administrator.post(page, sent.toArray(String[]::new)).expect(200).body();
	}

	private Answer post(String page, List<String> fields, String field, String value) {
		List<String> changed = new ArrayList<>(fields);
		changed.set(changed.indexOf(field) + 1, value);
		return this.administrator.post(page, changed.toArray(String[]::new));
	}

	/** Those of a page's form, and what is in them. */
	private static List<String> fields(String page) {
		List<String> fields = new ArrayList<>();
		Matcher inputs = Pattern.compile("<input[^>]*>|<textarea[^>]*>[^<]*")
			.matcher(page.substring(page.indexOf("action=\"/admin/periods")));
		while (inputs.find()) {
			Matcher name = Pattern.compile("name=\"([^\"]*)\"").matcher(inputs.group());
			Matcher value = Pattern.compile("(?:value=\"|<textarea[^>]*>)([^\"]*)").matcher(inputs.group());
			boolean sent = !inputs.group().contains("checkbox") || inputs.group().contains("checked");
			if (name.find() && sent && !name.group(1).equals("_csrf")) {
				fields.addAll(List.of(name.group(1), value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : ""));
			}
		}
		return fields;
	}

}
