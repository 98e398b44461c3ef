package id.mitra.record.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class RecordPaperTests {

	private static final String PATH = "/api/settings/record-paper";

	private static final Body AT_FIRST = Body.of("letterhead", List.of(), "sections",
			List.of("ATTENDANCE", "OPENING", "AGENDA", "CLOSING", "SIGNATURES"));

	private static final Body OTHER = Body.of("letterhead", List.of("MINISTRY OF MANPOWER", " ", "Bureau <1>"),
			"sections", List.of("SIGNATURES", "AGENDA", "ATTENDANCE", "OPENING", "CLOSING"), "place", " Jakarta ",
			"leftTitle", "For the Ministry", "rightTitle", "For the other side");

	private final Fixtures fixtures;

	private final Api administrator;

	private final Browser browser;

	private final Api manager;

	RecordPaperTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.administrator = api.as(fixtures.administrator());
		this.browser = api.browser().signIn(fixtures.administrator());
		this.manager = api.as(fixtures.manager());
	}

	@AfterEach
	void printAsAtFirst() {
		put(AT_FIRST).expect(200);
	}

	private Answer put(Body draft) {
		return this.administrator.with("If-Match", "*").send("PUT", PATH, draft);
	}

	@Test
	void isKeptByAdministratorsAndReadByAll() {
		Answer before = this.manager.get(PATH).expect(200);
		assertThat(before.at("/letterhead")).isEmpty();
		Answer saved = this.administrator.put(PATH, before.version(), OTHER).expect(200);
		assertThat(saved.at("/letterhead").toString()).isEqualTo("[\"MINISTRY OF MANPOWER\",\"Bureau <1>\"]");
		assertThat(saved.text("/place")).isEqualTo("Jakarta");
		assertThat(this.manager.get(PATH).expect(200).at("/sections").toString())
			.isEqualTo("[\"SIGNATURES\",\"AGENDA\",\"ATTENDANCE\",\"OPENING\",\"CLOSING\"]");
		Unchanged.by(() -> {
			this.manager.with("If-Match", "*").send("PUT", PATH, OTHER).expect(403);
			this.administrator.send("PUT", PATH, OTHER).expect(428);
			return this.administrator.put(PATH, before.version(), AT_FIRST).expect(412);
		});
		assertThat(this.administrator.put(PATH, saved.version(), saved.json()).expect(200).at("/letterhead"))
			.isEqualTo(saved.at("/letterhead"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			letterhead | 1;2;3;4;5;6;7                                | letterhead
			letterhead | a\u0000b                                     | letterhead[0]
			sections   | AGENDA;OPENING                               | sections
			sections   | AGENDA;AGENDA;OPENING;CLOSING;SIGNATURES     | sections
			sections   | AGENDA;PRICES;OPENING;CLOSING;SIGNATURES     | sections[1]
			""")
	void isRefusedAtItsField(String field, String values, String error) {
		Unchanged.by(() -> {
			Answer refused = put(AT_FIRST.with(field, List.of(values.split(";")))).expect(400);
			assertThat(refused.fields()).containsExactly(error);
			return refused;
		});
	}

	private String printed() {
		long partner = this.fixtures.partner();
		long head = this.fixtures.delegate();
		String record = "/meetings/" + this.fixtures
			.meeting(Fixtures.meetingDraft(partner)
				.with("attendances", List.of(Fixtures.attending(head, "OURS").with("role", "HEAD"))))
			.id() + "/record";
		this.manager.put("/api" + record, 0, Body.of("openingEn", "Both sides met.", "closingEn", "Closed at noon.",
				"items", List.of(Body.of("titleEn", "Training", "notesEn", "Five trainers."))))
			.expect(200);
		return this.browser.get(record + "/print?as=DISCUSSION").expect(200).body();
	}

	@Test
	void recordsArePrintedSo() {
		assertThat(printed())
			.containsSubsequence("Our delegation", "Both sides met.", "Five trainers.", "Closed at noon.", "signatures")
			.doesNotContain("letterhead", "behalf");
		put(OTHER).expect(200);
		assertThat(printed())
			.containsSubsequence("MINISTRY OF MANPOWER", "Bureau &lt;1&gt;", "Jakarta, …", "For the Ministry",
					"Five trainers.", "Our delegation", "Both sides met.", "Closed at noon.")
			.doesNotContain("For the other side");
	}

	@Test
	void isSetByAFormAndLookedAtOnASample() {
		String page = "/admin/record-paper";
		String order = "sections=ATTENDANCE&sections=OPENING&sections=AGENDA&sections=CLOSING&sections=SIGNATURES";
		String[] sections = order.split("[=&]");
		assertThat(this.browser.post(page, with(sections, "letterhead", "Typed", "action", "down-section:0"))
			.expect(200)
			.body()).containsSubsequence("Typed", "value=\"OPENING\"", "value=\"ATTENDANCE\"", "value=\"AGENDA\"");
		assertThat(this.browser.post(page, with(sections, "letterhead", "1\n2\n3\n4\n5\n6\n7", "version", version()))
			.expect(422)
			.body()).contains("letterhead-error");
		this.browser
			.post(page,
					with(sections, "letterhead", "First line\r\n\r\nSecond line", "place", "Jenewa", "leftTitle",
							"For us", "version", version()))
			.expect(302);
		assertThat(this.administrator.get(PATH).at("/letterhead").toString())
			.isEqualTo("[\"First line\",\"Second line\"]");
		assertThat(this.browser.get(page).expect(200).body()).contains("First line\nSecond line", page + "/preview");
		assertThat(this.browser.get(page + "/preview").expect(200).body()).containsSubsequence("First line",
				"Second line", "are invented", "Who was there", "Siti Contoh", "Director of Sample Cooperation",
				"Training of instructors", "Signatures", "Jenewa, …", "For us", "Siti Contoh");
	}

	private String version() {
		return String.valueOf(this.administrator.get(PATH).version());
	}

	private static String[] with(String[] fields, String... more) {
		return Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new);
	}

}
