package id.mitra.merging;

import java.util.List;
import java.util.stream.StreamSupport;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.merging.likeness.LikenessFinder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records that may be doubles are shown to officers, until somebody says that they are
 * not.
 */
@MitraTest
class DoubleTests {

	private final Fixtures fixtures;

	private final Api officer;

	private final Api administrator;

	private final LikenessFinder finder;

	private final String word = Fixtures.word();

	DoubleTests(Api api, Fixtures fixtures, LikenessFinder finder) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.administrator = api.as(fixtures.administrator());
		this.finder = finder;
	}

	private long person(String name, Object... more) {
		Body draft = Body.of("fullName", name);
		for (int i = 0; i < more.length; i += 2) {
			draft = draft.with((String) more[i], more[i + 1]);
		}
		return this.administrator.post("/api/delegates", draft).expect(201).id();
	}

	/** Whether the list has a pair, page by page. */
	private boolean lists(Api reader, String collection, long one, long other) {
		this.finder.keepUp();
		String next = "";
		while (next != null) {
			Answer page = reader.get("/api/" + collection + "/doubles?size=50&cursor=" + next).expect(200);
			boolean found = StreamSupport.stream(page.at("/items").spliterator(), false)
				.map((pair) -> List.of(pair.at("/one/id").longValue(), pair.at("/other/id").longValue()))
				.anyMatch((pair) -> pair.contains(one) && pair.contains(other));
			if (found) {
				return true;
			}
			next = page.text("/next");
		}
		return false;
	}

	@Test
	void areFoundByTitlesAndSpelling() {
		long one = person("Prof. Dr. Achmad " + this.word + ", M.P.A.");
		long other = person("Ahmad " + this.word);
		long third = person("Bambang " + this.word);
		assertThat(lists(this.officer, "delegates", one, other)).isTrue();
		assertThat(lists(this.officer, "delegates", one, third)).isFalse();
		Answer changed = this.officer.put("/api/delegates/" + other, 0, Body.of("fullName", "Sutan " + this.word));
		changed.expect(200);
		assertThat(lists(this.officer, "delegates", one, other)).isFalse();
	}

	@Test
	void stayDismissed() {
		long one = person("Ahmad " + this.word);
		long other = person("Achmad " + this.word);
		assertThat(lists(this.officer, "delegates", one, other)).isTrue();
		Body pair = Body.of("one", other, "other", one);
		this.officer.post("/api/delegates/doubles/dismissals", pair).expect(204);
		this.officer.post("/api/delegates/doubles/dismissals", pair).expect(204);
		assertThat(lists(this.officer, "delegates", one, other)).isFalse();
		this.officer.put("/api/delegates/" + other, 0, Body.of("fullName", "Akhmad " + this.word)).expect(200);
		assertThat(lists(this.officer, "delegates", one, other)).isFalse();
	}

	@Test
	void areToldFromWhatTheyWereToldFromBefore() {
		long one = person("Ahmad " + this.word);
		long other = person("Achmad " + this.word);
		long third = person("Akhmad " + this.word);
		this.officer.post("/api/delegates/doubles/dismissals", Body.of("one", other, "other", third)).expect(204);
		assertThat(lists(this.officer, "delegates", one, third)).isTrue();
		this.administrator.with("If-Match", "*")
			.post("/api/delegates/" + one + "/mergers", Body.of("from", other, "fromVersion", 0))
			.expect(201);
		assertThat(lists(this.officer, "delegates", one, other)).isFalse();
		assertThat(lists(this.officer, "delegates", one, third)).isFalse();
	}

	@Test
	void areHiddenWhereOneOfThemIs() {
		long one = person("Ahmad " + this.word);
		long other = person("Achmad " + this.word, "classification", "TOP_SECRET");
		assertThat(lists(this.administrator, "delegates", one, other)).isTrue();
		assertThat(lists(this.officer, "delegates", one, other)).isFalse();
		assertThat(Unchanged
			.by(() -> this.officer.post("/api/delegates/doubles/dismissals", Body.of("one", one, "other", other))
				.expect(400))
			.errors()).containsExactly("other merger.unknown");
		assertThat(Unchanged
			.by(() -> this.officer.post("/api/delegates/doubles/dismissals", Body.of("one", one, "other", one))
				.expect(400))
			.errors()).containsExactly("other merger.self");
	}

	@Test
	void areFoundAmongPartnersOfOneCountry() {
		Body draft = Body.of("kind", "AGENCY", "nameEn", "Agency for " + this.word + " and Safety", "country", "JP");
		long one = this.fixtures.partner(draft);
		long other = this.fixtures.partner(draft.with("nameEn", "Agency of " + this.word + " & Safety"));
		long abroad = this.fixtures.partner(draft.with("country", "KR"));
		long part = this.fixtures.partner(draft.with("parentId", one));
		assertThat(lists(this.officer, "partners", one, other)).isTrue();
		assertThat(lists(this.officer, "partners", one, abroad)).isFalse();
		assertThat(lists(this.officer, "partners", one, part)).isFalse();
		this.officer.delete("/api/partners/" + other).expect(204);
		assertThat(lists(this.officer, "partners", one, other)).isFalse();
	}

}
