package id.mitra.meeting;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MeetingApiTests {

	private final Api api;

	private final Fixtures fixtures;

	MeetingApiTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@Test
	void logsTheFoundingExample() {
		Api officer = this.api.as(this.fixtures.officer());
		long itc = officer.get("/api/partners?q=ITC-ILO").expect(200).number("/items/0/id");
		long ours = this.fixtures.delegate(Body.of("fullName", "Anwar Sanusi " + Fixtures.word()));
		long theirs = this.fixtures.delegate(Body.of("fullName", "Christophe Perrin " + Fixtures.word()));
		Body draft = Body.of("title", "Kemnaker – ITC-ILO, Jenewa", "kind", "BILATERAL", "status", "HELD",
				"classification", "OPEN", "ourLevel", "SENIOR_OFFICIAL", "partnerLevel", "DIRECTOR", "date",
				"2023-11-02", "city", "Jenewa", "country", "CH", "partners",
				List.of(Body.of("partnerId", itc, "lead", true)), "areas",
				List.of("INSP", "OSH", "IR", "SOCSEC", "EMPL", "TVET").stream().map(Fixtures::touching).toList(),
				"attendances",
				List.of(Body.of("delegateId", ours, "side", "OURS", "role", "HEAD", "title", "Sekretaris Jenderal"),
						Body.of("delegateId", theirs, "side", "PARTNER", "role", "HEAD", "title", "Director")));
		Answer made = officer.post("/api/meetings", draft).expect(201);
		assertThat(made.header("Location")).isEqualTo("/api/meetings/" + made.id());
		assertThat(made.text("/zone")).isEqualTo("Europe/Zurich");
	}

}
