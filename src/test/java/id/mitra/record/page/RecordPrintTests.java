package id.mitra.record.page;

import java.util.List;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class RecordPrintTests {

	private final Api manager;

	private final Browser reader;

	private final Browser indonesian;

	private final long head;

	private final long theirs;

	private final String page;

	RecordPrintTests(Api api, Fixtures fixtures) {
		this.manager = api.as(fixtures.manager());
		this.reader = api.browser().signIn(fixtures.staff());
		this.indonesian = api.browser().signIn(fixtures.officer());
		this.indonesian.post("/preferences/language", "locale", "id").expect(302);
		long partner = fixtures.partner();
		this.head = person(fixtures, "unitId", fixtures.unit(), "Kepala Biro");
		long notes = person(fixtures, "unitId", fixtures.unit(), "Analis");
		this.theirs = person(fixtures, "partnerId", partner, "Head of Office");
		long meeting = fixtures
			.meeting(Fixtures.meetingDraft(partner)
				.with("date", "2023-11-02")
				.with("startTime", "14:30")
				.with("venue", "Hall XIV")
				.with("attendances", List.of(Fixtures.attending(this.head, "OURS").with("role", "HEAD"),
						Fixtures.attending(notes, "OURS").with("role", "NOTE_TAKER"),
						Fixtures.attending(this.theirs, "PARTNER").with("partnerId", partner).with("role", "HEAD"))))
			.id();
		this.page = "/meetings/" + meeting + "/record";
		this.manager.put("/api" + this.page, 0, draft()).expect(200);
	}

	private static long person(Fixtures fixtures, String where, long id, String title) {
		return fixtures.delegate(fixtures.delegateDraft().with("posts", List.of(Body.of("title", title, where, id))));
	}

	private static Body draft() {
		Body item = Body.of("titleId", "Pelatihan", "titleEn", "Training", "notesId", "Mereka setuju.", "notesEn",
				"They agreed.", "outcomes",
				List.of(Body.of("type", "INFORMATION", "textEn", "A report was handed over"),
						Body.of("type", "DECISION", "textEn", "A group is set up"),
						Body.of("type", "COMMITMENT", "commitment",
								Body.of("textEn", "Sends trainers", "owner", "OURS", "dueOn", "2024-06-30"))));
		return Body.of("openingEn", "Both sides met.", "items",
				List.of(item, Body.of("titleId", "Anggaran", "restricted", true, "notesId", "Batas kita sepuluh.")));
	}

	private String printed(Browser reader, String as) {
		String body = reader.get(this.page + "/print" + as).expect(200).body();
		return body.substring(body.indexOf("<article"));
	}

	@Test
	void minutesSayItInTheReadersLanguageAndAreSignedByWhoLedAndWrote() {
		assertThat(printed(this.reader, ""))
			.containsSubsequence("Minutes", "Thursday, 2 November 2023", "14:30", "Hall XIV", "Training", "Anggaran",
					"Kepala Biro", "Both sides met.", "They agreed.", "A report was handed over", "A group is set up",
					"Batas kita sepuluh.", "signatures", "Led by", "Kepala Biro", "Notes by", "Analis")
			.doesNotContain("Mereka setuju.", "Pelatihan");
		assertThat(printed(this.indonesian, ""))
			.containsSubsequence("Notula", "Kamis, 2 November 2023", "14.30", "Both sides met.", "Mereka setuju.",
					"Pimpinan", "Notulis")
			.doesNotContain("They agreed.", "Training");
	}

	@Test
	void aReportTellsWhatCameOfItFirst() {
		String report = printed(this.reader, "?as=REPORT");
		assertThat(report)
			.containsSubsequence("Report", "A group is set up", "Our side", "By 30 June 2024", "Sends trainers",
					"Who was there", "They agreed.", "A report was handed over", "Reported by", "Kepala Biro")
			.containsOnlyOnce("A group is set up");
		assertThat(report.substring(report.indexOf("Reported by"))).doesNotContain("Head of Office", "Analis");
	}

	@Test
	void theRecordOfADiscussionIsForBothSides() {
		String discussion = printed(this.reader, "?as=DISCUSSION");
		assertThat(discussion)
			.containsSubsequence("Record of discussion", "Pelatihan", "Training", "Mereka setuju.", "They agreed.",
					"signatures", "Kepala Biro", "Head of Office")
			.doesNotContain("Anggaran", "Batas kita sepuluh.", "2 November 2023</time></li>");
		this.manager.post("/api" + this.page + "/review").expect(200);
		this.manager.post("/api" + this.page + "/agreement",
				Body.of("signatories", List.of(Body.of("delegateId", this.theirs, "signedOn", "2023-11-03"),
						Body.of("delegateId", this.head, "signedOn", "2023-11-02"))))
			.expect(200);
		this.manager.post("/api" + this.page + "/amendment", Body.of("reason", "A name")).expect(200);
		assertThat(printed(this.reader, "?as=DISCUSSION&edition=1")).containsSubsequence("signatures", "Kepala Biro",
				"2 November 2023</time></li>", "Head of Office", "3 November 2023</time></li>", "Edition 1", "SHA-256");
	}

	@Test
	void minutesForOthersLeaveOutWhatIsRestricted() {
		assertThat(printed(this.reader, "?as=MINUTES&for=others")).contains("They agreed.")
			.doesNotContain("Anggaran", "Batas kita sepuluh.");
	}

	@Test
	void anotherKindOfPaperIsRefusedInWords() {
		assertThat(this.reader.get(this.page + "/print?as=POSTER").expect(400).body()).contains("<h1");
	}

}
