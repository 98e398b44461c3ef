package id.mitra.logging;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may be at a meeting, before anything is typed and by a few letters; all names are
 * invented.
 */
@MitraTest
class PeopleAtHandTests {

	private final Api api;

	private final Fixtures fixtures;

	private final String word = Fixtures.word();

	private final TestUser user;

	private final Api officer;

	private final long partner;

	private final long theirs;

	private final long ours;

	PeopleAtHandTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.user = fixtures.user(Role.OFFICER, Classification.LIMITED);
		this.officer = api.as(this.user);
		this.partner = fixtures.partner();
		this.theirs = person("Hana");
		this.ours = person("Bima");
	}

	private long person(String name) {
		return this.fixtures.delegate(Body.of("fullName", name + " " + this.word));
	}

	@BeforeEach
	void meet() {
		meet(this.theirs, "2024-02-01", "LIMITED");
	}

	private Answer meet(long counterpart, String date, String classification) {
		return this.fixtures.meeting(Fixtures.meetingDraft(this.partner)
			.with("date", date)
			.with("classification", classification)
			.with("attendances", List.of(Body.of("delegateId", counterpart, "side", "PARTNER", "title", "Direktur"),
					Body.of("delegateId", this.ours, "side", "OURS"))));
	}

	private Answer likeliest(Api caller) {
		return caller.get("/api/meetings/people?partner=" + this.partner).expect(200);
	}

	@Test
	void areThoseOfTheLastMeetingsCounterpartsFirst() {
		long later = person("Sari");
		meet(later, "2024-03-01", "LIMITED");
		Answer people = likeliest(this.officer);
		assertThat(people.each("", "name")).startsWith("Sari " + this.word, "Hana " + this.word, "Bima " + this.word);
		assertThat(people.at("/0/side").asString()).isEqualTo("PARTNER");
		assertThat(people.at("/0/partnerId").asLong()).isEqualTo(this.partner);
		assertThat(people.at("/0/title").asString()).isEqualTo("Direktur");
		assertThat(people.at("/0/lastMetOn").asString()).isEqualTo("2024-03-01");
		assertThat(people.at("/2/side").asString()).isEqualTo("OURS");
	}

	@Test
	void areNobodyFromAMeetingThatTheReaderMayNotSee() {
		long hidden = person("Raka");
		meet(hidden, "2024-04-01", "SECRET");
		assertThat(likeliest(this.officer).each("", "name")).doesNotContain("Raka " + this.word);
		assertThat(likeliest(this.officer).at("/1/lastMetOn").asString()).isEqualTo("2024-02-01");
		assertThat(likeliest(this.api.as(this.fixtures.officer())).each("", "name")).contains("Raka " + this.word);
		Answer called = this.officer.get("/api/meetings/people?q=Raka+" + this.word).expect(200);
		assertThat(called.at("/0/name").asString()).isEqualTo("Raka " + this.word);
		assertThat(called.at("/0/lastMetOn").isNull()).isTrue();
		assertThat(called.at("/0/side").isNull()).isTrue();
	}

	@Test
	void areNobodyFromWhatIsPlannedOrInTheTrash() {
		long coming = person("Wira");
		this.fixtures.meeting(Fixtures.meetingDraft(this.partner)
			.with("status", "PLANNED")
			.with("date", "2024-05-01")
			.with("attendances", List.of(Body.of("delegateId", coming, "side", "PARTNER"))));
		long thrown = person("Gita");
		this.fixtures.trash("/meetings", meet(thrown, "2024-06-01", "LIMITED").id());
		assertThat(likeliest(this.officer).each("", "name")).doesNotContain("Wira " + this.word, "Gita " + this.word);
	}

	@Test
	void areTheCallersOwnCompanyAndUnitToo() {
		long me = person("Dewi");
		long colleague = person("Joko");
		long unit = this.fixtures.unit();
		long besideMe = this.fixtures.delegate(
				Body.of("fullName", "Tari " + this.word, "posts", List.of(Body.of("title", "Analis", "unitId", unit))));
		this.fixtures.place(this.user, me, unit);
		this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner())
			.with("classification", "LIMITED")
			.with("attendances", List.of(Body.of("delegateId", me, "side", "OURS"),
					Body.of("delegateId", colleague, "side", "OURS"))));
		List<String> names = this.officer.get("/api/meetings/people").expect(200).each("", "name");
		assertThat(names).contains("Dewi " + this.word, "Joko " + this.word, "Tari " + this.word);
		assertThat(names).doesNotContain("Hana " + this.word);
		assertThat(this.officer.get("/api/delegates/" + besideMe).text("/fullName")).isEqualTo(names.getLast());
	}

	@Test
	void areFoundByLettersWithTheSideTheyWereOn() {
		Answer called = this.officer.get("/api/meetings/people?q=Hana+" + this.word).expect(200);
		assertThat(called.at("/0/id").asLong()).isEqualTo(this.theirs);
		assertThat(called.at("/0/side").asString()).isEqualTo("PARTNER");
		assertThat(called.at("/0/partnerId").asLong()).isEqualTo(this.partner);
		assertThat(called.at("/0/lastMetOn").asString()).isEqualTo("2024-02-01");
	}

	@Test
	void areAtMostTwelveWithRoomForOurs() {
		for (int i = 0; i < 14; i++) {
			meet(person("Orang " + (char) ('A' + i)), "2024-07-" + (i + 10), "LIMITED");
		}
		Answer people = likeliest(this.officer);
		assertThat(people.each("", "name")).hasSizeLessThanOrEqualTo(12).contains("Bima " + this.word);
		assertThat(people.each("", "side")).startsWith("PARTNER", "PARTNER", "PARTNER", "PARTNER", "PARTNER", "PARTNER",
				"PARTNER", "PARTNER", "OURS");
	}

}
