package id.mitra.meeting.browsing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.TestUser;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list as a file: all of it, nothing that its reader may not see, and how what is in it
 * is classified.
 */
@MitraTest
class MeetingExportTests {

	private final Fixtures fixtures;

	private final Api api;

	private final Api officer;

	private final int port;

	private final String word = Fixtures.word();

	MeetingExportTests(Api api, Fixtures fixtures, @LocalServerPort int port) {
		this.fixtures = fixtures;
		this.api = api;
		this.officer = api.as(fixtures.officer());
		this.port = port;
	}

	private String log(Body draft) {
		return this.officer.post("/api/meetings", draft).expect(201).text("/reference");
	}

	@Test
	void hasEveryMeetingOfTheListInItsOrder() {
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("nameEn", "Agency, " + this.word));
		String first = log(Fixtures.meetingDraft(partner, "One")
			.with("city", "Kyoto")
			.with("country", "JP")
			.with("areas", List.of(Fixtures.touching("OSH"))));
		String second = log(
				Fixtures.meetingDraft(partner, "Two").with("date", "2022-05-01").with("datePrecision", "MONTH"));
		Answer csv = this.officer.get("/api/meetings/export?partner=" + partner).expect(200);
		assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
		assertThat(csv.header("Content-Disposition")).contains("mitra-meetings-open.csv");
		assertThat(csv.body().split("\r\n")).hasSize(4)
			.satisfies((lines) -> assertThat(lines[0]).isEqualTo("\uFEFFHighest classification in this file: Open"))
			.satisfies((lines) -> assertThat(lines[1]).startsWith("Reference,Date,Title,"))
			.satisfies((lines) -> assertThat(lines[2])
				.startsWith(first + ",2023-11-02,One,Bilateral meeting,Held,\"Agency, ")
				.contains(",Kyoto,Japan,Occupational"))
			.satisfies((lines) -> assertThat(lines[3]).startsWith(second + ",2022-05,Two,"));
		assertThat(this.officer.in("id").get("/api/meetings/export?partner=" + partner).expect(200).body())
			.contains("Klasifikasi tertinggi dalam berkas ini: Biasa\r\n");
	}

	@Test
	void saysHowHighItIsClassifiedForItsReader() {
		long partner = this.fixtures.partner();
		log(Fixtures.meetingDraft(partner, "Known").with("classification", "LIMITED"));
		log(Fixtures.meetingDraft(partner, "Hidden").with("classification", "SECRET"));
		Answer secret = this.officer.get("/api/meetings/export?partner=" + partner).expect(200);
		assertThat(secret.body()).contains("in this file: Secret\r\n", "Hidden");
		assertThat(secret.header("Content-Disposition")).contains("mitra-meetings-secret.csv");
		Answer limited = this.api.as(this.fixtures.staff()).get("/api/meetings/export?partner=" + partner).expect(200);
		assertThat(limited.body()).contains("in this file: Limited\r\n", "Known").doesNotContain("Hidden");
		assertThat(limited.header("Content-Disposition")).contains("mitra-meetings-limited.csv");
		assertThat(this.officer.get("/api/meetings/export?area=STD&partner=" + partner).body().split("\r\n"))
			.hasSize(2);
	}

	@Test
	void hasNoFormulas() {
		long partner = this.fixtures.partner();
		log(Fixtures.meetingDraft(partner, "=HYPERLINK(\"https://a.example\")"));
		assertThat(this.officer.get("/api/meetings/export?partner=" + partner).body()).contains(",\"'=HYPERLINK(");
	}

	@Test
	void isASpreadsheetToo() throws IOException, InterruptedException {
		long partner = this.fixtures.partner();
		String reference = log(Fixtures.meetingDraft(partner, "=1+1 & <" + this.word + ">"));
		HttpResponse<byte[]> answer = bytes(this.fixtures.officer(),
				"/api/meetings/export?format=XLSX&partner=" + partner);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("mitra-meetings-open.xlsx");
		String sheet = part(answer.body(), "xl/worksheets/sheet1.xml");
		assertThat(sheet)
			.contains("Highest classification in this file: Open", reference, "=1+1 &amp; &lt;" + this.word + "&gt;")
			.doesNotContain("<f>");
		// days are days: 2 November 2023 is the 45232nd of them
		assertThat(sheet).contains("<v>45232");
	}

	private HttpResponse<byte[]> bytes(TestUser user, String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Authorization", "Bearer " + user.token())
				.header("Accept-Language", "en")
				.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
	}

	private static String part(byte[] file, String name) throws IOException {
		Path path = Files.createTempFile("meetings", ".xlsx");
		Files.write(path, file);
		try (ZipFile zip = new ZipFile(path.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
		finally {
			Files.delete(path);
		}
	}

	/** One statement for how it is classified, and one for each five hundred. */
	@Test
	void readsALongListInParts() {
		long partner = this.fixtures.partner();
		this.fixtures.manyMeetings(partner, 1_200);
		try {
			String path = "/api/meetings/export?partner=" + partner;
			this.officer.get(path);
			assertThat(Statements
				.during(() -> assertThat(this.officer.get(path).expect(200).body().split("\r\n")).hasSize(1_202)))
				.filteredOn((statement) -> statement.contains(" meeting_key "))
				.hasSize(4);
		}
		finally {
			this.fixtures.forgetMeetings(partner);
		}
	}

	@Test
	void refusesWhatTheListRefuses() {
		assertThat(this.officer.get("/api/meetings/export?area=NONE").expect(400).each("/errors", "field"))
			.containsExactly("area");
		assertThat(this.officer.get("/api/meetings/export?format=PDF").expect(400).each("/errors", "field"))
			.containsExactly("format");
		this.api.get("/api/meetings/export").expect(401);
	}

}
