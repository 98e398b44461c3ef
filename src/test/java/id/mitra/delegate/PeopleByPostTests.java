package id.mitra.delegate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom a few letters of a name or a post mean, likeliest first, and that a post which a
 * reader may not know of finds nobody for them. # in what is asked is a word that nothing
 * else has.
 */
@MitraTest
@Tag("long")
class PeopleByPostTests {

	private static final String PEOPLE = "/api/delegates";

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	private final Api administrator;

	private final Api staff;

	private final String w = Fixtures.word();

	/** All who come on record here. */
	private final Queue<Long> people = new ConcurrentLinkedQueue<>();

	PeopleByPostTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.administrator = api.as(fixtures.administrator());
		this.staff = api.as(fixtures.user(Role.STAFF, Classification.LIMITED));
	}

	private List<Long> found(Api reader, String q) {
		String asked = URLEncoder.encode(q.replace("#", this.w), StandardCharsets.UTF_8);
		return reader.get(PEOPLE + "/suggestions?q=" + asked).expect(200).ids();
	}

	private List<Long> found(String q) {
		return found(this.staff, q);
	}

	private long person(String name, Body... posts) {
		return add(Body.of("fullName", name.replace("#", this.w), "posts", List.of(posts))).id();
	}

	private Answer add(Body draft) {
		Answer made = this.officer.post(PEOPLE, draft).expect(201);
		this.people.add(made.id());
		return made;
	}

	private static Body post(String title, String place, long id) {
		return Body.of("title", title, place, id);
	}

	private Body at(long partner, String title) {
		return post(title.replace("#", this.w), "partnerId", partner);
	}

	private Body in(long unit, String title) {
		return post(title.replace("#", this.w), "unitId", unit);
	}

	private long unit(String name, @Nullable String abbreviation) {
		return this.administrator.post("/api/units", Body.of("nameId", name.replace("#", this.w), "abbreviation",
				(abbreviation != null) ? abbreviation.replace("#", this.w) : null))
			.expect(201)
			.id();
	}

	private long partner(String name, @Nullable String abbreviation, Classification classification) {
		return this.fixtures.partner(Body.of("kind", "AGENCY", "nameEn", name.replace("#", this.w), "abbreviation",
				(abbreviation != null) ? abbreviation.replace("#", this.w) : null, "classification", classification));
	}

	private String mistyped() {
		return this.w.substring(0, 6) + this.w.charAt(5) + this.w.substring(6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "anwar #", "#", "ANWAR #", "Prof #", "Prof. Dr. Anwar #, M.P.A., Ph.D.", "Bapak #",
			"Pak Anwar #", "# Anwar", "Anwar #, Kepala Biro", "anw #", "Ánwar #" })
	void areFoundByTheirName(String q) {
		person("Sanusi " + Fixtures.word());
		long id = person("Prof. Drs. Anwar #, M.P.A.");
		assertThat(found(q)).describedAs(q).startsWith(id);
	}

	@Test
	void areFoundByANameWithATypo() {
		long id = person("Anwar #");
		long joined = person("Nur" + this.w + " Hasanah");
		for (String q : List.of("anwar " + mistyped(), mistyped(), "Dr. " + mistyped() + " anwar",
				"anwar " + this.w.substring(0, 3) + this.w.substring(4), "annwar #")) {
			assertThat(found(q)).describedAs(q).startsWith(id);
		}
		assertThat(found("Nur " + this.w + "hasanah")).startsWith(joined);
	}

	/** Whoever has the honorific in their name comes first; the others are the same. */
	@Test
	void areTheSameWithAnHonorificAndWithout() {
		String other = Fixtures.word();
		IntStream.range(0, 3).forEach((i) -> person("# " + Fixtures.word()));
		assertThat(found("#")).hasSize(3);
		for (String q : List.of("Prof #", "Prof. Dr. #", "Ir. #", "H. #", "Ibu #", "Pak #", "#, Ph.D.", "# M.P.A.")) {
			assertThat(found(q)).describedAs(q).isEqualTo(found("#"));
		}
		long minister = person("Sri " + other);
		long namesake = person(other);
		assertThat(found("Sri " + other)).containsExactly(minister, namesake);
		assertThat(found("Sri")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sekretaris Jenderal                 | Sekretariat Jenderal # | Setjen #
			Sekretaris Jenderal                 | Sekretariat Jenderal # | Sekjen #
			Sekretaris Jenderal                 | Sekretariat Jenderal # | sesjen #
			Sekretaris Jenderal                 | Sekretariat Jenderal # | Sekretaris Jenderal #
			Sekretaris Jenderal                 | Sekretariat Jenderal # | sekretaris jend
			Sekretaris Jenderal                 | Sekretariat Jenderal # | Secretary General #
			Sekretaris Jenderal                 | Sekretariat Jenderal # | Secretary-General #
			Sekretaris Jenderal                 | Sekretariat Jenderal # | SG #
			Sekretaris Jenderal                 | Sekretariat Jenderal # | # Sekjen Kemnaker
			Sekretaris Jenderal                 | Sekretariat Jenderal # | Sekjen Kementerian Ketenagakerjaan #
			Sekretaris Jenderal                 | Sekretariat Jenderal # | Secretary General, Ministry of Manpower #
			Sekretaris Jenderal                 | Sekretariat Jenderal # | Sekjen # Kemnaker RI
			Sekjen                              | Sekretariat Jenderal # | Sekretaris Jenderal #
			Direktur Jenderal Binwasnaker       | Ditjen #               | Dirjen Binwasnaker #
			Direktur Jenderal                   | Ditjen #               | Ditjen #
			Director-General                    | Ditjen #               | DG #
			Kepala Biro Kerja Sama              | Biro #                 | Karo Kerja Sama #
			Kepala Biro Kerja Sama              | Biro #                 | Kabiro #
			Karo KS                             | Biro #                 | kepala biro #
			Kepala Bidang Bilateral             | Biro #                 | Kabid #
			Kepala Subdirektorat                | Biro #                 | Kasubdit #
			Wakil Menteri Ketenagakerjaan       | Kantor #               | Wamenaker #
			Wamenaker                           | Kantor #               | Vice Minister of Manpower #
			Menteri Ketenagakerjaan             | Kantor #               | Menaker #
			Duta Besar LBBP untuk #             | Perwakilan             | Dubes #
			Dubes                               | Perwakilan #           | Duta Besar #
			Duta Besar LBBP                     | Perwakilan #           | Duta Besar Luar Biasa dan Berkuasa Penuh #
			Atase Ketenagakerjaan KBRI #        | Perwakilan             | Atnaker #
			Labour Attaché                      | Perwakilan #           | atnaker #
			Plt. Direktur Bina Mekanisasi       | Direktorat #           | Pelaksana Tugas Direktur #
			Director of #                       | Kantor                 | Direktur #
			""")
	void areFoundByAPostAsItIsAbbreviatedAndInFull(String title, String unit, String q) {
		long id = person(Fixtures.word(), in(unit(unit, null), title));
		person(Fixtures.word() + " " + Fixtures.word(), in(unit("Bagian " + Fixtures.word(), null), "Analis"));
		if (q.contains("#")) {
			assertThat(found(q)).describedAs(q).startsWith(id);
		}
		else {
			assertThat(found(q)).describedAs(q).isNotEmpty();
		}
	}

	/** "Sekretaris Direktorat Jenderal" is no Sekretaris Jenderal. */
	@Test
	void areNotTakenForThoseWhosePostHasTheSameWordsElsewhere() {
		long unit = unit("Kantor #", null);
		person(Fixtures.word(), in(unit, "Sekretaris Direktorat Jenderal"));
		assertThat(found("Sekjen #")).isEmpty();
		assertThat(found("Sekretaris Jenderal #")).isEmpty();
		assertThat(found("Sesditjen #")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anwar ITC-#", "director ITC-#", "Director, ITC#", "ITC-#", "ITC #", "Anwar direktur",
			"centre of the #", "anwar italy #", "Christophe # director", "Turin #", "dir ITC-#",
			"Director of the ITC-#", "Direktur pada ITC-#" })
	void areFoundByNamePostAndPlaceTogether(String q) {
		long partner = this.fixtures
			.partner(Body.of("kind", "TRAINING_CENTRE", "nameEn", "International Training Centre of " + this.w,
					"abbreviation", "ITC-" + this.w, "country", "IT", "aliases", List.of("Turin Centre")));
		long id = person("Anwar Christophe " + this.w.substring(1), at(partner, "Director of the Centre"));
		assertThat(found(q)).describedAs(q).contains(id);
		assertThat(found(q.equals("Anwar direktur") ? "Anwar direktur #" : q)).startsWith(id);
		// so many of one name would come before the one that has it
		this.fixtures.trash("/partners", partner);
	}

	@Test
	void areFoundByANameWithATypoAndAPost() {
		long id = person("Anwar #", in(unit("Sekretariat Jenderal", null), "Sekretaris Jenderal"));
		person("Anwar #", in(unit("Biro Hukum", null), "Analis"));
		assertThat(found("anwar " + mistyped() + " Setjen")).startsWith(id);
		assertThat(found(mistyped() + ", Sekretaris Jenderal")).startsWith(id);
	}

	@Test
	void comeByTheirNameBeforeThosesOfThePostAndTheseBeforeThoseSpeltAlike() {
		long alike = person("Bayu " + mistyped());
		long ofThePlace = person("Wening " + Fixtures.word(),
				at(partner("Lembaga #", null, Classification.OPEN), "Analis"));
		long ofThePost = person("Bayu " + Fixtures.word(), at(this.fixtures.partner(), "Duta #"));
		long begun = person("Bayu #wati");
		long named = person("Bayu Adi #");
		assertThat(found("#")).containsExactly(named, begun, ofThePost, ofThePlace, alike);
	}

	/** Setjen is the place, and what its head is called elsewhere, too. */
	@Test
	void comeFirstWhereTitleAndPlaceBothSaySo() {
		long elsewhere = person("A", at(partner("Asosiasi #", null, Classification.OPEN), "Sekretaris Jenderal #"));
		long office = unit("Sekretariat Jenderal #", "Setjen #");
		long ofTheOffice = person("B", in(office, "Analis Kebijakan"));
		long head = person("Kepala Kantor Cabang", in(office, "Sekretaris Jenderal #"));
		assertThat(found("Setjen #")).containsExactly(head, elsewhere, ofTheOffice);
	}

	@Test
	void comeFirstWhoHoldThePostTodayAndThenWhoWasMetLast() {
		long unit = unit("Kantor #", null);
		Body post = in(unit, "Kepala Kantor");
		long former = person("A " + Fixtures.word(), post.with("from", "2015-01-01").with("to", TODAY.minusDays(1)),
				in(unit("Kantor lain", null), "Analis").with("from", TODAY));
		long unmet = person("B " + Fixtures.word(), post.with("from", TODAY));
		long metLongAgo = person("C " + Fixtures.word() + " " + Fixtures.word(), post);
		long metOfLate = person("D " + Fixtures.word() + " " + Fixtures.word(), post.with("to", TODAY));
		long to = person("E " + Fixtures.word(), post.with("from", TODAY.plusDays(1)));
		meet(former, TODAY.minusDays(1), Classification.OPEN);
		meet(metLongAgo, TODAY.minusYears(3), Classification.OPEN);
		meet(metOfLate, TODAY.minusYears(1), Classification.LIMITED);
		meet(metLongAgo, TODAY.minusDays(7), Classification.SECRET);
		assertThat(found("kepala kantor #")).containsExactly(metOfLate, metLongAgo, unmet, former, to);
		assertThat(found(this.officer, "kepala kantor #")).containsExactly(metLongAgo, metOfLate, unmet, former, to);
	}

	/** Who serves whom was asked for comes after, even one who was met last. */
	@Test
	void comeFirstWhoseOwnPostItIs() {
		long unit = unit("Kantor #", null);
		long deputy = person("A " + Fixtures.word(), in(unit, "Wakil Menteri Ketenagakerjaan"));
		long adviser = person("B " + Fixtures.word() + "aa", in(unit, "Staf Khusus Menteri Ketenagakerjaan"));
		long minister = person("C " + Fixtures.word() + "bbbb", in(unit, "Menteri Ketenagakerjaan"));
		meet(deputy, TODAY.minusDays(1), Classification.OPEN);
		assertThat(found("Menaker #")).containsExactly(minister, deputy, adviser);
		assertThat(found("Menteri Ketenagakerjaan #")).containsExactly(minister, deputy, adviser);
		assertThat(found("Wamenaker #")).containsExactly(deputy);
	}

	@Test
	void comeFirstOfOneNameWhoHoldAPostAndThenWhoWasMetLast() {
		long hidden = partner("Agency of " + Fixtures.word(), null, Classification.SECRET);
		long none = person("Anwar #");
		long met = person("Anwar Prawira #");
		long holds = person("Anwar Prawira Adi #", in(unit("Kantor", null), "Analis"));
		long holdsHidden = person("Anwar Prawira Ad #", at(hidden, "Analis"));
		meet(met, TODAY.minusDays(1), Classification.OPEN);
		assertThat(found("Prof Anwar #")).containsExactly(none, holds, met, holdsHidden);
		assertThat(found("#")).containsExactly(holds, met, none, holdsHidden);
		assertThat(found(this.officer, "#")).containsExactly(holdsHidden, holds, met, none);
	}

	private void meet(long person, LocalDate on, Classification classification) {
		this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner())
			.with("date", on)
			.with("classification", classification)
			.with("attendances", List.of(Fixtures.attending(person, "OURS"))));
	}

	/** As what is on record of a person changes, and what their places are called. */
	@Test
	void areFoundByWhatIsOnRecordNow() {
		String later = Fixtures.word();
		long partner = partner("Agency #", null, Classification.OPEN);
		long unit = unit("Biro " + Fixtures.word(), null);
		Body draft = Body.of("fullName", Fixtures.word(), "posts", List.of(at(partner, "Analis"), in(unit, "Kurir")));
		Answer made = add(draft);
		assertThat(found("analis #")).containsExactly(made.id());
		rename("/api/partners/" + partner, this.officer, "nameEn", "Agency " + later);
		assertThat(found("analis #")).isEmpty();
		assertThat(found("analis " + later)).containsExactly(made.id());
		rename("/api/units/" + unit, this.administrator, "nameEn", "Bureau of " + this.w);
		assertThat(found("kurir #")).containsExactly(made.id());
		Answer revised = this.officer
			.put(PEOPLE + "/" + made.id(), made.version(), draft.with("posts", List.of(in(unit, "Sopir"))))
			.expect(200);
		assertThat(Stream.of("kurir #", "analis " + later).map(this::found)).allMatch(List::isEmpty);
		assertThat(found("sopir #")).containsExactly(made.id());
		this.officer.put(PEOPLE + "/" + made.id(), revised.version(), draft.with("fullName", later)).expect(200);
		assertThat(found(later + " kurir")).containsExactly(made.id());
		this.officer.delete(PEOPLE + "/" + made.id()).expect(204);
		assertThat(found("kurir #")).isEmpty();
		this.officer.post(PEOPLE + "/" + made.id() + "/restoration").expect(200);
		assertThat(found("kurir #")).containsExactly(made.id());
	}

	private static int rename(String path, Api keeper, String field, String name) {
		Answer now = keeper.get(path).expect(200);
		Body draft = Body.of(field, name);
		for (String kept : List.of("kind", "nameId", "classification")) {
			draft = (now.text("/" + kept) != null) ? draft.with(kept, now.text("/" + kept)) : draft;
		}
		return keeper.put(path, now.version(), draft).expect(200).status();
	}

	/** What a partner was called until it was renamed finds its people still. */
	@Test
	void areFoundByWhatTheirPartnerWasCalled() {
		long partner = partner("Agency #", null, Classification.OPEN);
		long id = person(Fixtures.word(), at(partner, "Analis"));
		Answer now = this.officer.get("/api/partners/" + partner).expect(200);
		this.officer
			.put("/api/partners/" + partner, now.version(),
					Body.of("kind", "AGENCY", "nameEn", "Agency " + Fixtures.word(), "renamedOn", TODAY))
			.expect(200);
		assertThat(found("analis #")).containsExactly(id);
	}

	static Stream<String> asked() {
		return Stream.of("chief #", "#", "chief of #", "Anwar #", "Sekjen #", "Chief, #-agency", "kepala # Anwar");
	}

	/**
	 * Title, place and their words together: nothing of a post at a partner above one's
	 * clearance finds anybody, nor ranks them, nor is asked for by other statements.
	 */
	@ParameterizedTest
	@MethodSource("asked")
	void areNotFoundByAPostAtAPartnerThatIsHidden(String q) {
		long hidden = partner("# Agency", "WA", Classification.SECRET);
		long id = person("Anwar " + Fixtures.word(), at(hidden, "Chief of #, Sekjen, Kepala"),
				at(this.fixtures.partner(), "Adviser"));
		String absent = Fixtures.word();
		String nowhere = q.replace("#", absent);
		assertThat(found(this.officer, q)).containsExactly(id);
		assertThat(found(q)).doesNotContain(id).isEqualTo(found(nowhere));
		assertThat(Statements.during(() -> found(q))).isEqualTo(Statements.during(() -> found(nowhere)));
	}

	@Test
	void areFoundByAPostAsSoonAsItsPartnerMayBeKnownAndNoLongerOnceNot() {
		long partner = partner("Agency #", null, Classification.SECRET);
		long id = person(Fixtures.word(), at(partner, "Analis"));
		String path = "/api/partners/" + partner;
		assertThat(found("analis #")).isEmpty();
		classify(path, "LIMITED");
		assertThat(found("analis #")).containsExactly(id);
		classify(path, "SECRET");
		assertThat(found("analis #")).isEmpty();
		assertThat(found(this.officer, "analis #")).containsExactly(id);
	}

	private void classify(String path, String classification) {
		Answer now = this.manager.get(path).expect(200);
		this.manager
			.put(path, now.version(),
					Body.of("kind", "AGENCY", "nameEn", now.text("/nameEn"), "classification", classification))
			.expect(200);
	}

	/** Neither is a person who is hidden, by whatever of theirs. */
	@Test
	void areNotFoundWhereTheyAreHiddenThemselves() {
		long id = this.fixtures.delegate(Body.of("fullName", "Anwar " + this.w, "classification", "SECRET", "posts",
				List.of(at(partner("Agency #", null, Classification.OPEN), "Analis #"))));
		for (String q : List.of("#", "anwar #", "analis #", mistyped(), "# Anwar agency")) {
			assertThat(found(this.officer, q)).describedAs(q).contains(id);
			assertThat(found(q)).describedAs(q).doesNotContain(id);
		}
	}

	/** However many more likely ones there are whom the reader may not know. */
	@Test
	void areNotCrowdedOutByThoseWhoAreHidden() {
		long open = partner("Lembaga #", null, Classification.OPEN);
		long hidden = partner("Lembaga # Dua", null, Classification.SECRET);
		for (int i = 0; i < 8; i++) {
			this.fixtures.delegate(Body.of("fullName", "A " + this.w, "classification", "SECRET", "posts",
					List.of(at(open, "Analis"))));
			person(Fixtures.word(), at(hidden, "Analis"));
		}
		long id = person("Bambang # Santoso", at(open, "Analis Kebijakan"));
		for (String q : List.of("#", "analis #", "analis lembaga #", mistyped())) {
			assertThat(found(this.officer, q)).describedAs(q).hasSize(8);
			assertThat(found(q)).describedAs(q).containsExactly(id);
		}
	}

	@Test
	void areLookedForByWhateverIsTyped() {
		person("Anwar #");
		List<String> nasty = List.of("x".repeat(5_000), "a ".repeat(2_500), "Sekjen ".repeat(700), ",".repeat(2_000),
				"'", "''", "%", "_", "\\", "\\\\'", "& | ! <-> :*", "%_%", "a & b | !c", "a:*", "(((", "\"", "\0",
				"a\0b", "\u0001#\u0002", "\u0001", "\u202E#", "^", "@", "^sekretaris", "@setjen", "=P1", "~#", "{}",
				"[]", "null", "\ud83d\ude00", "-", ".", "...", "½", "١٢", "𝒜𝓃𝓌𝒶𝓇", "ﬁ", "\t\n\r", "  ", "#'--",
				"$1", "?", ":asked", "PT. # & Co.", "anwar #" + " x".repeat(2_000), "of", "the of", "dan #");
		for (String q : nasty) {
			assertThat(found(q)).describedAs(q).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
		}
		for (String q : List.of("\u0001#\u0002", "\u202E#", "#'--", "dan #", "# %", "_#_", "(#)", "\"#\"", "#\0")) {
			assertThat(found(q)).describedAs(q).hasSize(1);
		}
		for (String q : List.of("'", "%", "_", "\\", "& | !", ",".repeat(2_000), "\u0001", "^", "@", "-", "  ")) {
			assertThat(found(q)).describedAs(q).isEmpty();
		}
	}

	/** A mark is no letter: "^sekretaris" is asked for as "sekretaris" is. */
	@Test
	void areNotFoundByTheMarksOfTitlesAndPlaces() {
		long id = person(Fixtures.word(), in(unit("Biro #", null), "Sekretaris"));
		for (String q : List.of("^sekretaris #", "sekretaris @#", "sekretaris @biro #")) {
			assertThat(found(q)).describedAs(q).containsExactly(id);
		}
		assertThat(found("@sekretaris ^#")).containsExactly(id);
	}

	/** As a rebuilding makes it from the records, whatever wrote it. */
	@Test
	void areFoundByWhatARebuildingWouldMake() {
		areFoundByWhatIsOnRecordNow();
		areFoundByWhatTheirPartnerWasCalled();
		assertAsMade();
	}

	/** Whoever comes while their partner and unit get other names has the new ones. */
	@Test
	void areFoundByTheNewNamesWhereTheyComeWhilePlacesAreRenamed() {
		long partner = partner("Agency " + Fixtures.word(), null, Classification.OPEN);
		long unit = unit("Biro " + Fixtures.word(), null);
		List<Integer> answers = Together.times(9, (number) -> switch (number) {
			case 0 -> rename("/api/partners/" + partner, this.officer, "nameEn", "Agency " + this.w);
			case 1 -> rename("/api/units/" + unit, this.administrator, "nameEn", "Bureau of " + this.w);
			default ->
				add(Body.of("fullName", Fixtures.word(), "posts", List.of(at(partner, "Analis"), in(unit, "Kurir"))))
					.status();
		});
		assertThat(answers).containsOnly(200, 201);
		assertThat(found("analis #")).hasSize(7);
		assertThat(found("kurir #")).hasSize(7);
		assertAsMade();
	}

	private void assertAsMade() {
		assertThat(TestDatabase.sql().sql("""
				select count(*)
				from delegate_text kept
				full join texts_of_people(null) made using (delegate_id, position)
				where delegate_id in (:people)
				  and (kept.partner_id, kept.valid_from, kept.valid_to, kept.words)
				    is distinct from (made.partner_id, made.valid_from, made.valid_to, made.words)
				""").param("people", this.people).query(Integer.class).single()).isZero();
	}

}
