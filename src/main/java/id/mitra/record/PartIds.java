package id.mitra.record;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.record.part.ItemDraft;
import id.mitra.record.part.OutcomeDraft;
import id.mitra.record.part.RecordDraft;

/**
 * The ids of a record's items and of their outcomes.
 */
record PartIds(Set<Long> items, Set<Long> outcomes) {

	/** Of a draft, in which what is new has none. */
	static PartIds of(RecordDraft draft) {
		return new PartIds(
				draft.items().stream().map(ItemDraft::id).filter(Objects::nonNull).collect(Collectors.toSet()),
				draft.items()
					.stream()
					.flatMap((item) -> item.outcomes().stream())
					.map(OutcomeDraft::id)
					.filter(Objects::nonNull)
					.collect(Collectors.toSet()));
	}

	boolean hold(PartIds others) {
		return this.items.containsAll(others.items) && this.outcomes.containsAll(others.outcomes);
	}

	PartIds and(PartIds others) {
		Set<Long> items = new HashSet<>(this.items);
		items.addAll(others.items);
		Set<Long> outcomes = new HashSet<>(this.outcomes);
		outcomes.addAll(others.outcomes);
		return new PartIds(items, outcomes);
	}

}
