package id.mitra.platform.record;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

/**
 * What is on record and what is in the trash are not taken for each other. Of units,
 * which nothing but their keeper guards.
 */
@MitraTest
class KeeperTests {

	private final Api administrator;

	private final String path;

	KeeperTests(Api api, Fixtures fixtures) {
		this.administrator = api.as(fixtures.administrator());
		this.path = "/api/units/" + fixtures.unit();
	}

	@Test
	void restoresNothingThatIsOnRecord() {
		this.administrator.post(this.path + "/restoration").expect(404);
	}

	@Test
	void changesNothingThatIsInTheTrash() {
		int version = this.administrator.get(this.path).expect(200).version();
		this.administrator.delete(this.path).expect(204);
		this.administrator.delete(this.path).expect(404);
		this.administrator.put(this.path, version + 1, Body.of("nameId", "Biro lain")).expect(404);
		this.administrator.post(this.path + "/restoration").expect(200);
		this.administrator.post(this.path + "/restoration").expect(404);
		this.administrator.put(this.path, version + 2, Body.of("nameId", "Biro lain")).expect(200);
	}

}
