package id.mitra.meeting;

import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.platform.text.PlainText;
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
}
