package id.mitra.commitment.figures;

import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.identity.caller.Visibility;
import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.index.tally.PromiseDay;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Tallies;
import id.mitra.index.tally.Tally;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Trimmed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Figures of commitments by tallies, which cost the same however many there are: of all,
 * or of those narrowed in one way.
 */
@Component
class TalliedCounts {

	/** The figures of one owner, in the order of the database's {@code promise_slots}. */
	private static final int OF_OWNER = 6;

	private final JdbcClient jdbc;

	private final Tallies tallies;

	private final PromiseDay day;

	private final Today today;

	TalliedCounts(JdbcClient jdbc, Tallies tallies, PromiseDay day, Today today) {
		this.jdbc = jdbc;
		this.tallies = tallies;
		this.day = day;
		this.today = today;
	}

	/** What it is narrowed to. */
	static List<Key> keys(CommitmentSummaryQuery query) {
		List<Key> keys = new ArrayList<>();
		if (query.partner() != null) {
			keys.add(Key.of(KeyType.PARTNER, query.partner()));
		}
		String area = Trimmed.of(query.area());
		if (area != null) {
			keys.add(Key.of(KeyType.AREA, area));
		}
		if (query.unit() != null) {
			keys.add(Key.of(KeyType.UNIT, query.unit()));
		}
		return keys;
	}

	Map<CountedBy, Map<Object, BySide>> of(CommitmentSummaryQuery query) {
		List<Key> keys = keys(query);
		if (query.partner() != null && !known(query.partner())) {
			return Map.of();
		}
		this.day.reach(this.today.date());
		Map<CountedBy, Map<Object, BySide>> counted = new LinkedHashMap<>();
		Question question = Question.between(query.from(), query.to(), CountedBy.measures())
			.from(Question.PROMISES)
			.within(keys.isEmpty() ? null : keys.getFirst().toString());
		for (Tally tally : this.tallies.ask(question).first()) {
			CountedBy by = CountedBy.of(tally.measure());
			counted.computeIfAbsent(by, (any) -> new LinkedHashMap<>()).put(by.key(tally.subject()), bySide(tally));
		}
		return counted;
	}

	/** A partner may be hidden whose parts are not. */
	private boolean known(long partner) {
		return this.jdbc
			.sql("select exists (select from partner p where p.id = :partner and " + Visibility.of("p") + ")")
			.param("partner", partner)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

	private static BySide bySide(Tally tally) {
		return Stream.of(Owner.values())
			.map((owner) -> BySide.of(owner, figures(tally.figures(), OF_OWNER * owner.ordinal())))
			.reduce(BySide.NONE, BySide::and);
	}

	private static CommitmentFigures figures(int[] all, int first) {
		return CommitmentFigures.of(all[first], all[first + 1], all[first + 2], all[first + 3], all[first + 4],
				all[first + 5]);
	}

}
