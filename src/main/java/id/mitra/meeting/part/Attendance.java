package id.mitra.meeting.part;

import java.util.Objects;

import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A delegate at a meeting: for whom, as what, and with the title held at that time.
 */
@Embeddable
public record Attendance(@NotNull Long delegateId, @NotNull @Enumerated(EnumType.STRING) Side side,
		@Nullable Long partnerId, @Enumerated(EnumType.STRING) @Nullable AttendanceRole role,
		@Size(max = 200) @PlainText @Nullable String title) {

	public Attendance withTitle(@Nullable String title) {
		return new Attendance(this.delegateId, this.side, this.partnerId, this.role, title);
	}

	/**
	 * The same with all that is filled in.
	 * @param lead whom somebody of the other side stands for who says nothing else
	 */
	Attendance completed(@Nullable Long lead) {
		boolean ofLead = this.side == Side.PARTNER && this.partnerId == null;
		return new Attendance(this.delegateId, this.side, ofLead ? lead : this.partnerId,
				Objects.requireNonNullElse(this.role, AttendanceRole.MEMBER), Trimmed.of(this.title));
	}

}
