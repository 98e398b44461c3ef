package id.mitra.meeting.part;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A partner at a meeting, and whether it leads its side.
 */
@Embeddable
public record Participation(@NotNull Long partnerId, @Nullable Boolean lead) {

	public boolean leads() {
		return Boolean.TRUE.equals(this.lead);
	}

	Participation completed() {
		return new Participation(this.partnerId, leads());
	}

}
