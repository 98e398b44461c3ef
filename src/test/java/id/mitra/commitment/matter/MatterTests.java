package id.mitra.commitment.matter;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MatterTests {

	private static final String COMMITMENTS = "/api/commitments";

	private final Fixtures fixtures;

	private final Api officer;

	private final long whole;

	private final long partner;

	private final long part;

	MatterTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.whole = fixtures.partner();
		this.partner = fixtures.partner(fixtures.partnerDraft().with("parentId", this.whole));
		this.part = fixtures.partner(fixtures.partnerDraft().with("parentId", this.partner));
	}

	private long meeting(String date) {
		return this.fixtures.meeting(Fixtures.meetingDraft(this.partner).with("date", date).with("status", "PLANNED"))
			.id();
	}

	private long promised(@Nullable Object... fields) {
		return this.officer
			.post(COMMITMENTS,
					merged(Body.of("textEn", "Promise " + Fixtures.word(), "owner", "OURS", "partnerId", this.partner,
							"madeOn", "2024-01-01"), fields))
			.expect(201)
			.id();
	}

	private static Body merged(Body body, @Nullable Object... fields) {
		Body merged = body;
		for (int i = 0; i < fields.length; i += 2) {
			merged = merged.with(String.valueOf(fields[i]), fields[i + 1]);
		}
		return merged;
	}

	private Answer matters(long meeting) {
		return this.officer.get("/api/meetings/" + meeting + "/matters").expect(200);
	}

	private void report(long id, Object... fields) {
		this.officer.post(COMMITMENTS + "/" + id + "/reports", Body.of(fields)).expect(200);
	}

	@Test
	void areWhatIsOpenWithAPartnerItsPartsAndItsWholes() {
		long late = promised("dueOn", "2024-02-01");
		long none = promised();
		long ofPart = promised("partnerId", this.part, "dueOn", "2199-01-01");
		long ofWhole = promised("partnerId", this.whole, "dueOn", "2199-02-01", "owner", "PARTNER");
		promised("partnerId", this.fixtures.partner());
		promised("proposed", true);
		report(promised(), "status", "DONE");
		assertThat(matters(meeting("2024-03-01")).ids()).containsExactly(late, ofPart, ofWhole, none);
	}

	@Test
	void wereMadeBeforeTheMeeting() {
		long earlier = meeting("2024-03-01");
		long there = promised("meetingId", earlier, "madeOn", null);
		long sameDay = promised("madeOn", "2024-03-01");
		long after = promised("madeOn", "2024-03-02");
		assertThat(matters(earlier).ids()).describedAs("on the day, but logged after the meeting was").isEmpty();
		long later = meeting("2024-03-01");
		assertThat(matters(later).ids()).containsExactlyInAnyOrder(there, sameDay);
		assertThat(matters(meeting("2024-04-01")).ids()).containsExactlyInAnyOrder(there, sameDay, after);
	}

	@Test
	void keepWhatWasSaidOfThemAtThatMeeting() {
		long id = promised();
		long first = meeting("2024-03-01");
		long second = meeting("2024-06-01");
		long third = meeting("2024-09-01");
		report(id, "status", "IN_PROGRESS", "note", "Half", "on", "2024-03-01", "meetingId", first);
		report(id, "status", "DONE", "note", "All", "on", "2024-06-01", "meetingId", second);
		Answer then = matters(first);
		assertThat(then.text("/items/0/reportedHere/note")).isEqualTo("Half");
		assertThat(then.text("/items/0/status")).isEqualTo("DONE");
		assertThat(matters(second).text("/items/0/reportedHere/note")).isEqualTo("All");
		assertThat(matters(third).ids()).isEmpty();
	}

	@Test
	void areTheFirstFiftyAndWhatWasSaidThere() {
		long there = meeting("2024-03-01");
		long last = promised("dueOn", "2199-12-31");
		report(last, "status", "IN_PROGRESS", "on", "2024-03-01", "meetingId", there);
		for (int i = 0; i < 50; i++) {
			promised("dueOn", "2199-01-01");
		}
		assertThat(matters(there).ids()).hasSize(51).endsWith(last);
		assertThat(matters(there).at("/more").asBoolean()).isFalse();
		long first = promised("dueOn", "2024-02-01");
		assertThat(matters(there).ids()).hasSize(51).startsWith(first).endsWith(last);
		assertThat(matters(there).at("/more").asBoolean()).isTrue();
	}

	/** Nothing is copied when a meeting is created. */
	@Test
	void areTheSameHoweverManyMeetingsWereCreatedAhead() {
		long id = promised();
		List<Long> ahead = List.of(meeting("2030-01-01"), meeting("2030-02-01"), meeting("2030-03-01"),
				meeting("2030-04-01"), meeting("2030-05-01"), meeting("2030-06-01"));
		long after = promised("madeOn", "2029-01-01");
		assertThat(ahead).allSatisfy((meeting) -> {
			assertThat(matters(meeting).ids()).containsExactlyInAnyOrder(id, after);
			assertThat(matters(meeting).at("/items/0/reportedHere").isNull()).isTrue();
		});
		report(id, "status", "DONE");
		assertThat(ahead).allSatisfy((meeting) -> assertThat(matters(meeting).ids()).containsExactly(after));
	}

}
