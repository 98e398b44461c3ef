package id.mitra.unit;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class UnitTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Api administrator;

	private final Body draft = Body.of("nameId", "Biro " + Fixtures.word(), "nameEn", "Bureau " + Fixtures.word());

	UnitTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.administrator = api.as(fixtures.administrator());
	}

	private Answer add(Body draft) {
		return this.administrator.post("/api/units", draft).expect(201);
	}

	@Test
	void isMadeReadChangedTrashedAndRestored() {
		long parent = add(this.draft).id();
		Body child = this.draft.with("nameId", "Bagian " + Fixtures.word()).with("parentId", parent);
		Answer made = add(child);
		String path = "/api/units/" + made.id();
		Api staff = this.api.as(this.fixtures.staff());
		assertThat(staff.in("id").get(path).expect(200).text("/parentName"))
			.isEqualTo(this.draft.fields().get("nameId"));
		assertThat(staff.in("en").get(path).text("/name")).isEqualTo(this.draft.fields().get("nameEn"));
		Answer changed = this.administrator.put(path, made.version(), child.with("abbreviation", "Bag")).expect(200);
		assertThat(changed.text("/abbreviation")).isEqualTo("Bag");
		assertThat(this.administrator.put(path, made.version(), child).expect(412).each("/conflicts", "field"))
			.containsExactly("abbreviation");
		this.administrator.send("PUT", path, child).expect(428);
		this.administrator.delete("/api/units/" + parent).expect(409);
		this.administrator.delete(path).expect(204);
		staff.get(path).expect(404);
		this.administrator.delete("/api/units/" + parent).expect(204);
		this.administrator.post("/api/units/" + parent + "/restoration").expect(200);
		this.administrator.post(path + "/restoration").expect(200);
	}

	@Test
	void isKeptWhilePeopleOrAreasBelongToIt() {
		long unit = add(this.draft).id();
		this.fixtures
			.delegate(this.fixtures.delegateDraft().with("posts", List.of(Body.of("title", "Kepala", "unitId", unit))));
		Unchanged.by(() -> this.administrator.delete("/api/units/" + unit).expect(409));
		long owner = this.administrator.get("/api/units?q=Barenbang").number("/items/0/id");
		Unchanged.by(() -> this.administrator.delete("/api/units/" + owner).expect(409));
	}

	@Test
	void refusesACircle() {
		long parent = add(this.draft).id();
		long child = add(this.draft.with("parentId", parent)).id();
		for (long descendant : new long[] { parent, child }) {
			assertThat(Unchanged
				.by(() -> this.administrator.put("/api/units/" + parent, 0, this.draft.with("parentId", descendant))
					.expect(400))
				.errors()).containsExactly("parentId parent.circle");
		}
	}

	@Test
	void refusesWhatIsWrong() {
		assertThat(this.administrator
			.post("/api/units", Body.of("nameId", " ", "nameEn", "a\u202eb", "parentId", 999999999))
			.expect(400)
			.errors()).containsExactlyInAnyOrder("nameId required", "nameEn characters", "parentId unit.unknown");
	}

	@Test
	void isWrittenByAdministratorsOnly() {
		Answer made = add(this.draft);
		String path = "/api/units/" + made.id();
		for (TestUser user : List.of(this.fixtures.staff(), this.fixtures.officer(), this.fixtures.manager())) {
			Api caller = this.api.as(user);
			Unchanged.by(() -> {
				caller.get("/api/units").expect(200);
				caller.post("/api/units", this.draft).expect(403);
				caller.put(path, made.version(), this.draft).expect(403);
				return caller.delete(path).expect(403);
			});
		}
	}

	@Test
	void isMadeOnceByOneKey() {
		Api caller = this.administrator.with("Idempotency-Key", Fixtures.word());
		long first = caller.post("/api/units", this.draft).expect(201).id();
		assertThat(caller.post("/api/units", this.draft).id()).isEqualTo(first);
		caller.post("/api/units", this.draft.with("abbreviation", "X")).expect(422);
	}

}
