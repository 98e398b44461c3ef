package id.mitra.commitment.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.Owner;
import org.jspecify.annotations.Nullable;

/**
 * Commitments as they are printed: by whose they are, then by partner, each partner's in
 * the order of the ledger.
 *
 * @param whole whether nothing was left out
 * @param highest the highest classification of what it shows, null where that is nothing
 */
record FollowUpMatrix(List<PromisingSide> sides, boolean whole, @Nullable Classification highest) {

	/** What one side promised, or both. */
	record PromisingSide(Owner owner, List<PartnerRows> partners) {
	}

	/** With one partner. */
	record PartnerRows(long id, String name, List<CommitmentDetails> commitments) {
	}

	static FollowUpMatrix of(List<CommitmentDetails> commitments, boolean whole) {
		Map<Owner, List<CommitmentDetails>> sides = commitments.stream()
			.collect(Collectors.groupingBy((one) -> Objects.requireNonNull(one.draft().responsibility().owner()),
					() -> new EnumMap<>(Owner.class), Collectors.toList()));
		return new FollowUpMatrix(
				sides.entrySet()
					.stream()
					.map((side) -> new PromisingSide(side.getKey(), rows(side.getValue())))
					.toList(),
				whole,
				commitments.stream()
					.map(CommitmentDetails::classification)
					.max(Comparator.naturalOrder())
					.orElse(null));
	}

	private static List<PartnerRows> rows(List<CommitmentDetails> commitments) {
		Map<String, List<CommitmentDetails>> partners = commitments.stream()
			.collect(Collectors.groupingBy(
					(one) -> one.names().partnerName() + "\n" + one.draft().responsibility().partnerId(), TreeMap::new,
					Collectors.toList()));
		return partners.values().stream().map((group) -> {
			CommitmentDetails first = group.getFirst();
			return new PartnerRows(Objects.requireNonNull(first.draft().responsibility().partnerId()),
					String.valueOf(first.names().partnerName()), group);
		}).toList();
	}

}
