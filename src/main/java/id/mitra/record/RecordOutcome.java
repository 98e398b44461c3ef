package id.mitra.record;

import java.util.Objects;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.record.part.OutcomeType;
import id.mitra.record.part.Promised;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What came of an item, as it is kept.
 */
@Embeddable
record RecordOutcome(Long id, Long itemId, @Enumerated(EnumType.STRING) OutcomeType type, @Nullable String textId,
		@Nullable String textEn, @Nullable Long commitmentId, @Nullable Promised promised) {

	/**
	 * The same as it is agreed: with the words of what is promised where it has none of
	 * its own, and by whom and when.
	 */
	RecordOutcome agreed(@Nullable CommitmentDraft commitment) {
		if (commitment == null) {
			return this;
		}
		boolean worded = this.textId != null || this.textEn != null;
		return new RecordOutcome(this.id, this.itemId, this.type, worded ? this.textId : commitment.wording().textId(),
				worded ? this.textEn : commitment.wording().textEn(), this.commitmentId,
				new Promised(Objects.requireNonNull(commitment.responsibility().owner()), commitment.due()));
	}

	/** The same in a draft. */
	RecordOutcome open() {
		return new RecordOutcome(this.id, this.itemId, this.type, this.textId, this.textEn, this.commitmentId, null);
	}

}
