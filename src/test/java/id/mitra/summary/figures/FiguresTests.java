package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.identity.caller.SystemCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures from tallies and figures that are counted say the same of any period.
 */
@MitraTest
@Tag("long")
class FiguresTests {

	private static final LocalDate START = LocalDate.of(2021, 1, 1);

	private static final int DAYS = 1500;

	private static final int ALL = Integer.MAX_VALUE;

	private final TalliedFigures tallied;

	private final CountedQueries counted;

	private final long whole;

	private final long part;

	private final Random random = new Random(11);

	FiguresTests(Api api, Fixtures fixtures, TalliedFigures tallied, CountedQueries counted) {
		this.tallied = tallied;
		this.counted = counted;
		Api officer = api.as(fixtures.officer());
		this.whole = fixtures.partner(fixtures.partnerDraft().with("country", "JP"));
		this.part = fixtures.partner(fixtures.partnerDraft().with("country", "DE").with("parentId", this.whole));
		long other = fixtures.partner(fixtures.partnerDraft().with("country", "DE"));
		for (int i = 0; i < 40; i++) {
			Body draft = Fixtures.meetingDraft((i % 3 == 0) ? this.whole : this.part)
				.with("partners", partners((i % 3 == 0) ? this.whole : this.part, (i % 5 == 0) ? other : null))
				.with("date", day().toString())
				.with("ourLevel", (i % 2 == 0) ? "MINISTER" : "WORKING")
				.with("country", (i % 4 == 0) ? "ID" : "CH")
				.with("areas", List.of(Fixtures.touching((i % 2 == 0) ? "SEA" : "OSH")));
			officer.post("/api/meetings", draft).expect(201);
		}
	}

	private static List<Body> partners(long lead, @Nullable Long other) {
		Body first = Body.of("partnerId", lead, "lead", true);
		return (other != null) ? List.of(first, Body.of("partnerId", other, "lead", false)) : List.of(first);
	}

	private LocalDate day() {
		return START.plusDays(this.random.nextInt(DAYS));
	}

	@Test
	void areTheSameFromTalliesAsCounted() {
		AtomicInteger found = new AtomicInteger();
		SystemCaller.run(() -> {
			same(FigureScope.ALL);
			for (int i = 0; i < 25; i++) {
				LocalDate from = day();
				FigureScope scope = new FigureScope(from, from.plusDays(this.random.nextInt(600)), null, null, null);
				found.addAndGet(same(scope));
				same(scope.about("MIG"));
				same(scope.about("OSH"));
				for (FigureScope party : parties(scope.from(), scope.to())) {
					found.addAndGet(same(party));
				}
			}
			parties(null, null).forEach(this::same);
		});
		assertThat(found.get()).isPositive();
	}

	private List<FigureScope> parties(@Nullable LocalDate from, @Nullable LocalDate to) {
		return List.of(new FigureScope(from, to, this.whole, null, null),
				new FigureScope(from, to, this.part, null, null), new FigureScope(from, to, null, "DE", null));
	}

	private Figures.PartnersMet partners(FigureScope scope, int limit) {
		return (scope.area() != null) ? this.tallied.oneArea(scope, limit).partners()
				: this.tallied.whole(scope, limit).partners();
	}

	private int same(FigureScope scope) {
		for (int limit : new int[] { 1, 2, ALL }) {
			assertThat(partners(scope, limit)).describedAs(scope.toString())
				.isEqualTo(this.counted.byPartner(scope, limit));
		}
		assertThat(this.tallied.visits(scope)).isEqualTo(this.counted.visits(scope));
		if (scope.area() == null) {
			Figures.Whole whole = this.tallied.whole(scope, ALL);
			assertThat(whole.last()).isEqualTo(this.counted.last(scope));
			assertThat(whole.visits()).isEqualTo(this.tallied.visits(scope));
			assertThat(whole.areas()).isEqualTo(this.tallied.byArea(scope));
			assertThat(whole.slices()).containsExactlyInAnyOrderElementsOf(this.tallied.slices(scope));
		}
		assertThat(this.tallied.slices(scope).stream().filter((slice) -> slice.area() == null || scope.area() == null))
			.containsExactlyInAnyOrderElementsOf(this.counted.slices(scope)
				.stream()
				.filter((slice) -> slice.area() == null || scope.area() == null)
				.toList());
		if (scope.area() == null) {
			assertThat(this.tallied.byArea(scope)).containsExactlyInAnyOrderElementsOf(this.counted.byArea(scope));
		}
		else {
			Figures.OneArea one = this.tallied.oneArea(scope, ALL);
			assertThat(one.slices()).containsExactlyInAnyOrderElementsOf(this.tallied.slices(scope));
			assertThat(one.last()).isEqualTo(this.counted.last(scope));
		}
		return this.tallied.visits(scope).meetings();
	}

}
