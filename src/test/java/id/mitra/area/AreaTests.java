package id.mitra.area;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class AreaTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Api staff;

	private final Api administrator;

	AreaTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.staff = api.as(fixtures.staff());
		this.administrator = api.as(fixtures.administrator());
	}

	@Test
	void areSeventeenInTheOrderOfTheirNames() {
		Answer areas = this.staff.get("/api/areas").expect(200);
		assertThat(areas.each("/items", "code")).containsExactly("APPR", "CLFL", "DIGI", "EMPL", "SEA", "GEDI", "IR",
				"STD", "GREEN", "INSP", "LMI", "MIG", "OSH", "PROD", "SOCSEC", "TVET", "WAGE");
		assertThat(areas.text("/next")).isNull();
		assertThat(this.staff.get("/api/areas/count").expect(200).number("/count")).isEqualTo(17);
		assertThat(this.staff.get("/api/areas/SEA").expect(200).text("/parent")).isEqualTo("MIG");
	}

	@Test
	void areNamedInTheCallersLanguage() {
		assertThat(this.staff.in("id").get("/api/areas/OSH").text("/name"))
			.isEqualTo("Keselamatan dan kesehatan kerja");
		assertThat(this.staff.in("en").get("/api/areas/OSH").text("/name")).isEqualTo("Occupational safety and health");
	}

	@Test
	void knowTheConventionsThatTheyReferToThoughThoseBelongToOthers() {
		String page = this.api.browser().signIn(this.fixtures.staff()).get("/areas/MIG").expect(200).body();
		assertThat(page).contains("Work in Fishing, 2007", "(Revised), 2003", "Maritime Labour Convention")
			.doesNotContain("or not in our list");
	}

	@Test
	void haveOwnersOverTime() {
		Answer area = this.staff.get("/api/areas/MIG").expect(200);
		assertThat(area.each("/owners", "owner")).containsExactly("Ditjen Binapenta & PKK", "KP2MI");
		assertThat(area.text("/owners/0/to")).isEqualTo("2024-11-04");
		assertThat(area.text("/owners/1/from")).isEqualTo("2024-11-05");
		assertThat(this.staff.get("/api/areas/SEA").expect(200).each("/owners", "owner"))
			.containsExactly("bersama KP2MI, Kemenhub, KKP");
	}

	@ParameterizedTest
	@CsvSource({ "K3, OSH", "occupational, OSH", "wasnaker, INSP", "pekerja+anak, CLFL", "TITP, APPR", "vokasi, TVET" })
	void areFoundByCodeNameAndSynonym(String q, String code) {
		assertThat(this.staff.get("/api/areas?q=" + q).expect(200).each("/items", "code")).contains(code);
	}

	@Test
	void areChangedByAdministrators() {
		String path = "/api/areas/PROD";
		Answer before = this.staff.get(path).expect(200);
		long unit = this.staff.get("/api/units?q=Barenbang").number("/items/0/id");
		Body draft = Body.of("nameEn", "Productivity", "nameId", "Produktivitas", "synonyms",
				List.of("Kaizen", Fixtures.word()), "instruments", List.of("C142"), "sdgTargets",
				List.of("8.2", "10.c"), "dacCodes", List.of("16020"), "owners",
				List.of(Body.of("owner", "Barenbang", "unitId", unit, "from", "2024-01-01")));
		Answer changed = this.administrator.put(path, before.version(), draft).expect(200);
		Answer read = this.staff.get(path).expect(200);
		assertThat(read.json()).isEqualTo(changed.json());
		assertThat(read.at("/synonyms/0").asString()).isEqualTo("Kaizen");
		assertThat(read.number("/owners/0/unitId")).isEqualTo(unit);
		assertThat(read.version()).isGreaterThan(before.version());
		assertThat(read.header("ETag")).isEqualTo("\"" + read.version() + "\"");
		assertThat(this.administrator.put(path, before.version(), draft.with("nameEn", "X"))
			.expect(412)
			.each("/conflicts", "field")).containsExactly("nameEn");
		this.administrator.send("PUT", path, draft).expect(428);
	}

	@Test
	void refuseWhatIsWrong() {
		Body draft = Body.of("nameEn", " ", "nameId", "a\0b", "sdgTargets", List.of("eight"), "dacCodes",
				List.of("123"), "owners", List.of(Body.of("owner", "x", "unitId", 999999999),
						Body.of("owner", "x", "from", "2024-01-02", "to", "2024-01-01")));
		Answer refused = Unchanged.by(() -> this.administrator.put("/api/areas/OSH", 0, draft).expect(400));
		assertThat(refused.errors()).containsExactlyInAnyOrder("nameEn required", "nameId characters",
				"sdgTargets[0] format", "dacCodes[0] format", "owners[0].unitId unit.unknown", "owners[1].to period");
	}

	@Test
	void areClosedToTheOthers() {
		Body draft = Body.of("nameEn", "x", "nameId", "y");
		for (TestUser user : List.of(this.fixtures.staff(), this.fixtures.officer(), this.fixtures.manager())) {
			Unchanged.by(() -> this.api.as(user).put("/api/areas/OSH", 0, draft).expect(403));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "LOVE", "osh", "OSH%20", "%27" })
	void areMissingByAnyOtherCode(String code) {
		this.staff.get("/api/areas/" + code).expect(404);
		this.administrator.put("/api/areas/" + code, 0, Body.of("nameEn", "x", "nameId", "y")).expect(404);
	}

	@Test
	void haveConventions() {
		Answer conventions = this.staff.get("/api/conventions?area=INSP").expect(200);
		assertThat(conventions.each("/items", "code")).containsExactly("C081", "C129");
		assertThat(conventions.text("/items/0/class")).isEqualTo("GOVERNANCE");
		assertThat(conventions.number("/items/0/ratifiedYear")).isEqualTo(2004);
		Answer fishing = this.staff.get("/api/conventions/C188").expect(200);
		assertThat(fishing.at("/ratified").isNull()).describedAs("not known").isTrue();
		assertThat(this.staff.get("/api/conventions?q=forced").expect(200).each("/items", "code")).contains("C029");
		this.staff.get("/api/conventions/C999").expect(404);
	}

}
