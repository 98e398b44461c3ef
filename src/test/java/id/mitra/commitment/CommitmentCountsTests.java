package id.mitra.commitment;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import id.mitra.TestDatabase;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.commitment.term.DueTime;
import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The numbers beside the ledger's filters.
 */
@MitraTest
class CommitmentCountsTests {

	private static final String COMMITMENTS = CommitmentTests.COMMITMENTS;

	private static final String NOW = "2026-03-10T05:00:00Z";

	/** Of more than these each cell is counted by itself, up to where counting stops. */
	private static final int FEW = CommitmentCell.FEW;

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final TestClock clock;

	private final String word = Fixtures.word();

	private final long partner;

	CommitmentCountsTests(Api api, Fixtures fixtures, TestClock clock) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.clock = clock;
		this.partner = fixtures.partner(fixtures.partnerDraft().with("country", "TR"));
	}

	private long add(String owner, @Nullable Object... more) {
		Body body = Body.of("textEn", this.word, "owner", owner, "partnerId", this.partner, "classification", "OPEN");
		for (int i = 0; i < more.length; i += 2) {
			body = body.with((String) more[i], more[i + 1]);
		}
		return this.officer.post(COMMITMENTS, body).expect(201).id();
	}

	private void report(long id, String status) {
		this.officer.post(COMMITMENTS + "/" + id + "/reports", Body.of("status", status, "note", "So")).expect(200);
	}

	private Answer counts(String query) {
		return this.clock.at(NOW, () -> this.staff.get(COMMITMENTS + "/counts?partner=" + this.partner + query))
			.expect(200);
	}

	private long listed(String query) {
		return this.clock.at(NOW, () -> this.staff.get(COMMITMENTS + "?size=100&partner=" + this.partner + query))
			.expect(200)
			.ids()
			.size();
	}

	/** One at least of every owner, status and time. */
	private void addAll() {
		for (Owner owner : Owner.values()) {
			String whose = owner.name();
			add(whose, "dueOn", "2026-03-09");
			add(whose, "dueOn", "2026-01-01", "duePrecision", "MONTH");
			report(add(whose, "dueOn", "2026-03-10"), "IN_PROGRESS");
			add(whose, "dueOn", "2026-03-24");
			report(add(whose, "dueOn", "2026-03-25"), "IN_PROGRESS");
			add(whose, "area", "OSH");
			add(whose, "dueOn", "2026-03-01", "proposed", true);
			report(add(whose, "dueOn", "2026-03-01"), "DROPPED");
		}
		report(add("OURS"), "DONE");
		add("JOINT", "kind", "REQUEST");
	}

	@Tag("long")
	@Test
	void areWhatEachChoiceWouldList() {
		addAll();
		for (String query : List.of("", "&owner=JOINT", "&due=LATE", "&status=IN_PROGRESS", "&owner=OURS&status=OPEN",
				"&owner=PARTNER&due=SOON", "&status=DONE&due=LATE", "&owner=OURS&status=IN_PROGRESS&due=LATER",
				"&open=true", "&open=false&owner=OURS", "&area=OSH", "&kind=REQUEST&due=NONE",
				"&from=2026-03-01&to=2026-03-24", "&country=TR&status=OPEN", "&country=CH", "&sort=-made")) {
			Answer counts = counts(query);
			Stream.of(Owner.values()).forEach((owner) -> holds(counts, query, "owner", owner));
			Stream.of(DueTime.values()).forEach((due) -> holds(counts, query, "due", due));
			Stream.of(CommitmentStatus.values()).forEach((status) -> holds(counts, query, "status", status));
		}
	}

	/** A choice takes the place of what is chosen now. */
	private void holds(Answer counts, String query, String filter, Enum<?> choice) {
		String chosen = query.replaceAll("&" + filter + "=\\w+", "") + "&" + filter + "=" + choice.name();
		String place = "/" + filter + "/" + choice.name();
		assertThat(counts.number(place + "/count")).describedAs(chosen).isEqualTo(listed(chosen));
		assertThat(counts.at(place + "/exact").asBoolean()).isTrue();
	}

	@Tag("long")
	@ParameterizedTest
	@ValueSource(ints = { 0, FEW + 1 })
	void tellNothingOfWhatIsHiddenOrInTheTrash(int others) {
		long meeting = this.fixtures.meeting(this.partner, Classification.OPEN).id();
		long secret = this.fixtures.meeting(this.partner, Classification.SECRET).id();
		many("OPEN", others);
		add("JOINT", "dueOn", "2026-03-09");
		String before = counts("").body();
		add("JOINT", "dueOn", "2026-03-09", "classification", "SECRET");
		add("OURS", "classification", null, "meetingId", secret);
		this.officer.delete(COMMITMENTS + "/" + add("PARTNER")).expect(204);
		add("PARTNER", "classification", null, "meetingId", meeting);
		assertThat(counts("").body()).isNotEqualTo(before);
		this.officer.delete("/api/meetings/" + meeting).expect(204);
		assertThat(counts("").body()).isEqualTo(before);
		assertThat(this.officer.get(COMMITMENTS + "/counts?partner=" + this.partner).number("/owner/JOINT/count"))
			.isEqualTo(2);
		forgetMany();
	}

	@Test
	void areExactUpToAThousandHoweverManyThereAre() {
		many("DONE", FEW - 999);
		many("OPEN", 1_000);
		for (long rare = 1; rare <= 2; rare++) {
			add("PARTNER", "dueOn", "2026-03-09");
			Answer counts = counts("");
			assertThat(counts.number("/owner/OURS/count")).isEqualTo(1_000);
			assertThat(counts.at("/owner/OURS/exact").asBoolean()).isFalse();
			assertThat(counts.number("/owner/PARTNER/count")).isEqualTo(rare);
			assertThat(counts.number("/due/LATE/count")).isEqualTo(rare);
			assertThat(counts.at("/due/NONE/exact").asBoolean()).isTrue();
			assertThat(counts.number("/due/NONE/count")).isEqualTo(1_000);
			assertThat(counts.at("/status/DONE/exact").asBoolean()).isFalse();
			assertThat(counts("&q=" + this.word).json()).isEqualTo(counts.json());
			assertThat(counts("&owner=PARTNER").number("/status/OPEN/count")).isEqualTo(rare);
		}
		forgetMany();
	}

	/** Of all that there are, by whomever. */
	@Test
	void areThoseOfTheWholeLedgerWhereNothingNarrowsIt() {
		addAll();
		Answer counts = this.staff.get(COMMITMENTS + "/counts?owner=OURS").expect(200);
		for (Owner owner : Owner.values()) {
			assertThat(counts.at("/owner/" + owner)).isEqualTo(counted("owner=" + owner));
		}
		for (DueTime due : DueTime.values()) {
			assertThat(counts.at("/due/" + due)).isEqualTo(counted("owner=OURS&due=" + due));
		}
		for (CommitmentStatus status : CommitmentStatus.values()) {
			assertThat(counts.at("/status/" + status)).isEqualTo(counted("owner=OURS&status=" + status));
		}
	}

	private JsonNode counted(String query) {
		return this.staff.get(COMMITMENTS + "/count?" + query).expect(200).json();
	}

	private void many(String status, int number) {
		TestDatabase.inBulk((sql) -> sql.sql("""
				insert into commitment (id, reference, text_en, owner, kind, status, done_on, partner_id, made_on,
				  classification, version, created_at, created_by, updated_at, updated_by)
				select (1::bigint << 50) + :partner % 1000000 * 1000000 + :place * 100000 + n,
				  'C1998-' || :partner % 1000000 || '-' || :status || '-' || n, :word, 'OURS',
				  'AGREED', :status, case when :status = 'DONE' then date '1999-01-01' end, :partner,
				  date '1999-01-01', 'OPEN', 0, now(), 'many', now(), 'many'
				from generate_series(1, :number) n
				""")
			.param("partner", this.partner)
			.param("status", status)
			.param("place", CommitmentStatus.valueOf(status).ordinal())
			.param("number", number)
			.param("word", this.word)
			.update());
	}

	private void forgetMany() {
		TestDatabase
			.inBulk((sql) -> sql.sql("delete from commitment where partner_id = :partner and created_by = 'many'")
				.param("partner", this.partner)
				.update());
	}

	@ParameterizedTest
	@ValueSource(strings = { "owner=MINE", "due=NEVER", "status=LATE", "area=NONE", "late=true", "sort=made" })
	void areAskedForLikeTheList(String query) {
		assertThat(this.staff.get(COMMITMENTS + "/counts?" + query).expect(400).fields())
			.isEqualTo(List.of(query.replaceFirst("=.*", "")));
	}

}
