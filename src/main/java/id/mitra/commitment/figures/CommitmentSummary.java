package id.mitra.commitment.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.mitra.meeting.term.Owner;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * How the commitments made in a period stand, by whose they are; what is proposed counts
 * nowhere.
 */
public record CommitmentSummary(@Nullable LocalDate from, @Nullable LocalDate to, @Flat BySide all,
		List<PartnerCommitments> byPartner, List<AreaCommitments> byArea, List<UnitCommitments> byUnit) {

	/**
	 * What we owe, what the partner owes, and what both do together.
	 */
	public record BySide(CommitmentFigures ours, CommitmentFigures partner, CommitmentFigures joint) {

		static final BySide NONE = new BySide(CommitmentFigures.NONE, CommitmentFigures.NONE, CommitmentFigures.NONE);

		static BySide of(Owner owner, CommitmentFigures figures) {
			return switch (owner) {
				case OURS -> new BySide(figures, CommitmentFigures.NONE, CommitmentFigures.NONE);
				case PARTNER -> new BySide(CommitmentFigures.NONE, figures, CommitmentFigures.NONE);
				case JOINT -> new BySide(CommitmentFigures.NONE, CommitmentFigures.NONE, figures);
			};
		}

		BySide and(BySide other) {
			return new BySide(this.ours.and(other.ours), this.partner.and(other.partner), this.joint.and(other.joint));
		}

		/** Each side's own, ours first. */
		public Map<Owner, CommitmentFigures> sides() {
			Map<Owner, CommitmentFigures> sides = new EnumMap<>(Owner.class);
			sides.put(Owner.OURS, this.ours);
			sides.put(Owner.PARTNER, this.partner);
			sides.put(Owner.JOINT, this.joint);
			return sides;
		}

		/** Whether nothing is counted. */
		public boolean none() {
			return sides().values().stream().allMatch(CommitmentFigures::none);
		}

		/** How many of what is open is late. */
		public long late() {
			return this.ours.late() + this.partner.late() + this.joint.late();
		}

		/** How many are open, whoever's they are. */
		public long open() {
			return this.ours.open() + this.partner.open() + this.joint.open();
		}

	}

	/** With a partner itself, without its parts. */
	public record PartnerCommitments(long partnerId, String name, @Flat BySide figures) {
	}

	/** About an area itself, without its children. */
	public record AreaCommitments(String code, String name, @Flat BySide figures) {
	}

	/** That a unit answers for. */
	public record UnitCommitments(long unitId, String name, @Flat BySide figures) {
	}

}
