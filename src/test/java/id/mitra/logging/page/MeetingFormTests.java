package id.mitra.logging.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MeetingFormTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Browser officer;

	MeetingFormTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api.browser().signIn(fixtures.officer());
	}

	@Test
	void saysAtItsRowWhatIsWrongWithAStatementAfterAnEmptyOne() {
		String delegate = String.valueOf(this.fixtures.delegate());
		String body = this.officer
			.post("/meetings/new", "key", Fixtures.word(), "title", "Rapat", "kind", "INTERNAL", "mode", "IN_PERSON",
					"status", "HELD", "classification", "OPEN", "when", "2024-02-01", "city", "Jakarta", "country",
					"ID", "people[0].delegateId", delegate, "people[0].name", "Seseorang", "people[0].side", "OURS",
					"statements[0].delegateId", delegate, "statements[0].text", " ", "statements[1].delegateId",
					delegate, "statements[1].text", "x".repeat(20_001))
			.expect(422)
			.body();
		assertThat(body).contains("href=\"#statements[1].text\"", "id=\"statements[1].text-error\"")
			.doesNotContain("href=\"#statements[0].text\"");
	}

	@Test
	void saysAtItsAreaWhatIsWrongWithItsNote() {
		String body = this.officer
			.post("/meetings/new", "key", Fixtures.word(), "title", "Rapat", "kind", "INTERNAL", "when", "2024-02-01",
					"areas", "OSH", "areas", "TVET", "note[TVET]", "x".repeat(1001))
			.expect(422)
			.body();
		assertThat(body).contains("href=\"#note[TVET]\"", "id=\"note[TVET]-error\"");
	}

	private Answer typed(String when, String status, String... more) {
		String[] form = { "key", Fixtures.word(), "title", "Rapat", "kind", "INTERNAL", "mode", "IN_PERSON", "status",
				status, "classification", "OPEN", "when", when, "city", "Jenewa" };
		return this.officer.post("/meetings/new",
				Stream.concat(Stream.of(form), Stream.of(more)).toArray(String[]::new));
	}

	@Test
	void tellsBackWhatIsUnderstoodOfWhenItWas() {
		assertThat(typed("2/11/23 14.00", "HELD", "action", "stay").expect(200).body())
			.contains("Thursday, 2 November 2023, 14:00, Jenewa time = 20:00 WIB")
			.contains(Words.of("en", "meeting.place.made", "Switzerland"));
	}

	@Test
	void takesTheHoursOfAClockThatIsNamed() {
		Answer saved = typed("2/11/2023 20.00-21.30 WIB", "HELD").expect(302);
		Answer meeting = this.api.as(this.fixtures.officer())
			.get("/api/meetings/" + saved.header("Location").replaceFirst(".*/", ""))
			.expect(200);
		assertThat(meeting.text("/startTime")).startsWith("14:00");
		assertThat(meeting.text("/endTime")).startsWith("15:30");
		assertThat(meeting.text("/zone")).isEqualTo("Europe/Zurich");
		assertThat(meeting.text("/country")).isEqualTo("CH");
	}

	@ParameterizedTest
	@CsvSource({ "31 Februari, HELD, error.when.NO_SUCH_DAY", "besok, HELD, error.when.AHEAD",
			"kemarin, PLANNED, error.when.BEHIND", "minggu lalu, HELD, error.when.several",
			"sometime, HELD, error.when.UNREADABLE", "2023, HELD, error.when.NO_DAY", "'', HELD, error.required" })
	void asksWhereItCannotTellWhenItWas(String when, String status, String message) {
		Answer form = Unchanged.by(() -> typed(when, status).expect(422));
		assertThat(form.body()).contains("href=\"#when\"", "id=\"when-error\"", escaped(Words.of("en", message)));
	}

	/** Each once, and nothing that only follows from what can't be read. */
	@Test
	void tellsAllThatIsWrongAtOnce() {
		String body = Unchanged
			.by(() -> this.officer.post("/meetings/new", "key", Fixtures.word(), "kind", "BILATERAL", "mode",
					"IN_PERSON", "status", "HELD", "classification", "OPEN", "when", "31 Februari 2024", "city",
					"x".repeat(201), "partners[0].partnerId", "-1", "partners[0].name", "Badan " + Fixtures.word(),
					"partners[0].kind", "", "lead", "-1", "people[0].delegateId", "-2", "people[0].name", "Tuan",
					"people[0].side", "PARTNER", "people[0].partnerId", "-1", "people[0].title", "x".repeat(201),
					"promises[0].text", "A list", "promises[0].owner", "OURS", "promises[0].due", "1 Maret 2024"))
			.expect(422)
			.body();
		assertThat(linked(body)).containsExactly("partners[0].kind", "when", "city", "people[0].title");
	}

	private static List<String> linked(String body) {
		return Pattern.compile("<a href=\"#([^\"]+)\">")
			.matcher(body.replaceFirst("(?s).*id=\"errors\"", "").replaceFirst("(?s)</ul>.*", ""))
			.results()
			.map((line) -> line.group(1))
			.toList();
	}

	private static String escaped(String text) {
		return text.replace("\"", "&quot;").replace("'", "&#39;");
	}

	@Test
	void offersTheReadingsOfWhatHasSeveral() {
		String asked = typed("minggu lalu", "HELD", "action", "stay").expect(200).body();
		assertThat(asked).contains("value=\"take-when:0\"", "value=\"take-when:1\"");
		assertThat(typed("minggu lalu", "HELD", "action", "take-when:1").expect(200).body())
			.doesNotContain("take-when:")
			.doesNotContain("value=\"minggu lalu\"");
		assertThat(typed("minggu lalu", "HELD", "action", "take-when:9").expect(200).body())
			.contains("value=\"minggu lalu\"");
	}

	@Test
	void makesTitleAndLevelsFromTheRest() {
		String partner = String.valueOf(this.fixtures.partner());
		String delegate = String.valueOf(this.fixtures.delegate());
		Answer saved = this.officer
			.post("/meetings/new", "key", Fixtures.word(), "kind", "BILATERAL", "mode", "IN_PERSON", "status", "HELD",
					"classification", "OPEN", "when", "2 Nov 2023", "city", "Turin", "partners[0].partnerId", partner,
					"partners[0].name", "Badan Contoh", "partners[0].abbreviation", "BC", "lead", partner,
					"people[0].delegateId", delegate, "people[0].name", "Seseorang", "people[0].side", "PARTNER",
					"people[0].role", "HEAD", "people[0].title", "Deputy Minister")
			.expect(302);
		Answer meeting = this.api.as(this.fixtures.officer())
			.get("/api/meetings/" + saved.header("Location").replaceFirst(".*/", ""))
			.expect(200);
		assertThat(meeting.text("/title")).isEqualTo("Meeting with BC in Turin");
		assertThat(meeting.text("/partnerLevel")).isEqualTo("VICE_MINISTER");
		assertThat(meeting.text("/ourLevel")).isNull();
		assertThat(meeting.text("/country")).isEqualTo("IT");
		assertThat(this.officer.get("/meetings/" + meeting.id()).expect(200).body()).contains("2 November 2023")
			.doesNotContain(Words.of("en", "meeting.localTime", "Turin"));
	}

	@Test
	void asksOnceWhetherADayFarAheadIsInTheRightYear() {
		LocalDate next = LocalDate.now().plusMonths(12);
		typed(next.toString(), "PLANNED").expect(302);
		String far = next.plusYears(4).toString();
		String asked = Unchanged.by(() -> typed(far, "PLANNED", "confirmed", next.toString()).expect(200)).body();
		assertThat(asked).contains(Words.of("en", "meeting.far"), "name=\"confirmed\" value=\"" + far + "\"");
		assertThat(typed(far, "PLANNED", "city", "x".repeat(201)).expect(422).body())
			.describedAs("beside what is wrong")
			.contains(Words.of("en", "meeting.far"), "href=\"#city\"");
		typed(far, "PLANNED", "confirmed", far).expect(302);
	}

	@Test
	void asksOnceWhereAnEditOrAPostponementMovesItFarAhead() {
		String far = LocalDate.now().plusYears(4).toString();
		String path = "/meetings/" + this.fixtures
			.meeting(Fixtures.meetingDraft(this.fixtures.partner())
				.with("status", "PLANNED")
				.with("date", LocalDate.now().plusMonths(2).toString()))
			.id();
		for (String[] form : List.of(
				new String[] { path + "/postponement", "reason", "Strike\r\nof pilots", "date", far },
				edited(path, far))) {
			String[] fields = Arrays.copyOfRange(form, 1, form.length);
			assertThat(Unchanged.by(() -> this.officer.post(form[0], fields).expect(200)).body())
				.contains(Words.of("en", "meeting.far"), "name=\"confirmed\" value=\"" + far + "\"");
		}
		this.officer.post(path + "/postponement", "reason", "Strike\r\nof pilots", "date", far, "confirmed", far)
			.expect(302);
		String[] again = edited(path, far);
		this.officer.post(again[0], Arrays.copyOfRange(again, 1, again.length)).expect(302);
	}

	/** An edit of what is planned, as its form sends it. */
	private String[] edited(String path, String day) {
		Answer meeting = this.api.as(this.fixtures.officer()).get("/api" + path).expect(200);
		String partner = meeting.at("/partners").get(0).get("partnerId").asString();
		return new String[] { path + "/edit", "key", Fixtures.word(), "version", String.valueOf(meeting.version()),
				"title", "Rapat", "kind", "BILATERAL", "mode", "IN_PERSON", "status", meeting.text("/status"),
				"classification", meeting.text("/classification"), "when", day, "partners[0].partnerId", partner,
				"partners[0].name", "Badan Contoh", "lead", partner };
	}

	@Test
	void joinsATitleThatWasPastedOnSeveralLines() {
		long delegate = this.fixtures.delegate();
		Answer saved = typed("2/11/2023", "HELD", "title", "Rapat \r\n tahunan", "people[0].delegateId",
				String.valueOf(delegate), "people[0].name", "Seseorang", "people[0].side", "OURS", "people[0].title",
				"Kepala Biro\nKerja Sama")
			.expect(302);
		Answer meeting = this.api.as(this.fixtures.officer())
			.get("/api/meetings/" + saved.header("Location").replaceFirst(".*/", ""))
			.expect(200);
		assertThat(meeting.text("/attendances/0/title")).isEqualTo("Kepala Biro Kerja Sama");
	}

	@Test
	void letsTheFirstOfASideGoUpNoFurther() {
		String form = this.officer
			.post("/meetings/new", "key", Fixtures.word(), "action", "stay", "people[0].delegateId", "-1",
					"people[0].name", "Satu", "people[0].side", "OURS", "people[1].delegateId", "-2", "people[1].name",
					"Dua", "people[1].side", "OURS")
			.expect(200)
			.body();
		assertThat(form).containsPattern("id=\"up--1\"[^>]*aria-disabled=\"true\"[^>]*tabindex=\"-1\"")
			.doesNotContainPattern("id=\"up--2\"[^>]*aria-disabled");
	}

	@Test
	void asksOnceWhereTheMeetingMayBeOnRecord() {
		long partner = this.fixtures.partner();
		Answer first = this.fixtures.meeting(Fixtures.meetingDraft(partner));
		String[] form = { "key", Fixtures.word(), "kind", "BILATERAL", "mode", "IN_PERSON", "status", "HELD",
				"classification", "OPEN", "when", first.text("/date"), "city", "Turin", "partners[0].partnerId",
				String.valueOf(partner), "partners[0].name", "Badan Contoh", "lead", String.valueOf(partner) };
		Answer asked = Unchanged.by(() -> this.officer.post("/meetings/new", form).expect(200));
		assertThat(asked.body()).contains("/meetings/" + first.id(), Words.of("en", "meeting.alike"));
		String[] both = Stream.concat(Stream.of(form), Stream.of("confirmed", "true")).toArray(String[]::new);
		Answer saved = this.officer.post("/meetings/new", both).expect(302);
		assertThat(this.officer.post("/meetings/new", both).expect(302).header("Location")).as("sent twice")
			.isEqualTo(saved.header("Location"));
	}

	@Test
	void beginsAsAnotherMeetingWas() {
		long partner = this.fixtures.partner();
		long delegate = this.fixtures.delegate();
		Answer first = this.fixtures.meeting(Fixtures.meetingDraft(partner)
			.with("outcome", "Agreed to go on.")
			.with("attendances", List.of(Body.of("delegateId", delegate, "side", "PARTNER", "title", "Director"))));
		String body = this.officer.get("/meetings/new?like=" + first.id() + "&followUp=true").expect(200).body();
		assertThat(body).contains("value=\"" + partner + "\"", "value=\"" + delegate + "\"")
			.containsPattern("<option[^>]* value=\"FOLLOW_UP\"[^>]* selected")
			.doesNotContain("Agreed to go on.");
		this.officer.get("/meetings/new?like=1").expect(404);
	}

	@Test
	void savesNothingByAPressOfEnter() {
		Answer form = Unchanged.by(() -> this.officer
			.post("/meetings/new", "key", Fixtures.word(), "action", "enter", "title", "Rapat singkat", "kind",
					"INTERNAL", "mode", "IN_PERSON", "status", "HELD", "classification", "OPEN", "when", "2024-02-01")
			.expect(200));
		assertThat(form.body()).contains(">Rapat singkat</textarea>");
	}

	private String[] promising(String text, String due) {
		return new String[] { "key", Fixtures.word(), "title", "Rapat", "kind", "INTERNAL", "mode", "IN_PERSON",
				"status", "HELD", "classification", "OPEN", "when", "2024-02-01", "promises[0].owner", "OURS",
				"promises[1].owner", "OURS", "promises[1].text", text, "promises[1].due", due };
	}

	@Test
	void promisesOnceWhereAnEditIsSentTwice() {
		Answer made = this.fixtures.meeting(Fixtures.meetingDraft(3));
		String page = "/meetings/" + made.id() + "/edit";
		String basis = this.officer.get(page).body().replaceFirst("(?s).*name=\"opened\" value=\"([^\"]*)\".*", "$1");
		String[] form = { "key", Fixtures.word(), "version", String.valueOf(made.version()), "opened", basis, "title",
				made.text("/title"), "kind", "BILATERAL", "mode", "IN_PERSON", "status", "HELD", "classification",
				"OPEN", "when", "2023-11-02", "zone", made.text("/zone"), "partners[0].partnerId", "3",
				"partners[0].name", "ITC-ILO", "lead", "3", "promises[0].owner", "OURS", "promises[0].text",
				"Send the manual" };
		this.officer.post(page, form).expect(302);
		this.officer.post(page, form).expect(302);
		assertThat(this.api.as(this.fixtures.officer()).get("/api/commitments?meeting=" + made.id()).ids()).hasSize(1);
	}

	/** A line on which only a side is chosen is no promise yet, and says so. */
	@Test
	void saysAtItsLineWhatIsWrongWithAPromise() {
		String body = this.officer.post("/meetings/new", promising("x", "31 Februari")).expect(422).body();
		assertThat(body).contains("href=\"#promises[1].due\"", "value=\"31 Februari\"")
			.containsPattern("<input[^>]*name=\"promises\\[1].due\"[^>]* aria-invalid=\"true\"\\s+"
					+ "aria-describedby=\"promises\\[1].due-error\">")
			.containsPattern("<select[^>]*name=\"promises\\[1].owner\"(?![^>]*aria-)[^>]*>");
		body = this.officer.post("/meetings/new", promising("x", "akhir Juni 2299")).expect(422).body();
		assertThat(body).contains("href=\"#promises[0].text\"", "href=\"#promises[1].due\"",
				"href=\"#promises[1].text\"", "aria-describedby=\"promises[0].text-error\"",
				Words.of("en", "error.commitment.partner"));
		body = this.officer.post("/meetings/new", promising("x", "31/1/2024")).expect(422).body();
		assertThat(body).contains("href=\"#promises[1].due\"", Words.of("en", "error.due.before"));
	}

}
