package id.mitra.partner;

import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class PartnerTests {

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final Body draft;

	PartnerTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.draft = fixtures.partnerDraft();
	}

	private Answer add(Body draft) {
		return this.officer.post("/api/partners", draft).expect(201);
	}

	@Test
	void keepsWhatIsKnownOfAPartner() {
		long parent = add(this.fixtures.partnerDraft()).id();
		Answer made = add(this.draft.with("abbreviation", "ABC")
			.with("country", "JP")
			.with("seat", "CH")
			.with("parentId", parent)
			.with("aliases", List.of(" 厚生労働省 ", "Old name", "Old name"))
			.with("website", "https://www.example.org/a?b=c")
			.with("notes", "Line one\nLine two"));
		assertThat(made.header("Location")).isEqualTo("/api/partners/" + made.id());
		Answer read = this.staff.get("/api/partners/" + made.id()).expect(200);
		assertThat(read.header("ETag")).isEqualTo("\"" + made.version() + "\"");
		assertThat(read.text("/kind")).isEqualTo("AGENCY");
		assertThat(read.text("/name")).isEqualTo(this.draft.fields().get("nameEn"));
		assertThat(this.staff.in("id").get("/api/partners/" + made.id()).text("/name"))
			.isEqualTo(this.draft.fields().get("nameId"));
		assertThat(read.text("/countryName")).isEqualTo("Japan");
		assertThat(read.text("/seatName")).isEqualTo("Switzerland");
		assertThat(read.number("/parentId")).isEqualTo(parent);
		assertThat(read.text("/parentName")).startsWith("Agency");
		assertThat(read.at("/aliases").toString()).isEqualTo("[\"厚生労働省\",\"Old name\"]");
		assertThat(read.text("/notes")).isEqualTo("Line one\nLine two");
		assertThat(read.text("/createdBy")).isEqualTo(this.fixtures.officer().username());
	}

	@Test
	void isCalledByItsOtherNameWhereItHasOne() {
		Answer made = add(this.draft.without("nameEn"));
		assertThat(this.staff.in("en").get("/api/partners/" + made.id()).text("/name"))
			.isEqualTo(this.draft.fields().get("nameId"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kind         |                  | kind required
			kind         | FRIEND           | kind unreadable
			country      | XX               | country country.unknown
			seat         | ZZ               | seat country.unknown
			parentId     | 999999999        | parentId partner.unknown
			website      | example.org      | website format
			website      | javascript:alert | website format
			website      | https://a b      | website format
			nameEn       | a\u202eb         | nameEn characters
			nameId       | a\u202eb         | nameId characters
			abbreviation | a\u2066b         | abbreviation characters
			renamedOn    | 2023-02-31       | renamedOn unreadable
			formerNames  | x                | formerNames unknownField
			""")
	void refusesWhatIsWrong(String field, @Nullable String value, String expected) {
		Object sent = field.equals("parentId") ? Long.valueOf(String.valueOf(value)) : value;
		Answer refused = Unchanged
			.by(() -> this.officer.post("/api/partners", this.draft.with(field, sent)).expect(400));
		assertThat(refused.errors()).containsExactly(expected);
	}

	@Test
	void refusesNulWhereverTextIsTaken() {
		for (String field : List.of("nameEn", "nameId", "abbreviation", "country", "seat", "website", "notes")) {
			Object value = field.equals("website") ? "https://example.org/a\0b" : "a\0b";
			assertThat(this.officer.post("/api/partners", this.draft.with(field, value)).expect(400).errors())
				.describedAs(field)
				.hasSize(1);
		}
		assertThat(this.officer.post("/api/partners", this.draft.with("aliases", List.of("a\0b"))).expect(400).errors())
			.containsExactly("aliases[0] characters");
	}

	@Test
	void refusesAPartnerWithoutAName() {
		Body nameless = this.draft.with("nameEn", " ").with("nameId", null);
		assertThat(Unchanged.by(() -> this.officer.post("/api/partners", nameless).expect(400)).errors())
			.containsExactly("nameEn partner.name");
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThat(this.officer
			.post("/api/partners",
					this.draft.with("nameEn", "x".repeat(201))
						.with("abbreviation", "x".repeat(51))
						.with("notes", "x".repeat(20_001)))
			.expect(400)
			.errors()).containsExactlyInAnyOrder("nameEn size", "abbreviation size", "notes size");
	}

	@Test
	void refusesACircle() {
		long parent = add(this.draft).id();
		long child = add(this.fixtures.partnerDraft().with("parentId", parent)).id();
		long grandchild = add(this.fixtures.partnerDraft().with("parentId", child)).id();
		for (long descendant : new long[] { parent, child, grandchild }) {
			Answer refused = Unchanged
				.by(() -> this.officer.put("/api/partners/" + parent, 0, this.draft.with("parentId", descendant))
					.expect(400));
			assertThat(refused.errors()).containsExactly("parentId parent.circle");
		}
	}

	@Test
	void makesNoCircleOfTwoEditsAtOnce() {
		Body other = this.fixtures.partnerDraft();
		for (int i = 0; i < 5; i++) {
			long one = add(this.draft).id();
			long two = add(other).id();
			List<Answer> answers = Together.times(2,
					(number) -> this.officer.put("/api/partners/" + ((number == 0) ? one : two), 0,
							((number == 0) ? this.draft : other).with("parentId", (number == 0) ? two : one)));
			assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 400);
		}
	}

	@Test
	void keepsFormerNamesWhenAPartnerIsRenamed() {
		Answer made = add(this.draft.with("abbreviation", "OLD"));
		String path = "/api/partners/" + made.id();
		Answer renamed = this.officer
			.put(path, made.version(), this.draft.with("nameEn", "New name").with("renamedOn", "2024-11-05"))
			.expect(200);
		assertThat(renamed.text("/nameEn")).isEqualTo("New name");
		assertThat(renamed.text("/formerNames/0/nameEn")).isEqualTo(this.draft.fields().get("nameEn"));
		assertThat(renamed.text("/formerNames/0/abbreviation")).isEqualTo("OLD");
		assertThat(renamed.text("/formerNames/0/from")).isNull();
		assertThat(renamed.text("/formerNames/0/to")).isEqualTo("2024-11-04");
		Answer again = this.officer
			.put(path, renamed.version(), this.draft.with("nameEn", "Newest name").with("renamedOn", "2025-03-01"))
			.expect(200);
		assertThat(again.text("/formerNames/1/nameEn")).isEqualTo("New name");
		assertThat(again.text("/formerNames/1/from")).isEqualTo("2024-11-05");
		assertThat(again.text("/formerNames/1/to")).isEqualTo("2025-02-28");
		assertThat(this.officer
			.put(path, again.version(), this.draft.with("nameEn", "Too early").with("renamedOn", "2025-03-01"))
			.expect(400)
			.errors()).containsExactly("renamedOn partner.renamedOn");
		String former = String.valueOf(this.draft.fields().get("nameEn")).replace(' ', '+');
		for (int i = 0; i < 8; i++) {
			this.fixtures.partner();
		}
		assertThat(this.staff.get("/api/partners/suggestions?q=" + former).ids()).startsWith(made.id());
	}

	@Test
	void takesAnotherNameWithoutADayForACorrection() {
		Answer made = add(this.draft);
		Answer corrected = this.officer
			.put("/api/partners/" + made.id(), made.version(), this.draft.with("nameEn", "Right"))
			.expect(200);
		assertThat(corrected.at("/formerNames")).isEmpty();
	}

	@Test
	void guardsEditsByVersion() {
		Answer made = add(this.draft);
		String path = "/api/partners/" + made.id();
		this.officer.send("PUT", path, this.draft).expect(428);
		this.officer.put(path, made.version(), this.draft.with("seat", "CH")).expect(200);
		Answer stale = this.officer
			.put(path, made.version(), this.draft.with("seat", "IT").with("renamedOn", "2024-01-01"))
			.expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactly("seat");
		assertThat(stale.text("/conflicts/0/yours")).isEqualTo("IT");
		assertThat(stale.text("/conflicts/0/theirs")).isEqualTo("CH");
	}

	@Test
	void isMadeOnceByOneKey() {
		Api caller = this.officer.with("Idempotency-Key", Fixtures.word());
		List<Answer> answers = Together.times(10, (number) -> caller.post("/api/partners", this.draft));
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.status()).isIn(200, 201));
		assertThat(answers).extracting(Answer::id).containsOnly(answers.getFirst().id());
	}

	@Test
	void isKeptWhileMeetingsNameIt() {
		long partner = add(this.draft).id();
		long meeting = this.fixtures.meeting(partner, Classification.OPEN).id();
		Answer refused = Unchanged.by(() -> this.officer.delete("/api/partners/" + partner).expect(409));
		assertThat(refused.text("/detail")).contains("meetings");
		this.officer.delete("/api/meetings/" + meeting).expect(204);
		this.officer.delete("/api/partners/" + partner).expect(204);
	}

	@Test
	void goesToTheTrashAndBack() {
		Answer made = add(this.draft);
		String path = "/api/partners/" + made.id();
		String name = String.valueOf(this.draft.fields().get("nameEn")).replace(' ', '+');
		this.officer.delete(path).expect(204);
		this.officer.get(path).expect(404);
		this.officer.put(path, made.version(), this.draft).expect(404);
		this.officer.delete(path).expect(404);
		assertThat(this.officer.get("/api/partners?q=" + name).ids()).isEmpty();
		assertThat(this.officer.get("/api/partners/suggestions?q=" + name).ids()).doesNotContain(made.id());
		assertThat(this.officer.get("/api/partners?trashed=true&q=" + name).ids()).containsExactly(made.id());
		assertThat(this.officer.post(path + "/restoration").expect(200).text("/nameEn"))
			.isEqualTo(this.draft.fields().get("nameEn"));
		this.officer.get(path).expect(200);
		this.officer.post(path + "/restoration").expect(404);
	}

	@Test
	void remainsAPartOfWhatIsInTheTrash() {
		long whole = add(this.fixtures.partnerDraft()).id();
		Body part = this.draft.with("parentId", whole);
		Answer made = add(part);
		this.officer.delete("/api/partners/" + whole).expect(204);
		this.officer.put("/api/partners/" + made.id(), made.version(), part.with("notes", "Moved house")).expect(200);
		assertThat(this.officer.post("/api/partners", this.fixtures.partnerDraft().with("parentId", whole))
			.expect(400)
			.errors()).containsExactly("parentId partner.unknown");
	}

	@Test
	void isFoundByANameItHadBefore() {
		String word = Fixtures.word();
		Answer made = add(this.draft.with("nameEn", "Bureau " + word));
		this.officer
			.put("/api/partners/" + made.id(), made.version(),
					this.draft.with("nameEn", "Office " + Fixtures.word()).with("renamedOn", "2024-01-01"))
			.expect(200);
		assertThat(this.officer.get("/api/partners?q=" + word).ids()).containsExactly(made.id());
	}

	@Test
	void looksLikeOneWhoseAbbreviationIsItsName() {
		String word = Fixtures.word();
		long known = add(this.draft.with("abbreviation", word)).id();
		assertThat(this.officer.post("/api/partners/likenesses", Body.of("kind", "AGENCY", "nameEn", word)).json())
			.extracting((one) -> one.get("id").longValue())
			.containsExactly(known);
	}

	@Test
	void letsStaffReadOnly() {
		Answer made = add(this.draft);
		String path = "/api/partners/" + made.id();
		Unchanged.by(() -> {
			this.staff.get(path).expect(200);
			this.staff.post("/api/partners", this.draft).expect(403);
			this.staff.put(path, made.version(), this.draft).expect(403);
			return this.staff.delete(path).expect(403);
		});
		this.officer.delete(path).expect(204);
		this.staff.post(path + "/restoration").expect(403);
	}

	@Test
	void namesThoseItLooksLike() {
		String word = Fixtures.word();
		Body first = Body.of("kind", "FOREIGN_MINISTRY", "nameEn", "Ministry of " + word + " and Welfare", "country",
				"JP");
		long known = add(first).id();
		Answer alike = add(first.with("nameEn", "Ministry of " + word + " & Welfare"));
		assertThat(alike.each("/similar", "id")).containsExactly(String.valueOf(known));
		assertThat(alike.text("/similar/0/name")).isEqualTo("Ministry of " + word + " and Welfare");
		assertThat(alike.at("/similar/0/score").doubleValue()).isBetween(0.5, 1.0);
		assertThat(this.officer.get("/api/partners/" + alike.id()).at("/similar").isMissingNode()).isTrue();
		Body abroad = first.with("country", "DE");
		assertThat(Unchanged.by(() -> this.officer.post("/api/partners/likenesses", abroad).expect(200)).body())
			.isEqualTo("[]");
		assertThat(Unchanged.by(() -> this.staff.post("/api/partners/likenesses", first).expect(200)).json())
			.extracting((one) -> one.get("id").longValue())
			.startsWith(known, alike.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ITC-ILO             | ITC-ILO
			itcilo              | ITC-ILO
			Turin Centre        | ITC-ILO
			turin               | ITC-ILO
			Pusat Pelatihan Int | ITC-ILO
			Internatonal Trainin Centre | ITC-ILO
			intrnational labor organization | ILO
			organisasi perburuhan | ILO
			OIT                 | ILO
			厚生労働省            | MHLW
			korea ocupational   | KOSHA
			ÇSGB                | MoLSS
			csgb                | MoLSS
			APINDO              | APINDO
			jica                | JICA
			""")
	void isSuggestedByAFewLetters(String letters, String abbreviation) {
		String q = java.net.URLEncoder.encode(letters, java.nio.charset.StandardCharsets.UTF_8);
		for (String language : List.of("en", "id")) {
			Answer suggestions = this.staff.in(language).get("/api/partners/suggestions?q=" + q).expect(200);
			assertThat(suggestions.each("/items", "abbreviation")).describedAs(letters).contains(abbreviation);
			assertThat(suggestions.at("/items").size()).isLessThanOrEqualTo(8);
		}
	}

	@Test
	void suggestsTheExactAbbreviationFirst() {
		assertThat(this.staff.get("/api/partners/suggestions?q=ILO").text("/items/0/abbreviation")).isEqualTo("ILO");
	}

	@Test
	void suggestsACountrysPartners() {
		assertThat(this.staff.in("id").get("/api/partners/suggestions?q=Jepang").each("/items", "country"))
			.contains("JP");
		assertThat(this.staff.in("en").get("/api/partners/suggestions?q=Japan").each("/items", "country"))
			.contains("JP");
	}

	@Test
	void suggestsNothingForNothing() {
		assertThat(this.staff.get("/api/partners/suggestions").expect(200).ids()).isEmpty();
		assertThat(this.staff.get("/api/partners/suggestions?q=%20").expect(200).ids()).isEmpty();
		assertThat(this.staff.get("/api/partners/suggestions?q=zzqqxxyyww").expect(200).ids()).isEmpty();
	}

	@Test
	void isFoundByItsFilters() {
		String word = Fixtures.word();
		long parent = add(Body.of("kind", "INTL_ORG", "nameEn", word + " A")).id();
		long child = add(Body.of("kind", "AGENCY", "nameEn", word + " B", "country", "JP", "parentId", parent,
				"aliases", List.of("Ébène")))
			.id();
		assertThat(find("q=" + word)).containsExactly(parent, child);
		assertThat(find("q=" + word + "&kind=AGENCY")).containsExactly(child);
		assertThat(find("q=" + word + "&country=JP")).containsExactly(child);
		assertThat(find("parent=" + parent)).containsExactly(child);
		assertThat(find("q=" + word + "+ebene")).containsExactly(child);
		this.staff.get("/api/partners?country=XX").expect(400);
		this.staff.get("/api/partners?kind=X").expect(400);
	}

	private List<Long> find(String filter) {
		List<Long> found = this.staff.get("/api/partners?" + filter).expect(200).ids();
		assertThat(this.staff.get("/api/partners/count?" + filter).number("/count")).isEqualTo(found.size());
		return found;
	}

	@ParameterizedTest
	@CsvSource({ "en", "id" })
	void areListedByNameInTheCallersLanguageEachOnce(String language) {
		Api reader = this.staff.in(language);
		List<Long> walked = new ArrayList<>();
		List<String> names = new ArrayList<>();
		String next = "";
		while (next != null) {
			Answer page = reader.get("/api/partners?size=7&cursor=" + next).expect(200);
			walked.addAll(page.ids());
			names.addAll(page.each("/items", "name"));
			next = page.text("/next");
		}
		assertThat(walked).doesNotHaveDuplicates();
		assertThat(walked.size()).isEqualTo(this.staff.get("/api/partners/count").number("/count"));
		List<String> folded = names.stream().map((name) -> name.toLowerCase(java.util.Locale.ROOT)).toList();
		assertThat(folded).isSorted();
	}

}
