package id.mitra.commitment;

import id.mitra.meeting.term.Owner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Who promised: which side, the partner on the other, and the unit of ours or the person
 * of either side that answers for it.
 */
@Embeddable
public record Responsibility(@NotNull @Enumerated(EnumType.STRING) @Nullable Owner owner, @Nullable Long partnerId,
		@Nullable Long unitId, @Nullable Long delegateId) {

	static final Responsibility NOBODY = new Responsibility(null, null, null, null);

	/** The same, towards this partner where none is named. */
	Responsibility towards(@Nullable Long partner) {
		return (this.partnerId != null) ? this : new Responsibility(this.owner, partner, this.unitId, this.delegateId);
	}

}
