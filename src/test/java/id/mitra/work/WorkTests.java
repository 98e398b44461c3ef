package id.mitra.work;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits for somebody: of their own and their unit's meetings, records and
 * commitments those that want something of them, each where it belongs, and of what they
 * may not see nothing.
 */
@MitraTest
class WorkTests {

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

	private final Fixtures fixtures;

	private final Api application;

	private final TestUser user;

	private final Api api;

	private final long person;

	private final long colleague;

	private final long unit;

	WorkTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.application = api;
		this.unit = fixtures.unit();
		this.person = fixtures.delegate();
		this.colleague = fixtures
			.delegate(fixtures.delegateDraft().with("posts", List.of(Body.of("title", "Analis", "unitId", this.unit))));
		this.user = fixtures.user(Role.OFFICER, Classification.LIMITED);
		this.api = api.as(this.user);
		fixtures.place(this.user, this.person, this.unit);
	}

	private Body leftYesterday() {
		return this.fixtures.delegateDraft()
			.with("posts",
					List.of(Body.of("title", "Analis", "unitId", this.unit, "to", this.today.minusDays(1).toString())));
	}

	private long meeting(String status, LocalDate day, @Nullable Long attending) {
		return this.fixtures.meeting(draft(status, day, attending)).id();
	}

	private Body draft(String status, LocalDate day, @Nullable Long attending) {
		return Fixtures.meetingDraft(this.fixtures.partner())
			.with("status", status)
			.with("date", day.toString())
			.with("attendances", (attending != null) ? List.of(Fixtures.attending(attending, "OURS")) : List.of());
	}

	private List<Long> ids(Api api, String of) {
		return api.get("/api/work").expect(200).each("/" + of, "id").stream().map(Long::valueOf).toList();
	}

	@Test
	void hasWhatIsAheadAndWhatWantsConfirming() {
		long mine = meeting("PLANNED", this.today.plusDays(9), this.person);
		long units = meeting("PLANNED", this.today, this.colleague);
		meeting("PLANNED", this.today.plusDays(1), this.fixtures.delegate());
		meeting("PLANNED", this.today.plusDays(1), this.fixtures.delegate(leftYesterday()));
		long past = meeting("PLANNED", this.today.minusDays(1), this.person);
		long logged = this.api.post("/api/meetings", draft("PLANNED", this.today.minusDays(3), null)).expect(201).id();
		assertThat(ids(this.api, "meetingsAhead")).containsExactly(units, mine);
		assertThat(ids(this.api, "toConfirm")).containsExactly(logged, past);
		this.fixtures.trash("/meetings", units);
		this.api.post("/api/meetings/" + past + "/confirmation").expect(200);
		assertThat(ids(this.api, "meetingsAhead")).containsExactly(mine);
		assertThat(ids(this.api, "toConfirm")).containsExactly(logged);
		assertThat(ids(this.api, "recordsToWrite")).containsExactly(past);
	}

	@Test
	void hasRecordsToWriteAndForManagersToReview() {
		long fresh = meeting("HELD", this.today, this.person);
		meeting("HELD", this.today.minusDays(91), this.person);
		Api manager = this.application.as(this.fixtures.manager());
		assertThat(ids(this.api, "recordsToWrite")).containsExactly(fresh);
		Answer record = this.api.put("/api/meetings/" + fresh + "/record", 0,
				Body.of("authentic", "ID", "openingId", "Dibuka", "items", List.of(), "signatories", List.of()));
		record.expect(200);
		assertThat(ids(this.api, "recordsToWrite")).containsExactly(fresh);
		this.api.post("/api/meetings/" + fresh + "/record/review").expect(200);
		assertThat(ids(this.api, "recordsToWrite")).isEmpty();
		assertThat(ids(this.api, "recordsToReview")).isEmpty();
		assertThat(ids(manager, "recordsToReview")).contains(fresh);
	}

	@Test
	void hasWhatIsOpenLateFirst() {
		Body promise = Body.of("textEn", "Sent", "owner", "OURS", "partnerId", this.fixtures.partner());
		long later = this.fixtures.commitment(promise.with("delegateId", this.person).with("dueOn", "2099-01-01"));
		long late = this.fixtures.commitment(promise.with("unitId", this.unit).with("dueOn", "2024-01-01"));
		this.fixtures.commitment(promise.with("dueOn", "2024-01-01"));
		assertThat(ids(this.api, "commitments")).containsExactly(late, later);
	}

	@Test
	void hasNoticesToGiveAndDutiesAfterSignatures() {
		// before those of other tests, as only the first of all are shown
		LocalDate signed = this.today.minusYears(100).plusMonths(1).plusDays(2);
		Api officer = this.application.as(this.fixtures.officer());
		long agreement = officer
			.post("/api/agreements",
					Body.of("titleEn", "MoU " + Fixtures.word(), "type", "MOU", "classification", "LIMITED", "parties",
							List.of(Body.of("partnerId", this.fixtures.partner())), "term", Body.of("basis", "SIGNED",
									"years", 100, "renewal", "WITHOUT_END", "renewalMonths", 12, "noticeMonths", 1)))
			.expect(201)
			.id();
		officer.post("/api/agreements/" + agreement + "/events", Body.of("type", "SIGNED", "doneOn", signed.toString()))
			.expect(201);
		assertThat(ids(this.api, "notices")).contains(agreement);
		assertThat(this.api.get("/api/work").each("/duties", "dueOn")).isSorted();
		assertThat(this.api.get("/api/work").each("/duties", "agreementId")).contains(String.valueOf(agreement));
		officer.get("/api/agreements/" + agreement + "/duties")
			.expect(200)
			.each("/items", "id")
			.forEach((duty) -> officer
				.send("PUT", "/api/agreements/" + agreement + "/duties/" + duty,
						Body.of("doneOn", this.today.toString(), "evidence", "Handed over"))
				.expect(200));
		assertThat(this.api.get("/api/work").each("/duties", "agreementId")).doesNotContain(String.valueOf(agreement));
		Api open = this.application.as(this.fixtures.user(Role.MANAGER, Classification.OPEN));
		assertThat(open.get("/api/work").expect(200).body()).doesNotContain(String.valueOf(agreement));
		this.fixtures.trash("/agreements", agreement);
		assertThat(this.api.get("/api/work").expect(200).body()).doesNotContain(String.valueOf(agreement));
	}

	@Test
	void hidesWhatIsAboveTheReader() {
		long hidden = this.fixtures
			.meeting(draft("PLANNED", this.today.plusDays(2), this.person).with("classification", "SECRET"))
			.id();
		assertThat(this.api.get("/api/work").expect(200).body()).doesNotContain(String.valueOf(hidden));
	}

	@Test
	void isTwentyFiveOfEachAtMost() {
		for (int i = 1; i <= 26; i++) {
			meeting("PLANNED", this.today.plusDays(i), this.person);
		}
		assertThat(ids(this.api, "meetingsAhead")).hasSize(25);
	}

}
