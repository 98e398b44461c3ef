package id.mitra.meeting;

import java.time.LocalDate;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MeetingLoggingTests {

	private final Api api;

	private final Fixtures fixtures;

	private Api officer;

	private long partner;

	MeetingLoggingTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api;
	}

	@BeforeEach
	void signIn() {
		this.officer = this.api.as(this.fixtures.officer());
		this.partner = this.fixtures.partner();
	}

	@ParameterizedTest
	@CsvSource({ "en, International Training Centre of the ILO, Labour inspection, Switzerland",
			"id, Pusat Pelatihan Internasional ILO, Pengawasan ketenagakerjaan, Swiss" })
	void logsTheFoundingExample(String language, String partnerName, String areaName, String countryName) {
		Api officer = this.officer.in(language);
		long itc = officer.get("/api/partners?q=ITC-ILO").expect(200).number("/items/0/id");
		String word = Fixtures.word();
		long ours = this.fixtures.delegate(Body.of("fullName", "Anwar Sanusi " + word));
		long theirs = this.fixtures.delegate(Body.of("fullName", "Christophe Perrin " + word));
		List<String> areas = List.of("INSP", "OSH", "IR", "SOCSEC", "EMPL", "TVET");
		Answer made = officer.post("/api/meetings", Body.of("title", "Kemnaker – ITC-ILO, Jenewa", "kind", "BILATERAL",
				"status", "HELD", "classification", "OPEN", "ourLevel", "SENIOR_OFFICIAL", "partnerLevel", "DIRECTOR",
				"date", "2023-11-02", "city", "Jenewa", "country", "CH", "partners",
				List.of(Body.of("partnerId", itc, "lead", true)), "areas",
				areas.stream().map((code) -> Body.of("code", code, "support", "RECEIVED")).toList(), "attendances",
				List.of(Body.of("delegateId", ours, "side", "OURS", "role", "HEAD", "title", "Sekretaris Jenderal"),
						Body.of("delegateId", theirs, "side", "PARTNER", "role", "HEAD", "title", "Director")),
				"summary", "Both sides spoke about **inspection**.", "statements",
				List.of(Body.of("delegateId", ours, "text", "Kami ingin belajar.", "language", "id"))))
			.expect(201);
		assertThat(made.header("Location")).isEqualTo("/api/meetings/" + made.id());
		assertThat(made.header("ETag")).isEqualTo("\"" + made.version() + "\"");
		assertThat(made.text("/reference")).matches("2023-[2-9A-HJKMNP-Z]{5}");

		Answer read = officer.get(made.header("Location")).expect(200);
		assertThat(read.json()).isEqualTo(made.json());
		assertThat(read.text("/title")).isEqualTo("Kemnaker – ITC-ILO, Jenewa");
		assertThat(read.text("/name")).isEqualTo(read.text("/title"));
		assertThat(read.text("/date")).isEqualTo("2023-11-02");
		assertThat(read.text("/zone")).isEqualTo("Europe/Zurich");
		assertThat(read.text("/mode")).isEqualTo("IN_PERSON");
		assertThat(read.text("/countryName")).isEqualTo(countryName);
		assertThat(read.text("/partners/0/name")).isEqualTo(partnerName);
		assertThat(read.text("/partners/0/abbreviation")).isEqualTo("ITC-ILO");
		assertThat(read.text("/partners/0/country")).isNull();
		assertThat(read.at("/partners/0/lead").booleanValue()).isTrue();
		assertThat(read.each("/areas", "code")).isEqualTo(areas);
		assertThat(read.text("/areas/0/name")).isEqualTo(areaName);
		assertThat(read.text("/areas/0/nameId")).isEqualTo("Pengawasan ketenagakerjaan");
		assertThat(read.text("/areas/0/support")).isEqualTo("RECEIVED");
		assertThat(read.each("/attendances", "title")).containsExactly("Sekretaris Jenderal", "Director");
		assertThat(read.each("/attendances", "role")).containsExactly("HEAD", "HEAD");
		assertThat(read.text("/attendances/0/name")).isEqualTo("Anwar Sanusi " + word);
		assertThat(read.text("/attendances/0/partnerId")).isNull();
		assertThat(read.number("/attendances/1/partnerId")).isEqualTo(itc);
		assertThat(read.text("/statements/0/text")).isEqualTo("Kami ingin belajar.");
		assertThat(read.text("/createdBy")).isEqualTo(this.fixtures.officer().username());

		for (String filter : List.of("size=1", "partner=" + itc, "area=OSH", "place=CH",
				"from=2023-11-01&to=2023-11-30")) {
			assertThat(officer.get("/api/meetings?delegate=" + ours + "&" + filter).expect(200).ids())
				.describedAs(filter)
				.containsExactly(made.id());
		}
	}

	@Test
	void fillsInWhatADraftLeavesOut() {
		Answer made = this.officer.post("/api/meetings", Fixtures.meetingDraft(this.partner).without("classification"))
			.expect(201);
		assertThat(made.text("/mode")).isEqualTo("IN_PERSON");
		assertThat(made.text("/classification")).isEqualTo("LIMITED");
		assertThat(made.text("/datePrecision")).isEqualTo("DAY");
		assertThat(made.text("/zone")).describedAs("the officer's").isEqualTo("Asia/Jakarta");
		assertThat(made.at("/areas")).isEmpty();
		assertThat(made.at("/attendances")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CH, , Europe/Zurich", "JP, , Asia/Tokyo", "ID, , Asia/Jakarta", "JP, Asia/Seoul, Asia/Seoul",
			", Asia/Makassar, Asia/Makassar" })
	void takesTheZoneOfTheCountrysCapital(String country, String zone, String expected) {
		Body draft = Fixtures.meetingDraft(this.partner).with("country", country).with("zone", zone);
		assertThat(this.officer.post("/api/meetings", draft).expect(201).text("/zone")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2019-12-31, Kepala Biro", "2020-01-01, Direktur Jenderal", "2023-11-02, Direktur Jenderal",
			"2024-01-01, Sekretaris Jenderal", "2015-01-01, " })
	void givesADelegateTheTitleHeldOnThatDay(String date, String title) {
		long unit = this.officer.get("/api/units?q=Setjen").expect(200).number("/items/0/id");
		long delegate = this.fixtures.delegate(this.fixtures.delegateDraft()
			.with("posts",
					List.of(Body.of("title", "Kepala Biro", "unitId", unit, "from", "2016-01-01", "to", "2019-12-31"),
							Body.of("title", "Direktur Jenderal", "unitId", unit, "from", "2020-01-01", "to",
									"2023-12-31"),
							Body.of("title", "Sekretaris Jenderal", "unitId", unit, "from", "2024-01-01"))));
		Body draft = Fixtures.meetingDraft(this.partner)
			.with("date", date)
			.with("attendances", List.of(Fixtures.attending(delegate, "OURS")));
		Answer made = this.officer.post("/api/meetings", draft).expect(201);
		assertThat(made.text("/attendances/0/title")).isEqualTo(title);
		assertThat(made.text("/attendances/0/role")).isEqualTo("MEMBER");
	}

	@Test
	void keepsTheOrderOfPrecedenceWithinASide() {
		List<Long> people = List.of(this.fixtures.delegate(), this.fixtures.delegate(), this.fixtures.delegate());
		Body draft = Fixtures.meetingDraft(this.partner)
			.with("attendances", List.of(Fixtures.attending(people.get(2), "PARTNER"),
					Fixtures.attending(people.get(1), "OURS"), Fixtures.attending(people.get(0), "PARTNER")));
		Answer made = this.officer.post("/api/meetings", draft).expect(201);
		assertThat(made.at("/attendances")).filteredOn((person) -> person.get("side").asString().equals("PARTNER"))
			.extracting((person) -> person.get("delegateId").longValue())
			.containsExactly(people.get(2), people.get(0));
	}

	@Test
	void putsAPartnersDelegateWithTheLeadUnlessTold() {
		long second = this.fixtures.partner();
		Body draft = Fixtures.meetingDraft(this.partner)
			.with("partners", List.of(Body.of("partnerId", second), Body.of("partnerId", this.partner, "lead", true)))
			.with("attendances", List.of(Fixtures.attending(this.fixtures.delegate(), "PARTNER"),
					Fixtures.attending(this.fixtures.delegate(), "PARTNER").with("partnerId", second)));
		Answer made = this.officer.post("/api/meetings", draft).expect(201);
		assertThat(made.each("/attendances", "partnerId")).containsExactly(String.valueOf(this.partner),
				String.valueOf(second));
	}

	@Test
	void putsAMeetingOfAMonthOnItsFirstDay() {
		Answer made = this.officer
			.post("/api/meetings",
					Fixtures.meetingDraft(this.partner).with("date", "2023-11-17").with("datePrecision", "MONTH"))
			.expect(201);
		assertThat(made.text("/date")).isEqualTo("2023-11-01");
		assertThat(made.text("/datePrecision")).isEqualTo("MONTH");
	}

	@Test
	void takesAnInternalMeetingWithoutPartners() {
		this.officer
			.post("/api/meetings",
					Fixtures.meetingDraft(this.partner).with("kind", "INTERNAL").with("partners", List.of()))
			.expect(201);
	}

	@Test
	void takesAMeetingToday() {
		TestUser officer = this.fixtures.officer();
		String today = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString();
		this.api.as(officer).post("/api/meetings", Fixtures.meetingDraft(this.partner).with("date", today)).expect(201);
	}

	@Test
	void takesAPlannedMeetingInTheFuture() {
		Answer made = this.officer
			.post("/api/meetings",
					Fixtures.meetingDraft(this.partner).with("status", "PLANNED").with("date", "2199-01-31"))
			.expect(201);
		assertThat(made.text("/status")).isEqualTo("PLANNED");
	}

	@Test
	void trimsWhatIsTyped() {
		Answer made = this.officer
			.post("/api/meetings", Fixtures.meetingDraft(this.partner).with("title", "  Jenewa ").with("city", "  "))
			.expect(201);
		assertThat(made.text("/title")).isEqualTo("Jenewa");
		assertThat(made.text("/city")).isNull();
	}

	@Test
	void keepsTextsOfTheGreatestLength() {
		String title = "é".repeat(200);
		String summary = "ü".repeat(20_000);
		Answer made = this.officer
			.post("/api/meetings", Fixtures.meetingDraft(this.partner).with("title", title).with("summary", summary))
			.expect(201);
		assertThat(made.text("/title")).isEqualTo(title);
		assertThat(made.text("/summary")).isEqualTo(summary);
	}

	@Test
	void drawsIdsAndReferencesThatTellNothing() {
		Answer first = this.officer.post("/api/meetings", Fixtures.meetingDraft(this.partner)).expect(201);
		Answer second = this.officer.post("/api/meetings", Fixtures.meetingDraft(this.partner)).expect(201);
		assertThat(Math.abs(first.id() - second.id())).isGreaterThan(1000);
		assertThat(first.id()).isLessThan(1L << 53);
		assertThat(first.text("/reference")).isNotEqualTo(second.text("/reference"));
	}

}
