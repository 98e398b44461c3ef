package id.mitra.inbox;

import java.util.Arrays;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an officer accepts of a release is on record, all of it or nothing.
 */
@MitraTest
class AcceptanceTests {

	private static final String ACCEPTANCES = "/api/press/acceptances";

	private static final String CANDIDATES = "/api/press/candidates";

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	/** An officer by role who is cleared for no more than staff. */
	private final Api limited;

	/** A word in the names of all that a test puts on record. */
	private final String word = Fixtures.word();

	AcceptanceTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
	}

	private Body partner() {
		return Body.of("kind", "SUBNATIONAL", "nameId", "Prefektur " + this.word, "country", "JP");
	}

	private Body ours() {
		return Body.of("fullName", "Bima " + this.word);
	}

	private Body theirs() {
		return Body.of("fullName", "Haruka " + this.word, "posts",
				List.of(Body.of("title", "Wakil Gubernur", "partnerId", -1)));
	}

	private Body meeting() {
		return Body.of("title", "Kemnaker – " + this.word, "kind", "BILATERAL", "status", "HELD", "classification",
				"OPEN", "date", "2025-01-23", "city", "Jakarta", "country", "ID", "partners",
				List.of(Body.of("partnerId", -1, "lead", true)), "areas", List.of(Fixtures.touching("TVET")),
				"attendances",
				List.of(Fixtures.attending(-1, "OURS"), Fixtures.attending(-2, "PARTNER").with("partnerId", -1)),
				"statements",
				List.of(Body.of("delegateId", -2, "text", "Pemagangan kita lanjutkan.", "language", "id")));
	}

	private Body press() {
		return Body.of("headline", "Kemnaker Terima " + this.word, "outlet", "Warta Contoh", "publishedOn",
				"2025-01-24", "meetings", List.of(Body.of("meetingId", -1, "date", "2025-01-23")), "findings",
				List.of(Body.of("type", "COMMITMENT", "text", "Prefektur menerima 30 peserta", "owner", "PARTNER")));
	}

	private Body draft() {
		return Body.of("partners", List.of(partner()), "delegates", List.of(ours(), theirs()), "meetings",
				List.of(meeting()), "press", press());
	}

	private List<String> refused(Body draft) {
		List<String> errors = Unchanged.by(() -> this.officer.post(ACCEPTANCES, draft).expect(400)).errors();
		assertThat(named()).isZero();
		return errors;
	}

	/** How many records carry the word of this test, whichever they are. */
	private long named() {
		return TestDatabase.sql().sql("""
				select (select count(*) from partner where name_id like :word)
				  + (select count(*) from delegate where full_name like :word)
				  + (select count(*) from meeting where title like :word)
				  + (select count(*) from press_item where headline like :word)
				""").param("word", "%" + this.word + "%").query(Long.class).single();
	}

	@Test
	void makesEverythingThatIsNewAtOnce() {
		Answer item = this.officer.post(ACCEPTANCES, draft()).expect(201);
		assertThat(item.header("Location")).isEqualTo("/api/press/" + item.id());
		assertThat(item.text("/findings/0/owner")).isEqualTo("PARTNER");
		Answer meeting = this.staff.get("/api/meetings/" + item.number("/meetings/0/meetingId")).expect(200);
		assertThat(meeting.text("/reference")).isEqualTo(item.text("/meetings/0/reference"));
		assertThat(meeting.text("/partners/0/name")).isEqualTo("Prefektur " + this.word);
		assertThat(meeting.each("/attendances", "name")).containsExactly("Bima " + this.word, "Haruka " + this.word);
		assertThat(meeting.number("/statements/0/delegateId")).isEqualTo(meeting.number("/attendances/1/delegateId"));
		Answer person = this.staff.get("/api/delegates/" + meeting.number("/attendances/1/delegateId")).expect(200);
		assertThat(person.number("/posts/0/partnerId")).isEqualTo(meeting.number("/partners/0/partnerId"));
		assertThat(meeting.text("/attendances/1/title")).isEqualTo("Wakil Gubernur");
		assertThat(named()).isEqualTo(5);
	}

	@Test
	void classifiesWhomItBringsAsTheLowestMeetingThatNamesThem() {
		Body other = meeting().with("title", "Lagi " + this.word)
			.with("classification", "LIMITED")
			.with("partners", List.of(Body.of("partnerId", this.fixtures.partner(), "lead", true)))
			.with("attendances", List.of(Fixtures.attending(-1, "OURS")))
			.without("statements");
		this.officer
			.post(ACCEPTANCES, draft().with("meetings", List.of(meeting().with("classification", "SECRET"), other)))
			.expect(201);
		assertThat(this.officer.get("/api/partners?q=" + this.word).each("/items", "classification"))
			.containsExactly("SECRET");
		assertThat(this.officer.get("/api/delegates?q=" + this.word).each("/items", "classification"))
			.containsExactly("LIMITED", "SECRET");
		assertThat(this.limited.get("/api/delegates?q=" + this.word).each("/items", "name"))
			.containsExactly("Bima " + this.word);
	}

	@Test
	void addsASourceToAMeetingOnRecord() {
		long meeting = this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner())).id();
		Answer item = this.officer
			.post(ACCEPTANCES,
					Body.of("press", press().with("meetings", List.of(Body.of("meetingId", meeting, "city", "Wina")))))
			.expect(201);
		assertThat(item.number("/meetings/0/meetingId")).isEqualTo(meeting);
		assertThat(this.staff.get("/api/press?meeting=" + meeting).expect(200).ids()).containsExactly(item.id());
		assertThat(named()).isEqualTo(1);
	}

	@Test
	void takesAReleaseThatReportsNoMeeting() {
		Answer item = this.officer.post(ACCEPTANCES, Body.of("press", press().without("meetings"))).expect(201);
		assertThat(item.at("/meetings")).isEmpty();
	}

	@Test
	void saysOfEachRecordWhatIsWrongWithIt() {
		assertThat(refused(draft().with("partners", List.of(partner().without("kind")))))
			.containsExactly("partners[0].kind required");
		assertThat(refused(draft().with("delegates", List.of(ours(), theirs().with("fullName", " ")))))
			.containsExactly("delegates[1].fullName required");
		assertThat(refused(draft().with("meetings", List.of(meeting().without("date")))))
			.containsExactly("meetings[0].date required");
		assertThat(refused(draft().with("press", press().with("headline", ""))))
			.containsExactly("press.headline required");
	}

	@Test
	void wantsAnAgreementThatIsNewOrOneThatIsOnRecord() {
		Body fresh = Body.of("titleId", "Nota " + this.word, "type", "MOU", "parties",
				List.of(Body.of("partnerId", -1)));
		assertThat(refused(draft().with("agreements", List.of(Body.of()))))
			.containsExactly("agreements[0].agreement required");
		assertThat(refused(draft().with("agreements", List.of(Body.of("agreement", fresh, "agreementId", 4711)))))
			.containsExactly("agreements[0].agreementId agreement.both", "agreements[0].agreementId agreement.unknown");
	}

	@Test
	void saysAllThatIsWrongWithRecordsOfOneKind() {
		assertThat(refused(draft().with("partners",
				List.of(partner().without("kind"), partner(), partner().with("country", "XX")))))
			.containsExactly("partners[0].kind required", "partners[2].country country.unknown");
	}

	@Test
	void leavesNothingBehindWhereTheLastPartFails() {
		Body unknown = press().with("meetings", List.of(Body.of("meetingId", -2)));
		assertThat(refused(draft().with("press", unknown)))
			.containsExactly("press.meetings[0].meetingId meeting.unknown");
		assertThat(refused(draft().with("meetings", List.of(meeting().with("endTime", "x")))))
			.containsExactly("meetings[0].endTime unreadable");
		assertThat(this.officer.post(ACCEPTANCES, draft().with("releaseId", 999_999_999)).expect(400).errors())
			.containsExactly("releaseId release.unknown");
		assertThat(named()).isZero();
	}

	@Test
	void takesNoReferenceForARecordThatItDoesNotMean() {
		for (long reference : new long[] { -3, 0, Long.MIN_VALUE, Long.MAX_VALUE }) {
			Body partners = meeting().with("partners", List.of(Body.of("partnerId", reference, "lead", true)))
				.with("attendances", List.of())
				.with("statements", List.of());
			assertThat(refused(draft().with("meetings", List.of(partners)))).describedAs("partner %s", reference)
				.containsExactly("meetings[0].partners[0].partnerId partner.unknown");
			Body about = press().with("meetings", List.of(Body.of("meetingId", reference)));
			assertThat(refused(draft().with("press", about))).describedAs("meeting %s", reference)
				.containsExactly("press.meetings[0].meetingId meeting.unknown");
		}
	}

	@Test
	void saysWhatIsMissing() {
		assertThat(refused(Body.of())).containsExactly("press required");
		assertThat(refused(draft().with("press", press().with("meetings", List.of(Body.of())))))
			.containsExactly("press.meetings[0].meetingId required");
		assertThat(refused(draft().with("press", press().with("meetings", Arrays.asList((Object) null)))))
			.containsExactly("press.meetings[0] required");
		for (String list : List.of("partners", "delegates", "meetings")) {
			assertThat(refused(draft().with(list, Arrays.asList((Object) null)))).describedAs(list)
				.containsExactly(list + "[0] required");
		}
		Body nobody = meeting().with("attendances", List.of(Body.of("side", "OURS"))).with("statements", List.of());
		assertThat(refused(draft().with("meetings", List.of(nobody))))
			.containsExactly("meetings[0].attendances[0].delegateId required");
		assertThat(refused(
				draft().with("delegates", List.of(ours(), theirs().with("posts", Arrays.asList((Object) null))))))
			.containsExactly("delegates[1].posts[0] required");
	}

	@Test
	void makesOneMeetingOfTheSameKeyHoweverOftenItComes() {
		long release = this.fixtures.release();
		Body draft = draft().with("releaseId", release);
		Api keyed = this.officer.with("Idempotency-Key", Fixtures.word());
		List<Answer> answers = Together.times(8, (number) -> keyed.post(ACCEPTANCES, draft));
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.status()).isIn(200, 201));
		assertThat(answers).extracting(Answer::id).containsOnly(answers.getFirst().id());
		assertThat(named()).isEqualTo(5);
		keyed.post(ACCEPTANCES, draft.with("releaseId", null)).expect(422);
	}

	@Test
	void isDoneWithAReleaseOnce() {
		long release = this.fixtures.release();
		this.officer.post(ACCEPTANCES, draft().with("releaseId", release)).expect(201);
		this.officer.get("/api/press/inbox/" + release).expect(404);
		Unchanged.by(() -> this.officer.post(ACCEPTANCES, draft().with("releaseId", release)).expect(400));
		assertThat(named()).isEqualTo(5);
	}

	@Test
	void keepsTheReleaseWhereNothingIsAccepted() {
		long release = this.fixtures.release();
		refused(draft().with("releaseId", release).with("press", press().with("headline", "")));
		this.officer.get("/api/press/inbox/" + release).expect(200);
	}

	@Test
	void letsNobodyClassifyAboveTheirClearance() {
		Body secret = draft().with("meetings", List.of(meeting().with("classification", "SECRET")));
		List<String> errors = Unchanged.by(() -> this.limited.post(ACCEPTANCES, secret).expect(400)).errors();
		assertThat(errors).hasSize(1).allMatch((error) -> error.startsWith("meetings[0].classification "));
		assertThat(named()).isZero();
		this.officer.post(ACCEPTANCES, secret).expect(201);
	}

	@Test
	void tellsNobodyOfAMeetingAboveTheirClearance() {
		long hidden = this.fixtures.meeting(this.fixtures.partner(), Classification.SECRET).id();
		Body about = Body.of("press", press().with("meetings", List.of(Body.of("meetingId", hidden))));
		Answer refused = Unchanged.by(() -> this.limited.post(ACCEPTANCES, about).expect(400));
		Body unknown = Body.of("press", press().with("meetings", List.of(Body.of("meetingId", 999_999_999))));
		assertThat(refused.body()).isEqualTo(this.limited.post(ACCEPTANCES, unknown).expect(400).body());
		assertThat(refused.errors()).containsExactly("press.meetings[0].meetingId meeting.unknown");
	}

	@Test
	void isForOfficers() {
		Unchanged.by(() -> this.staff.post(ACCEPTANCES, draft()).expect(403));
		this.staff.post(CANDIDATES, Body.of()).expect(403);
	}

	@Test
	void refusesFieldsThatItDoesNotKnow() {
		assertThat(refused(draft().with("people", List.of()))).containsExactly("people unknownField");
		assertThat(refused(draft().with("meetings", List.of(meeting().with("mood", "good")))))
			.containsExactly("meetings[0].mood unknownField");
	}

	@Test
	void findsAPersonInSpiteOfATypoAndOfTitles() {
		String name = "Wirasatya " + this.word;
		long person = this.fixtures.delegate(Body.of("fullName", name));
		String typed = "Dr. " + name.replace("Wirasatya", "Wirasatia") + ", M.Si.";
		Answer found = this.officer.post(CANDIDATES, Body.of("people", List.of(typed))).expect(200);
		assertThat(found.json().at("/people").get(typed).get(0).get("id").asLong()).isEqualTo(person);
		assertThat(found.at("/partners")).isEmpty();
	}

	@Test
	void findsAPartnerByItsNameAndByItsCountry() {
		String country = "FM";
		long partner = this.fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "Bureau " + this.word, "country", country));
		Answer byCountry = this.officer
			.post(CANDIDATES, Body.of("partners", List.of(Body.of("name", "Kementerian Qyxw", "country", country))))
			.expect(200);
		assertThat(byCountry.each("/partners/Kementerian Qyxw", "id")).contains(String.valueOf(partner));
		Answer byName = this.officer
			.post(CANDIDATES, Body.of("partners", List.of(Body.of("name", "the Bureau " + this.word))))
			.expect(200);
		assertThat(byName.each("/partners/the Bureau " + this.word, "id")).first().isEqualTo(String.valueOf(partner));
	}

	@Test
	void findsNobodyWhereNobodyIsAskedFor() {
		Answer found = this.officer.post(CANDIDATES, Body.of("partners", List.of(), "people", List.of())).expect(200);
		assertThat(found.at("/partners")).isEmpty();
		assertThat(found.at("/people")).isEmpty();
	}

	@Test
	void asksForNamesThatCanBeLookedFor() {
		assertThat(this.officer.post(CANDIDATES, Body.of("people", List.of(" "))).expect(400).errors())
			.containsExactly("people[0] required");
		assertThat(this.officer.post(CANDIDATES, Body.of("people", List.of("a\0b"))).expect(400).errors())
			.containsExactly("people[0] characters");
		assertThat(this.officer.post(CANDIDATES, Body.of("partners", List.of(Body.of("country", "ID"))))
			.expect(400)
			.errors()).containsExactly("partners[0].name required");
	}

}
