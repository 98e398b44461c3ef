package id.mitra.area.page;

import java.util.List;
import java.util.Locale;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.area.Areas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The areas' pages as a browser without script uses them.
 */
@MitraTest
class AreaPageTests {

	private final Fixtures fixtures;

	private final Areas areas;

	private final Browser administrator;

	private final String code = Fixtures.word().toUpperCase(Locale.ROOT);

	private final String name = "Area " + Fixtures.word();

	AreaPageTests(Api api, Fixtures fixtures, Areas areas) {
		this.fixtures = fixtures;
		this.areas = areas;
		this.administrator = api.browser().signIn(fixtures.administrator());
	}

	@AfterEach
	void forget() {
		Fixtures.forgetArea(this.code);
		this.areas.forget();
	}

	private Answer add(String key) {
		return this.administrator.post("/admin/areas", "key", key, "code", this.code.toLowerCase(Locale.ROOT), "nameEn",
				this.name, "nameId", "Bidang", "active", "true");
	}

	@Test
	void addAnAreaOnceHoweverOftenTheFormIsSent() {
		assertThat(this.administrator.get("/admin/areas").expect(200).body()).contains("/admin/areas/new");
		assertThat(this.administrator.get("/admin/areas/new").expect(200).body()).contains("name=\"code\"")
			.contains("name=\"key\"");
		String key = Fixtures.word();
		add(key).expect(302);
		add(key).expect(302);
		Answer list = this.administrator.get("/admin/areas").expect(200);
		assertThat(list.body()).containsOnlyOnce("href=\"/admin/areas/" + this.code + "\"").contains(this.name);
		assertThat(this.administrator.get("/admin/areas/" + this.code).expect(200).body())
			.doesNotContain("name=\"code\"");
	}

	@Test
	void keepWhatWasTypedWhereItCannotBeSaved() {
		Answer refused = this.administrator
			.post("/admin/areas", "key", Fixtures.word(), "code", "OSH", "nameEn", this.name, "nameId", "Bidang",
					"sequence", "first")
			.expect(422);
		assertThat(refused.body()).contains("href=\"#sequence\"").contains(this.name).contains("value=\"first\"");
		Answer taken = this.administrator
			.post("/admin/areas", "key", Fixtures.word(), "code", "OSH", "nameEn", this.name, "nameId", "Bidang")
			.expect(422);
		assertThat(taken.body()).contains("href=\"#code\"");
		Answer more = this.administrator
			.post("/admin/areas", "action", "add-owner", "code", this.code, "nameEn", this.name, "nameId", "Bidang")
			.expect(200);
		assertThat(more.body()).contains("owners[0].owner").contains(this.name);
	}

	@Test
	void offerARetiredAreaOnlyWhereItIsAlready() {
		add(Fixtures.word()).expect(302);
		long meeting = this.fixtures
			.meeting(
					Fixtures.meetingDraft(this.fixtures.partner()).with("areas", List.of(Fixtures.touching(this.code))))
			.id();
		String tick = "name=\"areas\" value=\"" + this.code + "\"";
		String choice = "value=\"" + this.code + "\"";
		assertThat(this.administrator.get("/meetings/new").expect(200).body()).contains(tick);
		this.administrator.post("/admin/areas/" + this.code, "version", "0", "nameEn", this.name, "nameId", "Bidang")
			.expect(302);
		assertThat(this.administrator.get("/admin/areas").expect(200).body()).contains("No longer offered");
		assertThat(this.administrator.get("/areas/" + this.code).expect(200).body()).contains("No longer offered");
		assertThat(this.administrator.get("/meetings/new").expect(200).body()).doesNotContain(tick);
		assertThat(this.administrator.get("/meetings/" + meeting + "/edit").expect(200).body()).contains(tick);
		assertThat(this.administrator.get("/meetings").expect(200).body()).doesNotContain(choice);
		assertThat(this.administrator.get("/meetings?area=" + this.code).expect(200).body()).contains(choice)
			.contains(this.name);
		assertThat(this.administrator.get("/meetings/" + meeting).expect(200).body()).contains(this.name);
	}

}
