package id.mitra.commitment.page;

import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ledger as it is printed and taken along.
 */
@MitraTest
class MatrixTests {

	private static final String MATRIX = "/commitments/matrix";

	private final Fixtures fixtures;

	private final Browser staff;

	private final String word = Fixtures.word();

	private final long partner;

	MatrixTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.browser().signIn(fixtures.staff());
		this.partner = fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "Agency " + this.word, "nameId", "Badan " + this.word));
	}

	private long add(Object... more) {
		Body body = Body.of("textEn", "Promise " + this.word, "owner", "OURS", "partnerId", this.partner,
				"classification", "OPEN", "madeOn", "2024-01-05");
		for (int i = 0; i < more.length; i += 2) {
			body = body.with((String) more[i], more[i + 1]);
		}
		return this.fixtures.commitment(body);
	}

	private Answer file(String query) {
		return this.staff.get(MATRIX + ".csv?q=" + this.word + query).expect(200);
	}

	@Test
	void isAFileWithAllThatWasReported() {
		long unit = this.fixtures.unit();
		long id = add("textId", "Janji, \"dua\"", "criterion", "Both", "dueOn", "2024-02-01", "duePrecision", "QUARTER",
				"unitId", unit, "area", "OSH");
		this.fixtures.report(id, Body.of("status", "IN_PROGRESS", "note", "One came", "on", "2024-02-01"));
		this.fixtures.report(id, Body.of("status", "DONE", "on", "2024-04-02", "evidence",
				List.of(Body.of("text", "Letter", "url", "https://a.example/l"))));
		Answer file = file("");
		assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
		assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"mitra-commitments.csv\"");
		assertThat(file.body()).startsWith("\uFEFFReference,Side,Partner,")
			.contains("Our side,Agency " + this.word + ",\"Janji, \"\"dua\"\"\",Promise " + this.word + ",Both,Agreed,"
					+ "Q1 2024,2024-03-31,Done,Too late,")
			.contains("\"2024-02-01 In progress One came\n2024-04-02 Done (Letter https://a.example/l)\"")
			.contains(",Biro ", ",2024-01-05,");
	}

	@Test
	void isFilteredLikeTheLedger() {
		add();
		add("owner", "PARTNER");
		assertThat(file("").body().lines()).hasSize(3);
		assertThat(file("&owner=PARTNER").body().lines()).hasSize(2);
		assertThat(file("&due=LATE").body().lines()).describedAs("the header alone").hasSize(1);
		assertThat(this.staff.get(MATRIX + ".csv?owner=NOBODY").status()).isEqualTo(400);
		assertThat(this.staff.get(MATRIX + ".csv?area=NONE").status()).isEqualTo(400);
		assertThat(this.staff.get(MATRIX + "?area=NONE").status()).isEqualTo(422);
	}

	@Test
	void hasNoCellThatIsAFormula() {
		add("textEn", "=HYPERLINK(1) " + this.word, "criterion", "@SUM(A1)");
		assertThat(file("").body()).contains(",'=HYPERLINK(1) " + this.word + ",'@SUM(A1),");
	}

	@Test
	void showsNobodyMoreThanTheLedger() {
		add();
		add("classification", "SECRET", "owner", "PARTNER");
		long open = add();
		long secret = this.fixtures
			.meeting(Fixtures.meetingDraft(this.partner).with("title", "Hidden").with("classification", "SECRET"))
			.id();
		this.fixtures.report(open,
				Body.of("status", "IN_PROGRESS", "note", "Whispered", "on", "2024-02-01", "meetingId", secret));
		assertThat(file("").body()).doesNotContain("Whispered", "Hidden", "Secret", "The partner")
			.contains("2024-02-01 In progress");
		assertThat(file("").body().lines()).hasSize(3);
		assertThat(this.staff.get(MATRIX + "?q=" + this.word).expect(200).body()).doesNotContain("Whispered",
				"They owe");
	}

	@Test
	void isLongerThanAPage() {
		add();
		many(240);
		String body = file("").body();
		assertThat(body.lines()).hasSize(242);
		assertThat(body.split("\uFEFF", -1)).describedAs("one mark and one header").hasSize(2);
		assertThat(body.lines().skip(1).map((line) -> line.split(",")[0])).doesNotHaveDuplicates();
		String page = this.staff.get(MATRIX + "?q=" + this.word).expect(200).body();
		assertThat(page.split("class=\"row-link typed\"", -1)).hasSize(242);
		assertThat(page).doesNotContain("These are the first");
		many(300);
		String cut = this.staff.get(MATRIX + "?q=" + this.word).expect(200).body();
		assertThat(cut.split("class=\"row-link typed\"", -1)).hasSize(501);
		assertThat(cut).contains("These are the first 500");
		TestDatabase.sql()
			.sql("delete from commitment where partner_id = :partner and created_by = 'many'")
			.param("partner", this.partner)
			.update();
	}

	private void many(int number) {
		TestDatabase.sql().sql("""
				insert into commitment (id, reference, text_en, owner, kind, status, partner_id, made_on,
				  classification, version, created_at, created_by, updated_at, updated_by)
				select (1::bigint << 51) + :partner % 1000000 * 1000000 + :number * 1000 + n,
				  'C1999-' || :partner % 1000000 || '-' || :number || '-' || n, 'Promise ' || :word, 'OURS',
				  'AGREED', 'OPEN', :partner, date '1999-01-01', 'OPEN', 0, now(), 'many', now(), 'many'
				from generate_series(1, :number) n
				""").param("partner", this.partner).param("number", number).param("word", this.word).update();
	}

	@Test
	void isPrintedBySideThenByPartnerEachLateFirst() {
		long other = this.fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "A " + this.word, "nameId", "A " + this.word));
		List<String> expected = new ArrayList<>(List.of("We owe", "A " + this.word + "<", "OURS-A",
				"Agency " + this.word, "OURS-LATE", "OURS-LATER", "They owe", "PARTNER-1"));
		add("textEn", "PARTNER-1 " + this.word, "owner", "PARTNER");
		add("textEn", "OURS-LATER " + this.word, "dueOn", "2100-01-01");
		add("textEn", "OURS-LATE " + this.word, "dueOn", "2024-02-01", "classification", "LIMITED");
		add("textEn", "OURS-A " + this.word, "partnerId", other);
		String page = this.staff.get(MATRIX + "?q=" + this.word).expect(200).body();
		assertThat(page).containsSubsequence(expected).contains("Words: " + this.word);
		assertThat(page.substring(page.indexOf("<main")).split("class-limited", -1).length)
			.describedAs("at head and foot, and at its row")
			.isEqualTo(4);
	}

}
