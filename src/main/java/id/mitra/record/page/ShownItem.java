package id.mitra.record.page;

import java.util.List;
import java.util.Objects;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.term.Due;
import id.mitra.meeting.term.Owner;
import id.mitra.record.part.AgendaItem;
import id.mitra.record.part.AgendaItem.AgendaOutcome;
import id.mitra.record.part.CarriedItem;
import id.mitra.record.part.OutcomeType;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as a page shows it: with its number, and with names instead of
 * ids.
 *
 * @param origin where it was carried over from, where that is known to the reader
 */
record ShownItem(int number, AgendaItem item, @Nullable String area, List<String> speakers, List<ShownOutcome> outcomes,
		@Nullable CarriedItem origin) {

	/** What was decided or promised. */
	public List<ShownOutcome> conclusions() {
		return this.outcomes.stream().filter((one) -> one.outcome().type() != OutcomeType.INFORMATION).toList();
	}

	/** What was merely told. */
	public List<ShownOutcome> told() {
		return this.outcomes.stream().filter((one) -> one.outcome().type() == OutcomeType.INFORMATION).toList();
	}

	/**
	 * What came of it.
	 *
	 * @param commitment as it stands today, where it was promised at this meeting
	 * @param name its words, where it was promised elsewhere
	 */
	record ShownOutcome(AgendaOutcome outcome, @Nullable CommitmentDetails commitment, @Nullable String name) {

		/** The words of the record, which stay, or else those of the commitment. */
		public @Nullable String textId() {
			return isWorded() ? this.outcome.textId()
					: (this.commitment != null) ? this.commitment.draft().wording().textId() : null;
		}

		public @Nullable String textEn() {
			return isWorded() ? this.outcome.textEn()
					: (this.commitment != null) ? this.commitment.draft().wording().textEn() : this.name;
		}

		/** Who promised it: in an agreed record as it was agreed. */
		public @Nullable Owner owner() {
			return (this.outcome.promised() != null) ? this.outcome.promised().owner()
					: (this.commitment != null) ? this.commitment.draft().responsibility().owner() : null;
		}

		/** By when. */
		public Due due() {
			return (this.outcome.promised() != null) ? this.outcome.promised().due()
					: (this.commitment != null) ? this.commitment.draft().due() : Due.NEVER;
		}

		private boolean isWorded() {
			return this.outcome.textId() != null || this.outcome.textEn() != null;
		}

		/** Whether the commitment says otherwise by now than the record does. */
		public boolean isReworded() {
			return isWorded() && this.commitment != null
					&& !(Objects.equals(this.outcome.textId(), this.commitment.draft().wording().textId())
							&& Objects.equals(this.outcome.textEn(), this.commitment.draft().wording().textEn()));
		}

	}

}
