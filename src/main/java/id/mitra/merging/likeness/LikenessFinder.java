package id.mitra.merging.likeness;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.mitra.identity.caller.SystemCaller;
import id.mitra.merging.likeness.LikenessQueries.Unseen;
import id.mitra.platform.jobs.Repeated;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.RecordedTogether;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks soon after each change of a partner or a person for those who may be the same,
 * over all there is: readers are shown pairs of which they may know both. Whoever writes
 * only notes that there is something to look at.
 */
@Component
public class LikenessFinder {

	/** Below this, two are taken for two. */
	static final double LEAST = 0.65;

	private static final int BATCH = 100;

	/** Of one record: the likeliest. */
	private static final int KEPT = 20;

	private static final Map<String, String> KINDS = Map.of("partners", "PARTNER", "delegates", "DELEGATE");

	private final LikenessQueries queries;

	private final TransactionTemplate looking;

	LikenessFinder(LikenessQueries queries, PlatformTransactionManager transactions) {
		this.queries = queries;
		this.looking = new TransactionTemplate(transactions);
	}

	@EventListener
	void note(Recorded event) {
		String kind = KINDS.get(event.type());
		if (kind != null && event.id() instanceof Long id) {
			this.queries.note(kind, List.of(id));
		}
	}

	@EventListener
	void note(RecordedTogether event) {
		String kind = KINDS.get(event.type());
		if (kind != null) {
			this.queries.note(kind, event.ids());
		}
	}

	/** Looks at all that is to be looked at. */
	@Repeated(name = "find-doubles", pause = "PT5S")
	public void keepUp() {
		SystemCaller.run(() -> {
			Integer looked;
			do {
				looked = this.looking.execute((transaction) -> look());
			}
			while (looked != null && looked > 0);
		});
	}

	private int look() {
		Set<Unseen> due = this.queries.take(BATCH);
		due.forEach((one) -> {
			if (one.kind().equals("PARTNER")) {
				look(one, this.queries::partners);
			}
			else {
				look(one, this.queries::people);
			}
		});
		return due.size();
	}

	private <K extends NameTraits<K>> void look(Unseen record, Function<Collection<Long>, Map<Long, K>> known) {
		K own = known.apply(List.of(record.id())).get(record.id());
		Set<String> keys = (own != null) ? own.keys() : Set.of();
		this.queries.keep(record, keys);
		Map<Long, K> alike = (own != null) ? known.apply(this.queries.alike(record, keys)) : Map.of();
		this.queries.liken(record,
				alike.entrySet()
					.stream()
					.map((one) -> Map.entry(one.getKey(), Objects.requireNonNull(own).likeness(one.getValue())))
					.filter((one) -> one.getValue() >= LEAST)
					.sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
						.thenComparing(Map.Entry.comparingByKey()))
					.limit(KEPT)
					.collect(Collectors.toMap(Map.Entry::getKey, (one) -> (int) Math.round(1000 * one.getValue()),
							(one, other) -> one, LinkedHashMap::new)));
	}

}
