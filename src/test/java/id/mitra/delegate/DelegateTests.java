package id.mitra.delegate;

import java.time.LocalDate;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class DelegateTests {

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final Api limited;

	private final Body draft;

	private final long partner;

	private final long unit;

	DelegateTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
		this.draft = fixtures.delegateDraft();
		this.partner = fixtures.partner();
		this.unit = this.officer.get("/api/units?q=Setjen").expect(200).number("/items/0/id");
	}

	private Answer add(Body draft) {
		return this.officer.post("/api/delegates", draft).expect(201);
	}

	@Test
	void tellsWhoHeldWhatOnADayAndWhoOnlyActed() {
		Answer first = add(
				this.draft.with("posts",
						List.of(Body.of("title", "Director", "partnerId", this.partner, "from", "2015-01-01", "to",
								"2019-12-31"),
								Body.of("title", "Adviser", "unitId", this.unit, "from", "2020-01-01"))));
		Answer second = add(this.fixtures.delegateDraft()
			.with("posts",
					List.of(Body.of("title", "Plt. Director", "partnerId", this.partner, "from", "2020-01-01", "to",
							"2020-06-30"),
							Body.of("title", "Director", "partnerId", this.partner, "from", "2020-07-01"))));
		String at = "/api/delegates?partner=" + this.partner + "&on=";
		assertThat(this.staff.get(at + "2019-12-31").expect(200).ids()).containsExactly(first.id());
		assertThat(this.staff.get(at + "2019-12-31").text("/items/0/title")).isEqualTo("Director");
		Answer acting = this.staff.get(at + "2020-06-30").expect(200);
		assertThat(acting.ids()).containsExactly(second.id());
		assertThat(acting.text("/items/0/title")).isEqualTo("Plt. Director");
		assertThat(acting.at("/items/0/acting").booleanValue()).isTrue();
		assertThat(this.staff.get(at + "2020-07-01").at("/items/0/acting").booleanValue()).isFalse();
		assertThat(this.staff.get(at + "2014-01-01").ids()).isEmpty();
		assertThat(this.staff.get("/api/delegates/count?on=2020-06-30&partner=" + this.partner).number("/count"))
			.isOne();
		assertThat(this.staff.get("/api/delegates/" + second.id()).at("/posts/0/acting").booleanValue()).isTrue();
		String anywhere = "/api/delegates?q=" + second.text("/fullName").replace(' ', '+') + "&on=";
		assertThat(this.staff.get(anywhere + "2020-08-01").expect(200).ids()).contains(second.id());
		assertThat(this.staff.get(anywhere + "2014-01-01").expect(200).ids()).doesNotContain(second.id());
		this.staff.get(at + "2020-06-31").expect(400);
	}

	@Test
	void keepsWhoAPersonIsAndWas() {
		Answer made = add(this.draft.with("titlePrefix", "Prof.")
			.with("titleSuffix", "Ph.D.")
			.with("email", "person@example.org")
			.with("phone", "+62 21 525 5733")
			.with("posts",
					List.of(Body.of("title", "Sekretaris Jenderal", "unitId", this.unit, "from", "2020-01-01"),
							Body.of("title", "Penasihat", "partnerId", this.partner, "from", "2015-01-01", "to",
									"2019-12-31"))));
		Answer read = this.staff.get("/api/delegates/" + made.id()).expect(200);
		assertThat(read.header("ETag")).isEqualTo("\"" + read.version() + "\"");
		assertThat(read.text("/fullName")).isEqualTo(this.draft.fields().get("fullName"));
		assertThat(read.text("/name")).isEqualTo(read.text("/fullName"));
		assertThat(read.text("/email")).isEqualTo("person@example.org");
		assertThat(read.each("/posts", "title")).containsExactly("Sekretaris Jenderal", "Penasihat");
		assertThat(read.number("/posts/0/unitId")).isEqualTo(this.unit);
		assertThat(read.text("/posts/0/partnerId")).isNull();
		assertThat(read.text("/posts/0/to")).isNull();
		assertThat(read.number("/posts/1/partnerId")).isEqualTo(this.partner);
		assertThat(read.text("/posts/1/from")).isEqualTo("2015-01-01");
	}

	@Test
	void shownInAListWithThePostHeldToday() {
		String tomorrow = LocalDate.now().plusDays(2).toString();
		String yesterday = LocalDate.now().minusDays(2).toString();
		long id = add(this.draft.with("posts",
				List.of(Body.of("title", "Future", "unitId", this.unit, "from", tomorrow),
						Body.of("title", "Past", "unitId", this.unit, "from", "2010-01-01", "to", yesterday),
						Body.of("title", "Present", "unitId", this.unit, "from", "2015-01-01"))))
			.id();
		String name = String.valueOf(this.draft.fields().get("fullName")).replace(' ', '+');
		Answer list = this.staff.get("/api/delegates?q=" + name).expect(200);
		assertThat(list.ids()).containsExactly(id);
		assertThat(list.text("/items/0/title")).isEqualTo("Present");
		assertThat(list.text("/items/0/organisation")).isEqualTo("Setjen");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fullName    |               | fullName required
			fullName    | '  '          | fullName required
			fullName    | a\u202eb      | fullName characters
			titlePrefix | a\u202eb      | titlePrefix characters
			titleSuffix | a\u202eb      | titleSuffix characters
			email       | nobody        | email format
			phone       | a\u202eb      | phone characters
			birthday    | 1970-01-01    | birthday unknownField
			""")
	void refusesWhatIsWrong(String field, @Nullable String value, String expected) {
		Answer refused = Unchanged
			.by(() -> this.officer.post("/api/delegates", this.draft.with(field, value)).expect(400));
		assertThat(refused.errors()).containsExactly(expected);
	}

	@Test
	void refusesAPostThatIsWrong() {
		Body post = Body.of("title", "Director", "partnerId", this.partner);
		assertRefused(post.without("partnerId"), "posts[0].partnerId post.organisation");
		assertRefused(post.with("unitId", this.unit), "posts[0].partnerId post.organisation");
		assertRefused(post.with("partnerId", 999999999), "posts[0].partnerId partner.unknown");
		assertRefused(post.without("partnerId").with("unitId", 999999999), "posts[0].unitId unit.unknown");
		assertRefused(post.with("from", "2020-01-02").with("to", "2020-01-01"), "posts[0].to period");
		assertRefused(post.with("from", "2020-02-30"), "posts[0].from unreadable");
		assertRefused(post.with("from", "+999999999-01-01"), "posts[0].from unreadable");
		assertRefused(post.with("from", "0000-01-01"), "posts[0].from unreadable");
		assertRefused(post.with("title", " "), "posts[0].title required");
		assertRefused(post.with("title", "a\0b"), "posts[0].title characters");
		assertRefused(post.with("salary", 1), "posts[0].salary unknownField");
		assertRefused(null, "posts[0] required");
	}

	private void assertRefused(@Nullable Body post, String expected) {
		Answer refused = Unchanged.by(() -> this.officer
			.post("/api/delegates", this.draft.with("posts", java.util.Collections.singletonList(post)))
			.expect(400));
		assertThat(refused.errors()).containsExactly(expected);
	}

	@Test
	void guardsEditsByVersion() {
		Answer made = add(this.draft);
		String path = "/api/delegates/" + made.id();
		this.officer.send("PUT", path, this.draft).expect(428);
		Answer edited = this.officer
			.put(path, made.version(),
					this.draft.with("posts", List.of(Body.of("title", "A", "partnerId", this.partner))))
			.expect(200);
		assertThat(edited.version()).isGreaterThan(made.version());
		Answer stale = this.officer.put(path, made.version(), this.draft.with("phone", "1")).expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactlyInAnyOrder("phone", "posts");
	}

	@Test
	void keepsItsVersionsApartThroughChangesOfPosts() {
		Answer made = add(this.draft.with("posts", List.of(Body.of("title", "A", "partnerId", this.partner),
				Body.of("title", "B", "partnerId", this.partner), Body.of("title", "C", "unitId", this.unit))));
		Answer edited = this.officer
			.put("/api/delegates/" + made.id(), made.version(), this.draft.with("posts", List
				.of(Body.of("title", "C", "unitId", this.unit), Body.of("title", "A", "partnerId", this.partner))))
			.expect(200);
		assertThat(edited.each("/posts", "title")).containsExactly("C", "A");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Prof. Dr. %s, M.P.A.", "%s, Ph.D.", "H. %s", "Mr. %s" })
	void isToldAlikeWhateverTitlesStandAround(String pattern) {
		String name = "Budi " + Fixtures.word() + " Santoso";
		long known = add(Body.of("fullName", name)).id();
		Answer alike = add(Body.of("fullName", pattern.formatted(name)));
		assertThat(alike.each("/similar", "id")).containsExactly(String.valueOf(known));
		assertThat(alike.at("/similar/0/score").doubleValue()).isEqualTo(1.0);
	}

	@Test
	void isToldAlikeByOneWrongLetterButNotByAnotherName() {
		String word = Fixtures.word();
		long known = add(Body.of("fullName", "Christophe " + word)).id();
		assertThat(this.staff.post("/api/delegates/likenesses", Body.of("fullName", "Cristophe " + word))
			.expect(200)
			.each("", "id")).containsExactly(String.valueOf(known));
		assertThat(this.staff.post("/api/delegates/likenesses", Body.of("fullName", "Maria " + Fixtures.word()))
			.expect(200)
			.body()).isEqualTo("[]");
	}

	@Test
	void isSuggestedByAFewLettersAndWithATypo() {
		String word = Fixtures.word();
		long id = add(Body.of("fullName", "Zehra Zümrüt " + word)).id();
		for (String q : List.of(word, word.substring(0, 5), "zumrut+" + word, "Dr.+Zehra+" + word,
				word.substring(0, 3) + word.substring(4))) {
			assertThat(this.staff.get("/api/delegates/suggestions?q=" + q).expect(200).ids()).describedAs(q)
				.contains(id);
		}
	}

	@Test
	void isFoundByPartnerAndUnit() {
		long ofPartner = add(this.draft.with("posts", List.of(Body.of("title", "A", "partnerId", this.partner)))).id();
		assertThat(this.staff.get("/api/delegates?partner=" + this.partner).expect(200).ids())
			.containsExactly(ofPartner);
		assertThat(this.staff.get("/api/delegates/count?partner=" + this.partner).number("/count")).isEqualTo(1);
		String name = Fixtures.word();
		long ofUnit = add(Body.of("fullName", name, "posts", List.of(Body.of("title", "B", "unitId", this.unit)))).id();
		assertThat(this.staff.get("/api/delegates?q=" + name + "&unit=" + this.unit).ids()).containsExactly(ofUnit);
	}

	@Test
	void isKeptWhileMeetingsNameThem() {
		long id = add(this.draft).id();
		long meeting = this.fixtures
			.meeting(Fixtures.meetingDraft(this.partner).with("attendances", List.of(Fixtures.attending(id, "OURS"))))
			.id();
		Unchanged.by(() -> this.officer.delete("/api/delegates/" + id).expect(409));
		this.officer.delete("/api/meetings/" + meeting).expect(204);
		this.officer.delete("/api/delegates/" + id).expect(204);
		this.officer.get("/api/delegates/" + id).expect(404);
		this.officer.post("/api/delegates/" + id + "/restoration").expect(200);
		this.officer.get("/api/delegates/" + id).expect(200);
	}

	@Test
	void keepsAPostAtAPartnerThatIsInTheTrash() {
		long partner = this.fixtures.partner();
		Body person = this.draft.with("posts", List.of(Body.of("title", "Adviser", "partnerId", partner)));
		Answer made = add(person);
		this.fixtures.trash("/partners", partner);
		this.officer.put("/api/delegates/" + made.id(), made.version(), person.with("phone", "1")).expect(200);
		assertThat(this.officer.post("/api/delegates", person).expect(400).errors())
			.containsExactly("posts[0].partnerId partner.unknown");
	}

	@Test
	void isKeptWhileMeetingsQuoteThem() {
		long id = add(this.draft).id();
		Body quoting = Fixtures.meetingDraft(this.partner)
			.with("statements", List.of(Body.of("delegateId", id, "text", "x", "language", "id")));
		Answer meeting = this.fixtures.meeting(quoting.with("classification", "SECRET"));
		Unchanged.by(() -> this.officer.delete("/api/delegates/" + id).expect(409));
		this.limited.delete("/api/delegates/" + id).expect(204);
		this.officer
			.put("/api/meetings/" + meeting.id(), meeting.version(),
					quoting.with("classification", "SECRET").with("city", "x"))
			.expect(200);
	}

	@Test
	void letsStaffReadOnly() {
		Answer made = add(this.draft);
		String path = "/api/delegates/" + made.id();
		Unchanged.by(() -> {
			this.staff.get(path).expect(200);
			this.staff.post("/api/delegates", this.draft).expect(403);
			this.staff.put(path, made.version(), this.draft).expect(403);
			return this.staff.delete(path).expect(403);
		});
	}

}
