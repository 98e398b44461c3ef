package id.mitra.record.part;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What came of an item. A commitment is one on record, or made with it.
 *
 * @param id of an outcome that is on record, null of a new one
 */
public record OutcomeDraft(@Nullable Long id, @NotNull @Nullable OutcomeType type,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String textId,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String textEn, @Nullable Long commitmentId,
		@Valid @Nullable CommitmentDraft commitment) {

	public boolean isCommitment() {
		return this.type == OutcomeType.COMMITMENT;
	}

	public boolean isEmpty() {
		return Trimmed.of(this.textId) == null && Trimmed.of(this.textEn) == null;
	}

	/** The same as on record, where a commitment is named and no longer described. */
	public OutcomeDraft completed(long id, @Nullable Long commitment) {
		return new OutcomeDraft(id, this.type, Trimmed.of(this.textId), Trimmed.of(this.textEn), commitment, null);
	}

}
