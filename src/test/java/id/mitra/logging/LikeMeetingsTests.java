package id.mitra.logging;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The meetings on record that one about to be logged may be.
 */
@MitraTest
class LikeMeetingsTests {

	private final Api officer;

	private final Api staff;

	private final Fixtures fixtures;

	private final long whole;

	private final long partner;

	private final Body draft;

	LikeMeetingsTests(Api api, Fixtures fixtures) {
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
		this.fixtures = fixtures;
		this.whole = fixtures.partner();
		this.partner = fixtures.partner(fixtures.partnerDraft().with("parentId", this.whole));
		this.draft = Fixtures.meetingDraft(this.partner).with("date", "2024-02-10");
	}

	private long logged(Body draft) {
		return this.fixtures.meeting(draft).id();
	}

	private List<Long> like(Api caller, Body draft) {
		return caller.post("/api/meetings/likenesses", draft)
			.expect(200)
			.each("", "id")
			.stream()
			.map(Long::valueOf)
			.toList();
	}

	@Test
	void areADayApartAtMost() {
		long dayBefore = logged(this.draft.with("date", "2024-02-09"));
		long same = logged(this.draft);
		logged(this.draft.with("date", "2024-02-12"));
		Unchanged.by(() -> this.officer.post("/api/meetings/likenesses", this.draft).expect(200));
		assertThat(like(this.officer, this.draft)).containsExactly(same, dayBefore);
	}

	@Test
	void areThoseOfTheMonthWhereNoMoreIsKnown() {
		long day = logged(this.draft.with("date", "2024-02-27"));
		Body month = this.draft.with("date", "2024-02-01").with("datePrecision", "MONTH");
		assertThat(like(this.officer, month)).containsExactly(day);
		long known = logged(month);
		assertThat(like(this.officer, this.draft)).contains(known);
	}

	@Test
	void areWithAPartOrAWholeOrSomebodyOfTheOtherSide() {
		long withWhole = logged(Fixtures.meetingDraft(this.whole).with("date", "2024-02-10"));
		assertThat(like(this.officer, this.draft)).containsExactly(withWhole);
		long person = this.fixtures.delegate();
		List<Body> there = List.of(Body.of("delegateId", person, "side", "PARTNER"));
		long elsewhere = logged(
				Fixtures.meetingDraft(this.fixtures.partner()).with("date", "2024-02-10").with("attendances", there));
		assertThat(like(this.officer, this.draft.with("attendances", there))).contains(elsewhere, withWhole);
		long oursThere = logged(Fixtures.meetingDraft(this.fixtures.partner())
			.with("date", "2024-02-10")
			.with("attendances", List.of(Body.of("delegateId", person, "side", "OURS"))));
		assertThat(like(this.officer, this.draft.with("attendances", there))).doesNotContain(oursThere);
	}

	@Test
	void areNeitherHiddenNorThrownAwayNorTheSavesOwn() {
		long secret = logged(this.draft.with("classification", "SECRET"));
		assertThat(like(this.officer, this.draft)).containsExactly(secret);
		assertThat(like(this.staff, this.draft)).isEmpty();
		this.fixtures.trash("/meetings", secret);
		assertThat(like(this.officer, this.draft)).isEmpty();
		String key = "key-" + Fixtures.word();
		Answer made = this.officer.with("Idempotency-Key", key).post("/api/meetings", this.draft).expect(201);
		assertThat(like(this.officer, this.draft)).containsExactly(made.id());
		assertThat(this.officer.with("Idempotency-Key", key)
			.post("/api/meetings/likenesses", this.draft)
			.expect(200)
			.each("", "id")).isEmpty();
	}

	@Test
	void areNoneOfADraftThatCannotBeRead() {
		assertThat(like(this.officer, Body.of("title", "x"))).isEmpty();
		this.officer.post("/api/meetings/likenesses", this.draft.with("date", "2024-02-31")).expect(400);
	}

}
