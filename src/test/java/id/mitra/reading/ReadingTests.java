package id.mitra.reading;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class ReadingTests {

	private static final String READINGS = "/api/press/readings";

	private static final String RELEASE = """
			Kemnaker dan Swiss Bertemu

			Rabu, 12 Juni 2024 | 17:55 WIB

			Menaker Ratna Wulandari di Jenewa. (Dok: Humas)

			Warta Contoh - Menteri Ketenagakerjaan, Ratna Wulandari, mengadakan pertemuan bilateral dengan \
			Kepala State \
			Secretariat for Economic Affairs (SECO), Urs Brunner, di sela-sela International Labour \
			Conference (ILC) ke-112 \
			di Jenewa, Swiss, Selasa (11/6/2024) waktu setempat.

			“Kerja sama pengawasan ketenagakerjaan ini harus berlanjut,” kata Ratna.

			Kedua negara sepakat menyusun rencana aksi tentang hubungan industrial. Biro Humas Kemnaker

			BERITA TERKAIT

			KUIS: Seberapa paham kamu soal K3 di tempat kerja?
			Ikuti Kuisnya
			""";

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	ReadingTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
	}

	static Stream<Release> releases() throws Exception {
		List<Map<String, Object>> releases = new Yaml()
			.load(new ClassPathResource("reading/releases.yml").getInputStream());
		return releases.stream().map(Release::new);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("releases")
	void readsAsACarefulReaderDoes(Release release) {
		Answer answer = this.officer.post(READINGS, release.body()).expect(200);
		List<String> found = new ArrayList<>();
		answer.at("/meetings").forEach((meeting) -> found.add(release.described(meeting, found.size())));
		assertThat(found).isEqualTo(release.wanted());
	}

	@Test
	void tellsTheReleaseFromWhatSurroundsIt() {
		Answer answer = this.officer.post(READINGS, Body.of("text", RELEASE)).expect(200);
		assertThat(answer.text("/press/headline")).isEqualTo("Kemnaker dan Swiss Bertemu");
		assertThat(answer.text("/press/outlet")).isEqualTo("Warta Contoh");
		assertThat(answer.text("/press/publishedOn")).isEqualTo("2024-06-12");
		assertThat(answer.text("/press/publishedTime")).isEqualTo("17:55");
		assertThat(answer.text("/press/zone")).isEqualTo("Asia/Jakarta");
		assertThat(answer.text("/press/language")).isEqualTo("id");
		assertThat(answer.text("/press/credit")).isEqualTo("Biro Humas Kemnaker");
		assertThat(answer.text("/press/caption")).isEqualTo("Menaker Ratna Wulandari di Jenewa");
		assertThat(answer.text("/press/photoCredit")).isEqualTo("Humas");
		assertThat(answer.at("/meetings/0/areas")).extracting(JsonNode::asString)
			.containsExactlyInAnyOrder("INSP", "IR");
	}

	/** "kemarin" and a day without a year are counted from the latest day it names. */
	@Test
	void countsByItsOwnDaysWhereItDoesNotSayWhenItAppeared() {
		String text = """
				Menaker Ratna Wulandari bertemu Menteri Tenaga Kerja Qatar, Salem Al-Contoh, di Doha, kemarin.

				“Pelatihan kerja kami bahas,” ujar Ratna lewat siaran pers di Jakarta, Selasa (25/8/2015).

				Data Maret 2014 mencatat 9.000 pekerja di Qatar. Nota lama berlaku hingga 31 Desember 2018.
				""";
		assertThat(date(text)).isEqualTo("2015-08-24");
		assertThat(date(text.replace("kemarin", "Senin (24/8)")
			.replace("Selasa (25/8/2015)", "Selasa")
			.replace("Data Maret 2014", "Data 3 Maret 2015"))).isEqualTo("2015-08-24");
	}

	private String date(String text) {
		return this.officer.post(READINGS, Body.of("text", text)).expect(200).text("/meetings/0/date");
	}

	@Test
	void findsEachStateBehindOneTitle() {
		Answer answer = readLead("""
				Menaker Ratna Wulandari bertemu dengan Menteri Tenaga Kerja Qatar, Sudan, dan Oman di Jakarta, Kamis
				""");
		assertThat(answer.at("/meetings")).extracting((meeting) -> meeting.at("/partners/0/country").asString())
			.containsExactlyInAnyOrder("QA", "SD", "OM");
	}

	/** A house in which people met, and a body whose members did, are not met. */
	@ParameterizedTest
	@ValueSource(strings = {
			"“Kami sepakat,” ujar Menaker Ratna pada pertemuan bilateral di Ruang 2, Gedung Perserikatan Bangsa-Bangsa",
			"Menaker Ratna lalu bertemu para menteri ketenagakerjaan negara anggota Organisasi Kerja Sama Islam" })
	void takesNoBodyForWhomItHousesAndJoins(String sentence) {
		Answer answer = this.officer.post(READINGS, Body.of("publishedOn", "2017-06-14", "text", """
				Menaker Ratna Wulandari mengadakan pertemuan bilateral dengan Wakil Menteri Qatar, Salem Al-Contoh.

				""" + sentence + ", Jenewa, Swiss (12/6/2017).")).expect(200);
		assertThat(answer.at("/meetings")).extracting((meeting) -> meeting.at("/partners/0/country").asString())
			.containsExactly("QA");
	}

	@Test
	void tellsTheCityRatherThanItsState() {
		Answer answer = this.officer.post(READINGS, Body.of("publishedOn", "2022-12-04", "text", """
				Kunjungan Kerja Kemnaker di Korsel: Tambahan Sektor Pekerjaan Diusahakan di Korea Selatan

				Kunjungan Kerja Kemnaker di Korsel: Tambahan Sektor Pekerjaan Diusahakan di Korea Selatan /Kemnaker/

				Pertemuan bilateral dengan Menteri Ketenagakerjaan Korea Selatan, Park Contoh, diadakan Menteri \
				Ketenagakerjaan, Ratna Wulandari, pada Sabtu (3/12/2022).

				Tujuan pertemuan di Seoul, Korea Selatan itu ialah pembaruan nota kesepahaman. Sektor di Korea \
				Selatan bertambah.
				""")).expect(200);
		assertThat(answer.text("/meetings/0/city")).isEqualTo("Seoul");
	}

	/** What is copied from a clipping is wrapped within names and titles. */
	@Test
	void readsOverTheLinesOfAClipping() {
		Answer answer = this.officer.post(READINGS, Body.of("publishedOn", "2020-02-12", "text", """
				Menaker Minta Pekerja Tenang

				    Pekerja migran di Qatar diminta Menteri Ketenagakerjaan, Ratna
				    Wulandari, agar tenang. Permintaan itu disampaikan seusai menerima
				    kunjungan Duta Besar Qatar untuk Indonesia, Salem bin Hamad
				    Al-Contoh, di Kantor Kementerian Ketenagakerjaan, Jakarta, Senin
				    (10/2).
				""")).expect(200);
		assertThat(answer.at("/meetings")).hasSize(1);
		assertThat(answer.text("/meetings/0/date")).isEqualTo("2020-02-10");
		assertThat(answer.at("/meetings/0/people")).extracting((person) -> person.at("/name").asString())
			.containsExactlyInAnyOrder("Ratna Wulandari", "Salem bin Hamad Al-Contoh");
	}

	private Answer readLead(String lead) {
		return this.officer
			.post(READINGS,
					Body.of("publishedOn", "2015-10-29", "text",
							lead.strip() + " (29/10/2015). Kerja sama itu dibahas."))
			.expect(200);
	}

	@Test
	void keepsTheBracketsOfAHeadline() {
		String text = RELEASE.replace("Kemnaker dan Swiss Bertemu", "Kemnaker dan Swiss Bertemu (lagi)");
		assertThat(this.officer.post(READINGS, Body.of("text", text)).expect(200).text("/press/headline"))
			.isEqualTo("Kemnaker dan Swiss Bertemu (lagi)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ratna menerima Amelia di Jakarta (foto: kemnakerRI) | Ratna menerima Amelia di Jakarta | kemnakerRI
			Ratna menerima Amelia di Jakarta/Foto: Dok. Kemnaker | Ratna menerima Amelia di Jakarta | Kemnaker
			Ratna menerima Amelia di Jakarta. Foto: istimewa | Ratna menerima Amelia di Jakarta | istimewa
			Dok: Kemnaker | | Kemnaker
			Keterangan foto: Ratna menerima Amelia di Jakarta | Keterangan foto: Ratna menerima Amelia di Jakarta |
			""")
	void tellsWhoseThePictureIs(String line, @Nullable String caption, @Nullable String photo) {
		String text = RELEASE.replace("Menaker Ratna Wulandari di Jenewa. (Dok: Humas)", line);
		Answer answer = this.officer.post(READINGS, Body.of("text", text)).expect(200);
		assertThat(answer.text("/press/caption")).isEqualTo(caption);
		assertThat(answer.text("/press/photoCredit")).isEqualTo(photo);
	}

	@Test
	void tellsEverythingOfAMeetingSideBySide() {
		Answer answer = this.officer.post(READINGS, Body.of("text", RELEASE)).expect(200);
		assertThat(answer.at("/meetings/0").propertyNames()).containsExactly("date", "datePrecision", "localTime",
				"kind", "mode", "ourLevel", "partnerLevel", "city", "country", "hostEvent", "partners", "people",
				"areas", "agreements", "commitments", "statements", "substance", "evidence");
	}

	@Test
	void tellsWhatWasSaidAndPromisedAtWhichOccasion() {
		Answer answer = this.officer.post(READINGS, Body.of("text", RELEASE)).expect(200);
		assertThat(answer.text("/meetings/0/hostEvent")).isEqualTo("International Labour Conference (ILC) ke-112");
		assertThat(answer.at("/meetings/0/localTime").asBoolean()).isTrue();
		assertThat(answer.text("/meetings/0/ourLevel")).isEqualTo("MINISTER");
		assertThat(answer.text("/meetings/0/statements/0/speaker")).isEqualTo("Ratna Wulandari");
		assertThat(answer.text("/meetings/0/statements/0/text"))
			.isEqualTo("Kerja sama pengawasan ketenagakerjaan ini harus berlanjut");
		assertThat(answer.text("/meetings/0/commitments/0/owner")).isEqualTo("JOINT");
		assertThat(answer.text("/meetings/0/agreements/0")).startsWith("rencana aksi tentang hubungan industrial");
	}

	/** Whoever is not named promised nothing: somebody has to say who did. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Menteri Ketenagakerjaan, Ratna Wulandari, berjanji mengirim pelatih.   | OURS
			Kepala SECO, Urs Brunner, menawarkan dua pelatih.                      | PARTNER
			Dua pelatih bersedia datang ke Jakarta.                                |
			Asosiasi Pengusaha Contoh akan mengirim dua pelatih ke Jakarta.        |
			""")
	void saysWhoPromisedOnlyWhereTheTextDoes(String sentence, @Nullable String owner) {
		String text = RELEASE.replace("Kedua negara sepakat menyusun rencana aksi tentang hubungan industrial.",
				sentence);
		Answer answer = this.officer.post(READINGS, Body.of("text", text)).expect(200);
		assertThat(answer.at("/meetings/0/commitments")).hasSize(1);
		assertThat(answer.text("/meetings/0/commitments/0/owner")).isEqualTo(owner);
	}

	@Test
	void saysWhereInTheTextEachFindingStands() {
		Answer answer = this.officer.post(READINGS, Body.of("text", RELEASE)).expect(200);
		assertThat(words(answer, "date")).isEqualTo("Selasa (11/6/2024");
		assertThat(words(answer, "city")).isEqualTo("Jenewa, Swiss");
		assertThat(words(answer, "people[0]")).isEqualTo("Ratna Wulandari");
		assertThat(words(answer, "people[1]")).isEqualTo("Urs Brunner");
		assertThat(words(answer, "areas[0]")).isEqualTo("pengawasan ketenagakerjaan");
	}

	private static String words(Answer answer, String field) {
		for (JsonNode evidence : answer.at("/meetings/0/evidence")) {
			if (evidence.get("field").asString().equals(field)) {
				return RELEASE.substring(evidence.get("start").asInt(), evidence.get("end").asInt());
			}
		}
		return "nothing";
	}

	@ParameterizedTest
	@CsvSource({ "kemarin, 2022-06-09", "hari ini, 2022-06-10", "kemarin (9/6), 2022-06-09", "Selasa, 2022-06-07",
			"Jumat, 2022-06-10", "dua hari lalu, 2022-06-08", "tadi siang, 2022-06-10" })
	void countsDaysFromWhenItWasPublished(String day, String date) {
		String text = "Menaker Ratna Wulandari bertemu dengan Menteri Tenaga Kerja Singapura Tan Kok Wee "
				+ "di Singapura, " + day + ".";
		assertThat(this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2022-06-10"))
			.text("/meetings/0/date")).isEqualTo(date);
	}

	@Test
	void countsDaysFromWhenItSaysThatItWasWritten() {
		String text = """
				Indonesia dan Singapura Bahas Pelatihan

				Singapura, 9 Juni 2022 - Menteri Ketenagakerjaan Ratna Wulandari hari ini bertemu dengan \
				Menteri Tenaga Kerja Singapura, Tan Kok Wee, di Singapura.
				""";
		assertThat(this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2022-06-10"))
			.text("/meetings/0/date")).isEqualTo("2022-06-09");
	}

	@Test
	void takesTheYearFromWhenItWasPublished() {
		String text = "Menaker Ratna Wulandari bertemu dengan Menteri Tenaga Kerja Singapura Tan Kok Wee "
				+ "di Singapura, Kamis (9/6).";
		assertThat(this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2022-06-10"))
			.text("/meetings/0/date")).isEqualTo("2022-06-09");
		assertThat(this.officer.post(READINGS, Body.of("text", text)).expect(200).text("/meetings/0/date")).isNull();
	}

	@Test
	void recognisesAMeetingThatIsOnRecordToThoseWhoCanSeeIt() {
		long person = this.fixtures.delegate(Body.of("fullName", "Kirana Zaveri Lokeswara"));
		String name = Fixtures.word();
		long partner = this.fixtures.partner(Body.of("kind", "AGENCY", "nameEn", "Agency " + name, "country", "FI"));
		Body draft = Fixtures.meetingDraft(partner)
			.with("date", "2024-02-13")
			.with("status", "HELD")
			.with("city", "Helsinki")
			.with("country", "FI")
			.with("classification", "SECRET")
			.with("attendances", List.of(Body.of("delegateId", person, "side", "PARTNER", "partnerId", partner)));
		long meeting = this.fixtures.meeting(draft).expect(201).id();
		Body release = Body.of("text", "Menaker Ratna Wulandari bertemu dengan Direktur Agency " + name
				+ ", Kirana Zaveri Lokeswara, di Helsinki, Finlandia, Selasa (13/2/2024).");
		Answer seen = this.officer.post(READINGS, release).expect(200);
		assertThat(seen.number("/meetings/0/partners/0/partnerId")).isEqualTo(partner);
		assertThat(seen.number("/meetings/0/people/1/delegateId")).isEqualTo(person);
		assertThat(seen.number("/duplicates/0/meetingId")).isEqualTo(meeting);
		assertThat(seen.at("/duplicates/0/score").asDouble()).isGreaterThan(0.8);
		assertThat(this.staff.post(READINGS, release).expect(200).at("/duplicates")).isEmpty();
	}

	/** Two ambassadors came on one day. */
	@Test
	void takesNoMeetingWithAnotherForTheSame() {
		long ours = this.fixtures.delegate(Body.of("fullName", "Danurwendo Kertarajasa"));
		long partner = this.fixtures
			.partner(Body.of("kind", "EMBASSY", "nameEn", "Embassy " + Fixtures.word(), "country", "IS"));
		Body draft = Fixtures.meetingDraft(partner)
			.with("date", "2024-02-14")
			.with("status", "HELD")
			.with("city", "Jakarta")
			.with("country", "ID")
			.with("attendances", List.of(Body.of("delegateId", ours, "side", "OURS")));
		long meeting = this.fixtures.meeting(draft).expect(201).id();
		String release = "Menaker Danurwendo Kertarajasa menerima kunjungan kehormatan Duta Besar %s untuk "
				+ "Indonesia, Halldor Sturluson, di Jakarta, Rabu (14/2/2024).";
		Answer same = this.officer.post(READINGS, Body.of("text", release.formatted("Islandia"))).expect(200);
		assertThat(same.number("/duplicates/0/meetingId")).isEqualTo(meeting);
		Answer other = this.officer.post(READINGS, Body.of("text", release.formatted("Irlandia"))).expect(200);
		assertThat(other.at("/meetings")).hasSize(1);
		assertThat(other.at("/duplicates")).noneMatch((found) -> found.get("meetingId").asLong() == meeting);
	}

	@Test
	void tellsOurOwnMissionFromItsHost() {
		String text = """
				Kemnaker Terima Dubes RI untuk Qatar

				Jakarta, Warta Contoh - Menteri Ketenagakerjaan Ratna Wulandari menerima kunjungan \
				kehormatan Dubes RI untuk Qatar, Hasan Mahendra, di kantor Kemnaker, Jakarta, Jumat \
				(4/6/2021).

				“Hubungan Indonesia dan Qatar makin erat,” kata Ratna. Dubes Hasan menyampaikan \
				rencana investasi Qatar.
				""";
		Answer answer = this.officer.post(READINGS, Body.of("text", text)).expect(200);
		assertThat(answer.at("/meetings")).hasSize(1);
		assertThat(answer.text("/meetings/0/kind")).isEqualTo("INTERNAL");
		assertThat(answer.at("/meetings/0/partners")).isEmpty();
		assertThat(answer.text("/meetings/0/people/1/name")).isEqualTo("Hasan Mahendra");
	}

	/** Who receives whom makes no meeting with a state of one with its own people. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kepala KBRI Doha, Hasan Mahendra, menerima kunjungan Menteri Ketenagakerjaan, Ratna Wulandari, di Doha, \
			Kamis (3/6/2021).                                                         | INTERNAL
			Menteri Ketenagakerjaan, Ratna Wulandari, bertemu Kepala Perwakilan IOM Indonesia, Jeroen Vermeer, di \
			Jakarta, Kamis (3/6/2021).                                                | BILATERAL
			""")
	void tellsOurOwnPeopleFromOthers(String text, String kind) {
		Answer answer = this.officer.post(READINGS, Body.of("text", text)).expect(200);
		assertThat(answer.at("/meetings")).hasSize(1);
		assertThat(answer.text("/meetings/0/kind")).isEqualTo(kind);
	}

	/** Sent to another state by nobody that is named. */
	@Test
	void takesAnAmbassadorWhomNobodyElseSentForOurOwn() {
		Answer answer = read("Di Vientiane Menteri Ketenagakerjaan, Ratna Wulandari, menemui Duta Besar untuk Laos, "
				+ "Hasan Mahendra, Kamis (3/6/2021).");
		assertThat(answer.each("/meetings", "kind")).containsExactly("INTERNAL");
		assertThat(answer.each("/meetings/0/people", "side")).containsExactly("OURS", "OURS");
	}

	@Test
	void findsNoMeetingOfAnotherMinistry() {
		assertThat(read("Menteri Luar Negeri RI, Laksmi Tirtasari, menerima Duta Besar Kroasia untuk Indonesia, Zoran "
				+ "Babic, di Jakarta, Kamis (3/6/2021). Keduanya membahas pekerja migran.")
			.at("/meetings")).isEmpty();
	}

	@Test
	void findsAPlaceThatNoListHasBeforeAStateOfTwoWords() {
		Answer answer = read("Wakil Menteri Ketenagakerjaan, Bima Santosa, bertemu Wali Kota Gunsan, Kang Imjae, di "
				+ "Gunsan, Republik Korea, Kamis (3/6/2021).");
		assertThat(answer.text("/meetings/0/city")).isEqualTo("Gunsan");
		assertThat(answer.text("/meetings/0/partners/0/country")).isEqualTo("KR");
	}

	private Answer read(String text) {
		return this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2021-06-04")).expect(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Direktur Manajemen Internasional Badan Kerja Federal/Bundesagentur für Arbeit (BA), Jan Sauer | Jan Sauer
			Menteri Tenaga Kerja, Keterampilan, Bisnis Kecil dan Keluarga Australia Ann Casey    | Ann Casey
			her Australian counterpart Ann Casey                                                 | Ann Casey
			""")
	void findsPeopleBehindLongTitles(String who, String name) {
		Answer answer = read("Menteri Ketenagakerjaan Ratna Wulandari bertemu dengan " + who
				+ " di Jenewa, Swiss, Kamis (3/6/2021).");
		assertThat(answer.each("/meetings/0/people", "name")).describedAs(answer.body())
			.contains(name)
			.doesNotContain("Manajemen", "Bisnis");
	}

	/** Names end titles that no list has, and come after ranks. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Direktur Persyaratan Kerja, Joko Santosa     | Joko Santosa
			Direktur Persyaratan Kerja Joko Santosa      | Joko Santosa
			Kepala Divisi Data, Nuno Vermeer             | Nuno Vermeer
			Duta Besar RI, Mayjen TNI (Purn.) Hasan Budi | Hasan Budi
			""")
	void findsPeopleBehindAllThatStandsBeforeThem(String who, String name) {
		String text = "Menteri Ketenagakerjaan Ratna Wulandari bertemu dengan Menteri Tenaga Kerja Kanada, "
				+ "Liam Fortier, di Jenewa, Rabu (8/6/2022). Ratna didampingi " + who + ".";
		Answer answer = this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2022-06-09")).expect(200);
		assertThat(answer.at("/meetings/0/people")).extracting((person) -> person.get("name").asString())
			.anyMatch((found) -> found.endsWith(name))
			.noneMatch((found) -> found.equals("Persyaratan") || found.equals("Data") || found.startsWith("Mayjen"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pertemuan itu ditunda karena topan.", "Pertemuan itu batal." })
	void findsNoMeetingThatWasCalledOff(String end) {
		String text = "Menteri Ketenagakerjaan Ratna Wulandari sedianya bertemu dengan Menteri Tenaga Kerja Kanada di "
				+ "Jenewa, Rabu (8/6/2022). " + end;
		assertThat(this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2022-06-09"))
			.expect(200)
			.at("/meetings")).isEmpty();
	}

	/** Two of one country who were met one after the other are two meetings. */
	@Test
	void tellsSeveralOfOneCountryApart() {
		String text = """
				Dirjen Binwasnaker Bertemu Dua Pihak di Praha

				Warta Contoh, Praha - Direktur Jenderal Pembinaan Pengawasan Ketenagakerjaan dan K3, Sigit Rahardjo, \
				bertemu Wakil Menteri Tenaga Kerja Republik Ceko, Pavel Novotny, di Praha, Senin (13/5/2024). \
				Keduanya membahas pengawasan ketenagakerjaan.

				Di hari yang sama Sigit bertemu Presiden Konfederasi Serikat Pekerja Ceko, Jana Dvorakova. \
				Mereka membahas hubungan industrial.
				""";
		Answer reading = this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2024-05-15")).expect(200);
		assertThat(reading.each("/meetings", "date")).containsExactly("2024-05-13", "2024-05-13");
		assertThat(reading.at("/meetings/0/people").toString()).contains("Pavel Novotny").doesNotContain("Dvorakova");
		assertThat(reading.at("/meetings/1/people").toString()).contains("Jana Dvorakova").doesNotContain("Pavel");
	}

	/** "Undersecretary …" of a state that is named later is of that state. */
	@Test
	void tellsOfWhichStateAnOfficeIs() {
		String text = """
				Jakarta - Manpower Minister Ratna Wulandari met the Labour Minister, Ondrej Svoboda, in Jakarta \
				on Monday (13/5/2024). The Czech Republic wants to hire nurses from Indonesia, Svoboda said.

				The Czech Republic and Indonesia will draft an agreement on vocational training.
				""";
		Answer reading = this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2024-05-14")).expect(200);
		assertThat(reading.at("/meetings")).hasSize(1);
		assertThat(reading.text("/meetings/0/partners/0/country")).isEqualTo("CZ");
	}

	@Test
	void findsDayAndPlaceBehindAQuotation() {
		String text = """
				Indonesia dan Kanada Perkuat Kerja Sama

				Warta Contoh - Menteri Ketenagakerjaan Ratna Wulandari melakukan pertemuan \
				bilateral dengan Menteri Tenaga Kerja Kanada, Liam Fortier.

				Kanada pernah mengusulkan kelompok kerja, kata Ratna.

				“Kami mengusulkan forum pelatihan vokasi tahunan,” tutur Ratna di Jenewa, Swiss, \
				pada Rabu (8/6/2022) waktu setempat.
				""";
		Answer answer = this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2022-06-09")).expect(200);
		assertThat(answer.text("/meetings/0/date")).isEqualTo("2022-06-08");
		assertThat(answer.text("/meetings/0/city")).isEqualTo("Jenewa");
	}

	@Test
	void takesTheNearestYearWhateverTheWeekday() {
		String text = "Menaker Ratna Wulandari bertemu dengan Menteri Tenaga Kerja Singapura Tan Kok Wee "
				+ "di Singapura, Senin (6/6).";
		Answer answer = this.officer.post(READINGS, Body.of("text", text, "publishedOn", "2024-06-07"));
		assertThat(answer.text("/meetings/0/date")).isEqualTo("2024-06-06");
	}

	@Test
	void createsNothing() {
		String stranger = "Xylopho" + Fixtures.word().toLowerCase(Locale.ROOT);
		this.officer
			.post(READINGS, Body.of("text",
					"Menaker bertemu dengan Menteri Tenaga Kerja Peru, " + stranger + ", di Lima, Senin (3/6/2024)."))
			.expect(200);
		assertThat(this.officer.get("/api/delegates?q=" + stranger).expect(200).at("/items")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   \n\t ", "a\0b", "\u202Eterbalik", "\u0007" })
	void refusesWhatIsNoText(String text) {
		assertThat(this.officer.post(READINGS, Body.of("text", text)).expect(400).errors()).singleElement()
			.asString()
			.startsWith("text ");
	}

	@Test
	void refusesMoreThanIsRead() {
		Answer answer = this.officer.in("id").post(READINGS, Body.of("text", "kata ".repeat(41_000))).expect(400);
		assertThat(answer.errors()).containsExactly("text press.text");
		assertThat(answer.text("/errors/0/message")).contains("200 KB");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert('Menaker bertemu dengan ILO di Jakarta')</script><p>Tidak ada apa-apa</p>",
			"<script>", "<<<<<<a", "&amp;&&nbsp;;", "التقى الوزير مع منظمة العمل الدولية",
			"Z\u0351\u0352a\u0353l\u0354go\u0301", "((((((((((", "“““““““““", "\"", "12/12/12/12/12", "Menaker",
			"😀 Menaker 😀 bertemu dengan 😀" })
	void findsNothingWhereNothingIsReported(String text) {
		assertThat(this.officer.post(READINGS, Body.of("text", text)).expect(200).at("/meetings")).isEmpty();
	}

	@Test
	void readsThroughMarkup() {
		String text = "<h1>Pertemuan</h1><p>Menaker <b>Ratna Wulandari</b> bertemu dengan Direktur ILO, "
				+ "Amelia&nbsp;Castillo, di Jakarta, "
				+ "Senin (3/6/2024).</p><script>var area = 'pengupahan';</script>";
		Answer answer = this.officer.post(READINGS, Body.of("text", text)).expect(200);
		assertThat(answer.text("/meetings/0/date")).isEqualTo("2024-06-03");
		assertThat(answer.at("/meetings/0/areas")).isEmpty();
	}

	/**
	 * A release and what it reports, as the file has it.
	 */
	private record Release(Map<String, Object> fields) {

		private Body body() {
			return Body.of("text", this.fields.get("text"), "publishedOn", day(this.fields.get("published")));
		}

		@SuppressWarnings("unchecked")
		private List<Map<String, Object>> meetings() {
			return (List<Map<String, Object>>) Objects.requireNonNull(this.fields.get("meetings"));
		}

		private List<String> wanted() {
			return meetings().stream()
				.map((meeting) -> "%s %s at %s, %s, with partner, of %s, %s and %s about %s".formatted(
						day(meeting.get("date")), meeting.containsKey("month") ? "MONTH" : "DAY", "city", "kind",
						meeting.get("mode"), new TreeSet<>(list(meeting, "ours")),
						new TreeSet<>(list(meeting, "theirs")), new TreeSet<>(list(meeting, "areas"))))
				.toList();
		}

		/**
		 * What was found, with "city" and the like where it is one of those that are
		 * right.
		 */
		private String described(JsonNode found, int number) {
			Map<String, Object> wanted = (number < meetings().size()) ? meetings().get(number) : Map.of();
			Object city = wanted.get("city");
			String foundCity = found.get("city").asString(null);
			boolean rightCity = (city instanceof Collection<?> cities) ? cities.contains(foundCity)
					: Objects.equals(city, foundCity);
			String kind = found.get("kind").asString();
			return "%s %s at %s, %s, with %s, of %s, %s and %s about %s".formatted(found.get("date").asString(null),
					"MONTH".equals(found.get("datePrecision").asString(null)) ? "MONTH" : "DAY",
					rightCity ? "city" : foundCity, list(wanted, "kinds").contains(kind) ? "kind" : kind,
					rightPartner(found, wanted) ? "partner" : found.get("partners"), found.get("mode").asString(),
					names(found, "OURS"), names(found, "PARTNER"), new TreeSet<>(texts(found.get("areas"))));
		}

		private static boolean rightPartner(JsonNode found, Map<String, Object> wanted) {
			if (found.get("partners").isEmpty()) {
				return list(wanted, "partners").isEmpty();
			}
			JsonNode lead = found.get("partners").get(0);
			String names = lead.get("name").asString() + " " + lead.get("abbreviation").asString("");
			return list(wanted, "partners").stream().anyMatch(names::contains)
					&& Objects.equals(wanted.get("country"), lead.get("country").asString(null));
		}

		private static TreeSet<String> names(JsonNode found, String side) {
			TreeSet<String> names = new TreeSet<>();
			found.get("people").forEach((person) -> {
				if (person.get("side").asString().equals(side)) {
					names.add(person.get("name")
						.asString()
						.replaceFirst("^(Hon\\. |Prof\\. |Dr\\. |H\\. |H\\.E\\. |Ms\\. )+", ""));
				}
			});
			return names;
		}

		private static List<String> texts(JsonNode array) {
			List<String> texts = new ArrayList<>();
			array.forEach((text) -> texts.add(text.asString()));
			return texts;
		}

		@SuppressWarnings("unchecked")
		private static List<String> list(Map<String, Object> meeting, String name) {
			return (List<String>) meeting.getOrDefault(name, List.of());
		}

		private static String day(@Nullable Object date) {
			return (date instanceof Date day) ? day.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
					: String.valueOf(date);
		}

		@Override
		public String toString() {
			return String.valueOf(this.fields.get("name"));
		}

	}

}
