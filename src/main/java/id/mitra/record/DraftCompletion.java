package id.mitra.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.CommitmentService;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.record.RandomIds;
import id.mitra.record.part.Authentic;
import id.mitra.record.part.ItemDraft;
import id.mitra.record.part.OutcomeDraft;
import id.mitra.record.part.RecordDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gives what is new in a draft its id, and makes the commitments that it describes.
 */
@Component
class DraftCompletion {

	private final CommitmentService commitments;

	DraftCompletion(CommitmentService commitments) {
		this.commitments = commitments;
	}

	RecordDraft of(RecordDraft draft, long meeting) {
		List<ItemDraft> items = new ArrayList<>();
		for (int i = 0; i < draft.items().size(); i++) {
			ItemDraft item = draft.items().get(i);
			List<OutcomeDraft> outcomes = new ArrayList<>();
			for (int j = 0; j < item.outcomes().size(); j++) {
				OutcomeDraft outcome = item.outcomes().get(j);
				String path = "items[" + i + "].outcomes[" + j + "].commitment.";
				outcomes.add(outcome.completed(id(outcome.id()), commitment(outcome, meeting, path)));
			}
			items.add(item.completed(id(item.id()), outcomes));
		}
		return new RecordDraft(Objects.requireNonNullElse(draft.authentic(), Authentic.ID), draft.frame().completed(),
				items);
	}

	private static long id(@Nullable Long id) {
		return (id != null) ? id : RandomIds.next();
	}

	private @Nullable Long commitment(OutcomeDraft outcome, long meeting, String path) {
		CommitmentDraft described = outcome.commitment();
		if (!outcome.isCommitment() || described == null || outcome.commitmentId() != null) {
			return outcome.commitmentId();
		}
		try {
			return this.commitments.create(described.proposedAt(meeting), null).id();
		}
		catch (InvalidInput invalid) {
			throw new InvalidInput(invalid.errors()
				.stream()
				.map((error) -> new FieldError(path + error.field(), error.code(), error.message()))
				.toList());
		}
	}

}
