package id.mitra.commitment.figures;

import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.identity.caller.Visibility;
import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Tallies;
import id.mitra.platform.text.Trimmed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Figures of commitments by tallies, which cost the same however many there are: of all,
 * or of those narrowed in one way.
 */
@Component
class TalliedCounts {

	private final JdbcClient jdbc;

	private final Tallies tallies;

	private final CommitmentCounts counts;

	TalliedCounts(JdbcClient jdbc, Tallies tallies, CommitmentCounts counts) {
		this.jdbc = jdbc;
		this.tallies = tallies;
		this.counts = counts;
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
		Question question = this.counts.between(query.from(), query.to(), CountedBy.measures())
			.within(keys.isEmpty() ? null : keys.getFirst().toString());
		Map<CountedBy, Map<Object, BySide>> counted = new LinkedHashMap<>();
		CountedCommitments.of(this.tallies.ask(question).first()).figures().forEach((measure, figures) -> {
			CountedBy by = CountedBy.of(measure);
			figures.forEach((subject, bySide) -> counted.computeIfAbsent(by, (any) -> new LinkedHashMap<>())
				.put(by.key(subject), bySide));
		});
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

}
