package id.mitra.record.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.identity.caller.Classification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each writes the record of a meeting of its own; who met and who signs in are the same
 * for all, since none changes them.
 */
@MitraTest
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordPageTests {

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	private final Browser writer;

	private final Browser head;

	private final Browser reader;

	private final long ours;

	private final long theirs;

	private final long partner;

	private long meeting;

	private String page = "";

	private String api = "";

	RecordPageTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.writer = api.browser().signIn(fixtures.officer());
		this.head = api.browser().signIn(fixtures.manager());
		this.reader = api.browser().signIn(fixtures.staff());
		this.partner = fixtures.partner();
		this.ours = fixtures.delegate(fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Sekretaris", "unitId", fixtures.unit()))));
		this.theirs = fixtures.delegate(
				fixtures.delegateDraft().with("posts", List.of(Body.of("title", "Head", "partnerId", this.partner))));
	}

	@BeforeEach
	void logMeeting() {
		this.meeting = this.fixtures
			.meeting(
					Fixtures.meetingDraft(this.partner)
						.with("attendances",
								List.of(Fixtures.attending(this.ours, "OURS").with("role", "HEAD"),
										Fixtures.attending(this.theirs, "PARTNER").with("partnerId", this.partner))))
			.id();
		this.page = "/meetings/" + this.meeting + "/record";
		this.api = "/api" + this.page;
	}

	private String name(long delegate) {
		return this.officer.get("/api/delegates/" + delegate).text("/name");
	}

	private Body training() {
		return Body.of("titleId", "Pelatihan", "titleEn", "Training", "area", "OSH", "speakers", List.of(this.theirs),
				"notesId", "Mereka *setuju*.", "notesEn", "They *agreed*.", "outcomes",
				List.of(Body.of("type", "DECISION", "textEn", "A working group is set up"),
						Body.of("type", "INFORMATION", "textEn", "A report was handed over"),
						Body.of("type", "COMMITMENT", "textEn", "Sends two trainers", "commitment",
								Body.of("textEn", "Sends two trainers", "owner", "PARTNER", "dueOn", "2024-06-30"))));
	}

	private Body draft() {
		return Body.of("authentic", "EN", "openingEn", "Both sides met.", "items",
				List.of(training(),
						Body.of("titleEn", "Budget behind closed doors", "restricted", true, "outcomes",
								List.of(Body.of("type", "DECISION", "textEn", "Our ceiling is ten"))),
						Body.of("titleId", "Lain-lain")));
	}

	private Answer written() {
		return this.officer.put(this.api, 0, draft()).expect(200);
	}

	private Answer reviewed() {
		written();
		return this.officer.post(this.api + "/review").expect(200);
	}

	private Answer agreed() {
		reviewed();
		return this.manager.post(this.api + "/agreement",
				Body.of("signatories", List.of(Body.of("delegateId", this.ours, "signedOn", "2023-11-02"),
						Body.of("delegateId", this.theirs, "signedOn", "2023-11-03"))))
			.expect(200);
	}

	private Answer record() {
		return this.officer.get(this.api).expect(200);
	}

	private SentForm form() {
		return form("");
	}

	private SentForm form(String query) {
		return SentForm.of(this.writer.get(this.page + "/edit" + query).expect(200));
	}

	private Answer save(SentForm form) {
		return this.writer.post(this.page + "/edit", form.fields());
	}

	private Answer keep(SentForm form) {
		return this.writer.post(this.page + "/draft", form.fields());
	}

	@Test
	void showsItsItemsInOrderWithWhoSpokeAndWhatCameOfThem() {
		written();
		String shown = this.reader.get(this.page).expect(200).body();
		assertThat(shown).containsSubsequence("1. Pelatihan", "1. Training", name(this.theirs), "<em>setuju</em>",
				"<em>agreed</em>", "A working group is set up", "A report was handed over", "Sends two trainers",
				"By 30 June 2024", "2. Budget", "Restricted", "3. Lain-lain");
		assertThat(shown).contains("Both sides met.", "Not in Indonesian yet", "English is authentic");
	}

	@Test
	void saysWhereATranslationIsOlderThanItsSource() {
		String said = "This translation is older than its source";
		written();
		assertThat(this.reader.get(this.page).expect(200).body()).doesNotContain(said);
		SentForm form = SentForm.of(this.head.get(this.page + "/edit").expect(200));
		this.head.post(this.page + "/edit", form.with("items[0].notesEn", "They agreed to more.").fields()).expect(302);
		assertThat(this.reader.get(this.page).expect(200).body()).containsOnlyOnce(said);
		assertThat(this.writer.get(this.page + "/edit").expect(200).body()).containsOnlyOnce(said);
		assertThat(this.writer.post(this.page + "/edit", form().with("action", "add-item").fields()).body())
			.describedAs("after a step of the form")
			.containsOnlyOnce(said);
		assertThat(keep(form()).expect(200).body()).describedAs("kept while one types").containsOnlyOnce(said);
		assertThat(keep(form().with("items[0].notesId", "Mereka menyetujui lebih banyak.")).expect(200).body())
			.doesNotContain(said);
		form = SentForm.of(this.head.get(this.page + "/edit").expect(200));
		this.head.post(this.page + "/edit", form.with("items[0].notesEn", "They agreed to a lot.").fields())
			.expect(302);
		save(form().with("authentic", "BOTH")).expect(302);
		assertThat(this.reader.get(this.page).expect(200).body()).doesNotContain(said)
			.containsOnlyOnce("The Indonesian text is older than the English one");
		save(form().with("items[0].notesId", "Mereka menyetujui banyak.")).expect(302);
		assertThat(this.reader.get(this.page).expect(200).body()).doesNotContain("is older than");
	}

	@Test
	void saysThatNobodyHasWrittenItAndOffersItToWhoeverMay() {
		assertThat(this.reader.get(this.page).expect(200).body()).contains("Nobody has written the record yet")
			.doesNotContain(this.page + "/edit");
		assertThat(this.writer.get(this.page).expect(200).body()).contains(this.page + "/edit");
		assertThat(this.writer.get("/meetings/" + this.meeting).expect(200).body()).contains(this.page + "/edit");
	}

	@Test
	void offersEachRoleWhatItMayDoAsFarAsItIs() {
		written();
		assertThat(offered(this.reader)).isEmpty();
		assertThat(offered(this.writer)).containsExactly("edit", "review");
		assertThat(offered(this.head)).containsExactly("edit", "review");
		this.writer.post(this.page + "/review").expect(302);
		assertThat(offered(this.writer)).containsExactly("edit");
		assertThat(offered(this.head)).containsExactly("edit", "agreement");
		agree("2023-11-02").expect(302);
		assertThat(offered(this.writer)).isEmpty();
		assertThat(offered(this.head)).containsExactly("amendment");
	}

	private List<String> offered(Browser browser) {
		return Pattern.compile("(?:href|action)=\"" + this.page + "/(edit|review|agreement|amendment)\"")
			.matcher(browser.get(this.page).expect(200).body())
			.results()
			.map((found) -> found.group(1))
			.distinct()
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/decisions" })
	void leavesOutForOthersWhatIsRestrictedAsIfItWereNotThere(String part) {
		written();
		assertThat(this.reader.get(this.page + part).expect(200).body()).contains("Budget", "Our ceiling is ten",
				"for=others");
		String paper = this.reader.get(this.page + part + "?for=others").expect(200).body();
		assertThat(paper).doesNotContain("Budget", "Our ceiling is ten").contains("1. Training");
		assertThat(part.isEmpty() ? paper : "2. Lain-lain").contains("2. Lain-lain");
	}

	@Test
	void tellsWhatItsAgreementKeepsOfItsPromises() {
		agreed();
		List<String> states = this.officer.get(this.api + "/states").expect(200).each("", "id");
		String page = this.page + "/states?from=" + states.get(1) + "&to=" + states.getFirst();
		assertThat(this.reader.get(page).expect(200).body()).containsSubsequence("Outcome 3 · By", "30 June 2024",
				"Outcome 3 · Whose commitment", "The partner", "Signatory 1");
	}

	@Test
	void listsItsDecisionsAndCommitmentsAlone() {
		written();
		assertThat(this.reader.get(this.page + "/decisions").expect(200).body())
			.contains("A working group is set up", "Sends two trainers", "1. Training")
			.doesNotContain("A report was handed over", "They", "Lain-lain");
	}

	@Test
	void isWrittenByItsForm() {
		save(form().with("authentic", "BOTH")
			.with("openingId", "Kedua pihak bertemu.")
			.with("items[0].titleId", "Pelatihan")
			.with("items[0].area", "OSH")
			.with("items[0].speakers", String.valueOf(this.ours), String.valueOf(this.theirs))
			.with("items[0].restricted", "true")
			.with("items[0].outcomes[0].type", "DECISION")
			.with("items[0].outcomes[0].textId", "")
			.with("items[0].outcomes[1].type", "COMMITMENT")
			.with("items[0].outcomes[1].textId", "Mengirim pelatih")
			.with("items[0].outcomes[1].owner", "OURS")
			.with("items[0].outcomes[1].dueOn", "2024-06-30")
			.with("items[1].titleId", "")
			.with("items[2].titleEn", "Other")).expect(302);
		Answer record = record();
		assertThat(record.text("/authentic")).isEqualTo("BOTH");
		assertThat(record.text("/openingId")).isEqualTo("Kedua pihak bertemu.");
		assertThat(record.at("/items")).describedAs("a row left empty is none").hasSize(2);
		assertThat(record.at("/items/0/speakers").toString()).isEqualTo("[" + this.ours + "," + this.theirs + "]");
		assertThat(record.at("/items/0/restricted").asBoolean()).isTrue();
		assertThat(record.each("/items/0/outcomes", "type")).containsExactly("COMMITMENT");
		assertThat(record.text("/items/0/outcomes/0/textId")).isEqualTo("Mengirim pelatih");
		Answer promise = this.officer.get("/api/commitments/" + record.number("/items/0/outcomes/0/commitmentId"));
		assertThat(promise.text("/status")).isEqualTo("PROPOSED");
		assertThat(promise.text("/textId")).isEqualTo("Mengirim pelatih");
		assertThat(promise.text("/owner")).isEqualTo("OURS");
		assertThat(promise.text("/dueOn")).isEqualTo("2024-06-30");
	}

	@Test
	void takesTheDueDayOfAPromiseAsPeopleSayIt() {
		SentForm typed = form().with("items[0].titleEn", "Training")
			.with("items[0].outcomes[0].type", "COMMITMENT")
			.with("items[0].outcomes[0].textEn", "Sends a list")
			.with("items[0].outcomes[0].owner", "OURS")
			.with("items[0].outcomes[0].dueOn", "Q2");
		Answer stepped = this.writer.post(this.page + "/edit", typed.with("action", "add-item").fields()).expect(200);
		String met = "2023-11-02";
		assertThat(SentForm.of(stepped).value("items[0].outcomes[0].metOn")).isEqualTo(met);
		typed.with("action", "save").with("items[0].outcomes[0].metOn", met);
		assertThat(save(typed.with("items[0].outcomes[0].dueOn", "segera")).expect(422).body())
			.contains("id=\"items[0].outcomes[0].dueOn-error\"", "value=\"segera\"");
		assertThat(save(typed.with("items[0].outcomes[0].dueOn", "Q2").with("items[0].titleEn", "")).expect(422).body())
			.contains("Read as Q2 2024, by 30 June 2024.");
		save(typed.with("items[0].titleEn", "Training")).expect(302);
		Answer promise = this.officer.get("/api/commitments/" + record().number("/items/0/outcomes/0/commitmentId"));
		assertThat(promise.text("/dueOn")).isEqualTo("2024-06-30");
		assertThat(promise.text("/duePrecision")).isEqualTo("QUARTER");
	}

	@Test
	void aFormThatIsOnlyOpenedAndSavedChangesNothing() {
		Answer before = written();
		save(form()).expect(302);
		Answer after = record();
		assertThat(after.version()).isGreaterThan(before.version());
		for (String part : List.of("/authentic", "/openingEn", "/closingEn", "/items")) {
			assertThat(after.at(part)).isEqualTo(before.at(part));
		}
	}

	@Test
	void namesInAnOutcomeACommitmentOnRecord() {
		long commitment = this.fixtures
			.commitment(Body.of("textEn", "Sends a list", "owner", "OURS", "meetingId", this.meeting));
		save(form().with("items[0].titleEn", "Lists")
			.with("items[0].outcomes[0].type", "COMMITMENT")
			.with("items[0].outcomes[0].commitmentId", String.valueOf(commitment))).expect(302);
		assertThat(this.reader.get(this.page).body()).contains("/commitments/" + commitment, "Sends a list");
		assertThat(form().value("items[0].outcomes[0].commitmentId")).isEqualTo(String.valueOf(commitment));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			items[0].titleId,             '',                         items[0].titleId
			items[0].outcomes[0].textId,  '',                         items[0].outcomes[0].textId
			items[0].outcomes[0].owner,   '',                         items[0].outcomes[0].owner
			items[0].outcomes[0].dueOn,   31 June,                    items[0].outcomes[0].dueOn
			items[0].outcomes[0].dueOn,   2301-01-01,                 items[0].outcomes[0].dueOn
			items[0].outcomes[0].commitmentId, 999999999,             items[0].outcomes[0].commitmentId
			items[0].area,                NOWHERE,                    items[0].area
			items[0].speakers,            999999999,                  items[0].speakers
			openingId,                    a\u202Eb,                   openingId
			""")
	void losesNothingThatWasTypedAndSaysAtTheFieldWhatIsWrong(String field, String value, String told) {
		SentForm typed = form().with("openingId", "Pembukaan")
			.with("items[0].titleId", "Judul")
			.with("items[0].notesEn", "Typed at length")
			.with("items[0].outcomes[0].type", "COMMITMENT")
			.with("items[0].outcomes[0].textId", "Mengirim pelatih")
			.with("items[0].outcomes[0].owner", "OURS")
			.with(field, value);
		Answer answer = save(typed).expect(422);
		assertThat(answer.body()).contains("Typed at length", "id=\"" + told + "-error\"");
		assertThat(record().version()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			add-item           | A,B,
			remove-item:0      | B
			up-item:1          | B,A
			down-item:0        | B,A
			up-item:0          | A,B
			down-item:1        | A,B
			remove-item:7      | A,B
			move-item:0:1      | B,A
			move-item:1:0      | B,A
			move-item:0:7      | A,B
			move-item:7:0      | A,B
			""")
	void aStepComesBackWithAllThatWasTyped(String step, String titles) {
		Answer answer = save(form().with("action", step)
			.with("items[0].titleId", "A")
			.with("items[1].titleId", "B")
			.with("openingEn", "Typed")).expect(200);
		SentForm next = SentForm.of(answer);
		assertThat(String.join(",", next.values("].titleId"))).isEqualTo(titles);
		assertThat(next.value("openingEn")).isEqualTo("Typed");
		assertThat(record().version()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			add-outcome:0        | First,Second,
			up-outcome:0:1       | Second,First
			up-outcome:0:0       | First,Second
			remove-outcome:0:0   | Second
			remove-outcome:0:x   | First,Second
			""")
	void outcomesAreAddedMovedAndRemovedByButtons(String step, String words) {
		Answer answer = save(form().with("action", step)
			.with("items[0].outcomes[0].textEn", "First")
			.with("items[0].outcomes[1].textEn", "Second")).expect(200);
		assertThat(String.join(",", SentForm.of(answer).values("].textEn"))).isEqualTo(words);
	}

	@Test
	void theSecondToSaveIsAskedOnlyWhatBothChanged() {
		written();
		SentForm mine = form().with("openingEn", "We met.").with("closingEn", "Mine.");
		Answer before = record();
		this.officer
			.put(this.api, before.version(), Body.of("authentic", "EN", "openingEn", "All sides met.", "closingId",
					"Penutup.", "items", before.at("/items")))
			.expect(200);
		Answer asked = save(mine).expect(409);
		assertThat(asked.body()).contains("keep.openingEn", "We met.", "Mine.", "All")
			.doesNotContain("keep.closingEn", "keep.closingId", "keep.items");
		save(SentForm.of(asked)).expect(302);
		Answer record = record();
		assertThat(record.text("/openingEn")).isEqualTo("We met.");
		assertThat(record.text("/closingEn")).isEqualTo("Mine.");
		assertThat(record.text("/closingId")).isEqualTo("Penutup.");
		assertThat(record.at("/items")).isEqualTo(before.at("/items"));
	}

	private Body changed(Answer before, String... items) {
		return Body.of("authentic", "EN", "openingEn", "Both sides met.", "items",
				Arrays.stream(items)
					.map((item) -> item.matches("\\d.*") ? changed(before.at("/items/" + item.charAt(0)), item)
							: Body.of("titleEn", item))
					.toList());
	}

	private static Object changed(JsonNode before, String item) {
		return item.endsWith("!") ? ((ObjectNode) before.deepCopy()).put("notesEn", "Theirs") : before;
	}

	/** Items by their numbers, with a mark where changed, or new ones by their titles. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0,1,2       | notesEn=Mine | Training=Mine,Budget behind closed doors,Lain-lain
			0,1,2!      | notesEn=Mine | Training=Mine,Budget behind closed doors,Lain-lain=Theirs
			2!,0,1      | action=remove-item:0 | Lain-lain=Theirs,Budget behind closed doors
			2,0,1       | notesEn=Mine | Lain-lain,Training=Mine,Budget behind closed doors
			0,Other,1,2 | notesEn=Mine | Training=Mine,Other,Budget behind closed doors,Lain-lain
			0,1         | notesEn=Mine | Training=Mine,Budget behind closed doors
			0,Other,1,2 | action=up-item:1 | Budget behind closed doors,Training,Other,Lain-lain
			0,1,2,Other | action=remove-item:0 | Budget behind closed doors,Lain-lain,Other
			0,1,2,Other | new=My own | Training,Budget behind closed doors,My own,Lain-lain,Other
			1,2         | notesEn=Mine | Training=Mine,Budget behind closed doors,Lain-lain
			""")
	void eachItemIsWhoseChangedIt(String theirs, String mine, String together) {
		Answer before = written();
		SentForm form = form();
		String value = mine.replaceFirst(".*=", "");
		switch (mine.replaceFirst("=.*", "")) {
			case "notesEn" -> form.with("items[0].notesEn", value);
			case "action" -> form = SentForm.of(save(form.with("action", value)).expect(200));
			default -> form = SentForm.of(save(form.with("action", "add-item")).expect(200))
				.with("items[3].titleEn", value)
				.with("action", "up-item:3");
		}
		if (mine.startsWith("new")) {
			form = SentForm.of(save(form).expect(200));
		}
		this.officer.put(this.api, before.version(), changed(before, theirs.split(","))).expect(200);
		save(form.with("action", "save")).expect(302);
		List<String> items = new ArrayList<>();
		record().at("/items").forEach((item) -> {
			String name = item.path("titleEn").asString(item.path("titleId").asString());
			String notes = item.path("notesEn").asString("");
			items.add(notes.matches("Mine|Theirs") ? name + "=" + notes : name);
		});
		assertThat(items).containsExactly(together.split(","));
	}

	@Test
	void tellsTheSecondByNameWhatTheOtherWroteIntoTheSameItem() {
		written();
		SentForm mine = form().with("items[0].titleId", "Pelatihan lagi");
		Answer before = record();
		this.officer.put(this.api, before.version(),
				Body.of("authentic", "EN", "items",
						List.of(training().with("id", before.number("/items/0/id")).with("titleEn", "Course"),
								before.at("/items/1"), before.at("/items/2"))))
			.expect(200);
		String asked = save(mine).expect(409).body();
		String told = asked.substring(asked.indexOf("conflict-field"), asked.indexOf("form-section"));
		assertThat(told).contains("keep.items", "Pelatihan lagi", "Course", name(this.theirs), "Restricted")
			.doesNotContain(String.valueOf(this.theirs), before.text("/items/0/id"));
	}

	@Test
	void whatIsTypedIsKeptOnTheWayAndGoesOnFromThere() {
		SentForm typed = form().with("items[0].titleId", "Pelatihan")
			.with("items[0].outcomes[0].type", "COMMITMENT")
			.with("items[0].outcomes[0].textId", "Mengi")
			.with("items[0].outcomes[1].type", "DECISION")
			.with("items[0].outcomes[1].textId", "Dibentuk");
		Answer kept = keep(typed).expect(200);
		Answer first = record();
		assertThat(first.each("/items/0/outcomes", "textId")).describedAs("no promise in the middle of a word")
			.containsExactly("Dibentuk");
		assertThat(this.officer.get("/api/commitments?meeting=" + this.meeting).ids()).isEmpty();
		typed.goingOnWith(kept)
			.with("items[0].outcomes[0].textId", "Mengirim pelatih")
			.with("items[0].outcomes[0].owner", "OURS");
		save(typed).expect(302);
		Answer second = record();
		assertThat(second.each("/items", "id")).isEqualTo(first.each("/items", "id"));
		assertThat(second.each("/items/0/outcomes", "textId")).containsExactly("Mengirim pelatih", "Dibentuk");
		assertThat(second.text("/items/0/outcomes/1/id")).isEqualTo(first.text("/items/0/outcomes/0/id"));
	}

	@Test
	void whatWasKeptOnTheWayMayBeTakenBackThoughAnotherSaves() {
		written();
		SentForm typed = form().with("openingEn", "For a while.");
		typed.goingOnWith(keep(typed).expect(200));
		Answer kept = record();
		this.officer
			.put(this.api, kept.version(), Body.of("authentic", "EN", "openingEn", "For a while.", "closingId",
					"Penutup.", "items", kept.at("/items")))
			.expect(200);
		save(typed.with("openingEn", "Both sides met.")).expect(302);
		assertThat(record().text("/openingEn")).isEqualTo("Both sides met.");
		assertThat(record().text("/closingId")).isEqualTo("Penutup.");
	}

	/** Else the one who types would not see what they save over. */
	@Test
	void nothingIsKeptOnTheWayOnceSomebodyElseHasChangedIt() {
		SentForm typed = form().with("openingEn", "Mine");
		written();
		keep(typed).expect(409);
		assertThat(record().text("/openingEn")).isEqualTo("Both sides met.");
		assertThat(keep(form().with("items[2].titleId", "")).expect(422).body()).contains("Give the item a title");
	}

	private Answer agree(String signedOn) {
		return this.head.post(this.page + "/agreement", "version", String.valueOf(record().version()),
				"signatories[0].delegateId", String.valueOf(this.ours), "signatories[0].chosen", "true",
				"signatories[0].signedOn", "2023-11-02", "signatories[1].delegateId", String.valueOf(this.theirs),
				"signatories[1].name", "Someone", "signatories[1].side", "PARTNER", "signatories[1].chosen", "true",
				"signatories[1].signedOn", signedOn);
	}

	@Test
	void isNotAgreedWhereASideHasNobodyWhoCouldSign() {
		Body alone = Fixtures.meetingDraft(this.partner)
			.with("attendances", List.of(Fixtures.attending(this.ours, "OURS")));
		String page = "/meetings/" + this.fixtures.meeting(alone).id() + "/record/agreement";
		assertThat(this.head.get(page).expect(200).body()).contains("Nobody of the partner is on record")
			.contains(page.replace("/record/agreement", "/edit\""))
			.doesNotContain(">Agree<", "btn-primary\" type=\"submit\"");
		assertThat(this.head.get(this.page + "/agreement").expect(200).body()).contains("btn-primary\" type=\"submit\"")
			.doesNotContain("Nobody of");
	}

	@Test
	void isAgreedByThoseWhoWereThere() {
		reviewed();
		assertThat(this.head.get(this.page + "/agreement").expect(200).body()).contains(name(this.ours),
				name(this.theirs), "value=\"2 Nov 2023\"");
		Answer wrong = agree("2023-02-30").expect(422);
		assertThat(wrong.body()).contains("id=\"signatories[1].signedOn-error\"", "2023-02-30", "Someone");
		assertThat(this.head
			.post(this.page + "/agreement", "version", String.valueOf(record().version()), "signatories[0].delegateId",
					String.valueOf(this.ours), "signatories[0].chosen", "true", "signatories[0].signedOn", "2023-11-02")
			.expect(422)
			.body()).contains("id=\"signatories-error\"", "Somebody of each side");
		agree("2023-11-03").expect(302);
		String hash = record().text("/hash");
		assertThat(this.reader.get(this.page).body()).contains(hash, name(this.theirs), "3 November 2023");
	}

	@Test
	void nobodyAgreesToWordsThatCameAfterTheyHadRead() {
		Answer read = reviewed();
		this.officer.put(this.api, read.version(), draft().with("openingEn", "Otherwise")).expect(200);
		Answer late = this.head
			.post(this.page + "/agreement", "version", String.valueOf(read.version()), "signatories[0].delegateId",
					String.valueOf(this.ours), "signatories[0].chosen", "true")
			.expect(409);
		assertThat(late.body()).contains("was changed since you opened this page");
		assertThat(record().text("/state")).isEqualTo("REVIEW");
	}

	@Test
	void isAmendedWithAReasonWhileTheAgreedEditionStays() {
		agreed();
		assertThat(this.writer.get(this.page + "/edit").expect(302).header("Location")).endsWith(this.page);
		assertThat(this.head.post(this.page + "/amendment", "reason", " ").expect(422).body())
			.contains("id=\"reason-error\"");
		this.head.post(this.page + "/amendment", "reason", "A name was wrong").expect(302);
		this.officer.put(this.api, record().version(), draft().with("openingEn", "The sides met.")).expect(200);
		assertThat(this.reader.get(this.page).body()).contains("Edition 2", "The sides met.", "Edition 1 is agreed");
		assertThat(this.reader.get(this.page + "?edition=1").expect(200).body()).contains("Both sides met.", "SHA-256")
			.doesNotContain(this.page + "/edit");
		assertThat(this.reader.get(this.page + "/states").body()).contains("A name was wrong");
		this.reader.get(this.page + "?edition=3").expect(404);
	}

	@Test
	void comparesItsStatesAndFillsOneInAgain() {
		Answer first = written();
		this.officer
			.put(this.api, record().version(),
					draft().with("openingEn", "All sides met.")
						.with("items", List.of(training().with("speakers", List.of(this.ours)))))
			.expect(200);
		List<String> states = this.officer.get(this.api + "/states").each("", "id");
		String page = this.reader.get(this.page + "/states").expect(200).body();
		assertThat(page).contains(states.get(0), states.get(1)).doesNotContain("/edit?state=");
		String difference = this.reader.get(this.page + "/states?from=" + states.get(1) + "&to=" + states.get(0))
			.expect(200)
			.body();
		assertThat(difference).contains("Opening in English", ">Both</span></del>", ">All</span></ins>",
				"Item 1 · Speakers", name(this.theirs), name(this.ours), "Item 2 · Title in English");
		this.reader.get(this.page + "/states?from=1&to=" + states.get(0)).expect(404);
		assertThat(this.writer.get(this.page + "/edit?state=" + states.get(1)).body())
			.contains("It counts once you save");
		save(form("?state=" + states.get(1))).expect(302);
		Answer restored = record();
		assertThat(restored.text("/openingEn")).isEqualTo("Both sides met.");
		assertThat(restored.each("/items", "titleEn")).startsWith("Training", "Budget behind closed doors");
		assertThat(restored.text("/items/0/id")).describedAs("what is new on record has an id of its own")
			.isNotEqualTo(first.text("/items/0/id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/decisions", "/states", "/edit", "/agreement", "/amendment" })
	void doesNotExistForWhoeverMayNotKnowItsMeeting(String part) {
		long secret = this.fixtures.meeting(this.fixtures.partner(), Classification.TOP_SECRET).id();
		Browser browser = part.matches("/(edit|agreement|amendment)") ? this.head : this.reader;
		browser.get("/meetings/" + secret + "/record" + part).expect(404);
	}

}
