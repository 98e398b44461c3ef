package id.mitra.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.index.Recount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is written while records are merged and parted, nothing is lost and the
 * figures equal a recount.
 */
@MitraTest
@Tag("long")
class ParallelMergerTests {

	private static final int WRITERS = 5;

	private static final int WRITES = 20;

	private static final int MERGERS = 6;

	private final Api administrator;

	private final List<Long> partners = new ArrayList<>();

	private final List<Long> people = new ArrayList<>();

	ParallelMergerTests(Api api, Fixtures fixtures) {
		this.administrator = api.as(fixtures.administrator());
		for (int i = 0; i < 3; i++) {
			this.partners.add(fixtures.partner(fixtures.partnerDraft().with("country", (i == 1) ? "JP" : "KR")));
			this.people.add(fixtures.delegate());
		}
		fixtures.partner(fixtures.partnerDraft().with("parentId", this.partners.getFirst()));
	}

	@Test
	void losesNothing() {
		List<List<Long>> written = Together.times(WRITERS + 2, (number) -> (number < WRITERS)
				? write(new Random(number))
				: (number == WRITERS) ? merge("/api/partners/", this.partners) : merge("/api/delegates/", this.people));
		List<Long> meetings = written.subList(0, WRITERS).stream().flatMap(List::stream).toList();
		assertThat(meetings).hasSizeGreaterThan(2 * WRITERS);
		assertThat(written.get(WRITERS)).hasSizeGreaterThan(1);
		assertThat(written.getLast()).hasSizeGreaterThan(1);
		for (long meeting : meetings) {
			Answer read = this.administrator.get("/api/meetings/" + meeting).expect(200);
			assertThat(read.at("/partners")).describedAs(read.body()).isNotEmpty();
			assertThat(read.each("/partners", "lead")).containsOnlyOnce("true");
			assertThat(read.at("/attendances")).isNotEmpty();
		}
		assertThat(left("meeting_partner", "partner")).isZero();
		assertThat(left("attendance", "delegate")).isZero();
		assertThat(left("commitment", "partner")).isZero();
		assertThat(misplaced("meeting_partner")).isZero();
		assertThat(misplaced("attendance")).isZero();
		assertThat(Recount.differences()).isEmpty();
		assertThat(Recount.misplaced()).isEmpty();
		assertThat(Recount.misscoped()).isEmpty();
	}

	/** How many rows name a record that leads to another. */
	private static int left(String table, String kind) {
		return TestDatabase.sql()
			.sql("select count(*) from %1$s t join %2$s r on r.id = t.%2$s_id where r.merged_into is not null"
				.formatted(table, kind))
			.query(Integer.class)
			.single();
	}

	/** How many meetings have a gap in a list. */
	private static int misplaced(String table) {
		return TestDatabase.sql().sql("""
				select count(*)
				from (
				  select 1
				  from %s
				  group by meeting_id
				  having min(position) <> 0 or max(position) <> count(*) - 1
				) gap
				""".formatted(table)).query(Integer.class).single();
	}

	/** Merges and parts two records by turns, and leaves them parted. */
	private List<Long> merge(String collection, List<Long> records) {
		List<Long> mergers = new ArrayList<>();
		for (int i = 0; i < MERGERS; i++) {
			long stays = records.get(i % 2);
			long goes = records.get(1 - i % 2);
			Answer merged = this.administrator.with("If-Match", "*")
				.post(collection + stays + "/mergers", Body.of("from", goes, "fromVersion",
						this.administrator.get(collection + goes).version(), "take", List.of()));
			assertThat(merged.status()).describedAs(merged.body()).isIn(201, 412, 503);
			if (merged.status() == 201) {
				mergers.add(merged.id());
				Answer undone;
				do {
					undone = this.administrator.post(collection + stays + "/mergers/" + merged.id() + "/undoing");
					assertThat(undone.status()).describedAs(undone.body()).isIn(200, 503);
				}
				while (undone.status() != 200);
			}
		}
		return mergers;
	}

	/** The meetings that a writer has put on record. */
	private List<Long> write(Random random) {
		List<Long> own = new ArrayList<>();
		for (int i = 0; i < WRITES; i++) {
			Answer answer = own.isEmpty() || random.nextBoolean()
					? this.administrator.post("/api/meetings", draft(random)) : edit(random, own);
			assertThat(answer.status()).describedAs(answer.body()).isIn(200, 201, 400, 412, 503);
			if (answer.status() == 201 && answer.request().contains("/api/meetings")) {
				own.add(answer.id());
			}
		}
		return own;
	}

	private Answer edit(Random random, List<Long> own) {
		long id = own.get(random.nextInt(own.size()));
		if (random.nextInt(4) == 0) {
			return this.administrator.post("/api/commitments", Body.of("textEn", "So", "owner", "OURS", "partnerId",
					this.partners.get(random.nextInt(3)), "meetingId", id, "delegateId", this.people.getFirst()));
		}
		String path = "/api/meetings/" + id;
		return this.administrator.put(path, this.administrator.get(path).version(), draft(random));
	}

	private Body draft(Random random) {
		int lead = random.nextInt(3);
		List<Body> met = new ArrayList<>(List.of(Body.of("partnerId", this.partners.get(lead), "lead", true)));
		if (random.nextBoolean()) {
			met.add(Body.of("partnerId", this.partners.get((lead + 1) % 3)));
		}
		int head = random.nextInt(3);
		List<Body> there = new ArrayList<>(List.of(Fixtures.attending(this.people.get(head), "PARTNER")));
		if (random.nextBoolean()) {
			there.add(Fixtures.attending(this.people.get((head + 1) % 3), "PARTNER"));
		}
		return Fixtures.meetingDraft(this.partners.get(lead), "Meeting " + random.nextInt())
			.with("partners", met)
			.with("attendances", there)
			.with("areas", List.of(Fixtures.touching("OSH")))
			.with("statements", List
				.of(Body.of("delegateId", this.people.get(random.nextInt(3)), "text", "Said", "language", "en")));
	}

}
