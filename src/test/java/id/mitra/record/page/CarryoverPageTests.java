package id.mitra.record.page;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class CarryoverPageTests {

	private final Fixtures fixtures;

	private final Api officer;

	private final Browser writer;

	private final Browser reader;

	private final long partner;

	private final String record;

	private final String page;

	private final Answer written;

	CarryoverPageTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.writer = api.browser().signIn(fixtures.officer());
		this.reader = api.browser().signIn(fixtures.staff());
		this.partner = fixtures.partner();
		this.record = "/meetings/" + fixtures.meeting(Fixtures.meetingDraft(this.partner, "First round")).id()
				+ "/record";
		this.page = this.record + "/carryover";
		this.written = this.officer
			.put("/api" + this.record, 0, Body.of("items",
					List.of(Body.of("titleEn", "Training"), Body.of("titleId", "Anggaran", "restricted", true))))
			.expect(200);
	}

	private long planned(String title, String date) {
		return this.fixtures
			.meeting(Fixtures.meetingDraft(this.partner, title).with("status", "PLANNED").with("date", date))
			.id();
	}

	private String item(int number) {
		return this.written.text("/items/" + number + "/id");
	}

	@Test
	void offersTheItemsAndTheNextMeeting() {
		planned("Third round", "2024-03-01");
		long next = planned("Second round", "2024-02-01");
		assertThat(this.writer.get(this.record).expect(200).body()).contains(this.page);
		assertThat(this.reader.get(this.record).expect(200).body()).doesNotContain(this.page);
		assertThat(this.writer.get(this.page).expect(200).body())
			.contains("1. Training", "2. Anggaran (Restricted)", "value=\"" + next + "\" selected")
			.containsSubsequence("1 Feb 2024 · Second round · Planned", "1 Mar 2024 · Third round · Planned");
	}

	@Test
	void carriesOverOnceWhereTheFormIsSentTwice() {
		long next = planned("Second round", "2024-02-01");
		String[] form = { "key", Fixtures.word(), "items", item(0), "to", String.valueOf(next) };
		this.writer.post(this.page, form).expect(302);
		this.writer.post(this.page, form).expect(302);
		assertThat(this.writer.get("/meetings/" + next + "/record").expect(200).body())
			.contains("1 item was carried over to this agenda.", "1. Training")
			.doesNotContain("2. Training");
	}

	@Test
	void carriesWhatIsTickedAndSaysThereWhereItComesFrom() {
		long next = planned("Second round", "2024-02-01");
		Answer carried = this.writer.post(this.page, "items", item(0), "to", String.valueOf(next)).expect(302);
		String target = "/meetings/" + next + "/record";
		assertThat(carried.header("Location")).endsWith(target);
		assertThat(this.writer.get(target).expect(200).body()).contains("1 item was carried over to this agenda.",
				"1. Training", "Carried over from", "href=\"" + this.record + "\"", "First round, 2 November 2023");
		assertThat(this.writer.get(this.record).expect(200).body()).doesNotContain("Carried over from");
	}

	@Test
	void keepsWhatWasChosenWhereItIsRefused() {
		long next = planned("Second round", "2024-02-01");
		String refused = this.writer.post(this.page, "to", String.valueOf(next)).expect(422).body();
		assertThat(refused).contains("href=\"#items\"", "value=\"" + next + "\" selected");
		refused = this.writer.post(this.page, "items", item(1), "to", "").expect(422).body();
		assertThat(refused).contains("href=\"#to\"").containsPattern("value=\"" + item(1) + "\"[^>]*checked");
		long stranger = this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner())).id();
		assertThat(this.writer.post(this.page, "items", item(1), "to", String.valueOf(stranger)).expect(422).body())
			.contains("href=\"#to\"", "with the same partners");
		this.writer.post(this.page, "items", item(1), "to", "999999999").expect(404);
	}

	@Test
	void saysWhereThereIsNothingToCarryOrNoMeetingToCarryItTo() {
		assertThat(this.writer.get(this.page).expect(200).body()).contains("No meeting to carry items over to")
			.doesNotContain("name=\"items\"");
		long bare = this.fixtures.meeting(Fixtures.meetingDraft(this.partner)).id();
		assertThat(this.writer.get("/meetings/" + bare + "/record/carryover").expect(200).body())
			.contains("Nobody has written the record yet");
	}

}
