package id.mitra.meeting.part;

import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is: its title, of which kind, how it is held, how it stands, and on
 * which level of either side. A draft may lack what is required, for {@code Checks} to
 * say so.
 */
@Embeddable
public record Nature(@NotBlank @Size(max = 200) @PlainText @Schema(example = "Kemnaker – ITC-ILO, Jenewa") String title,
		@NotNull @Enumerated(EnumType.STRING) MeetingKind kind, @Enumerated(EnumType.STRING) MeetingMode mode,
		@NotNull @Enumerated(EnumType.STRING) MeetingStatus status,
		@Enumerated(EnumType.STRING) @Nullable Level ourLevel,
		@Enumerated(EnumType.STRING) @Nullable Level partnerLevel) {

	@SuppressWarnings("NullAway")
	public Nature(@Nullable String title, @Nullable MeetingKind kind, @Nullable MeetingMode mode,
			@Nullable MeetingStatus status, @Nullable Level ourLevel, @Nullable Level partnerLevel) {
		this.title = title;
		this.kind = kind;
		this.mode = (mode != null) ? mode : MeetingMode.IN_PERSON;
		this.status = status;
		this.ourLevel = ourLevel;
		this.partnerLevel = partnerLevel;
	}

	public boolean amongOurselves() {
		return this.kind == MeetingKind.INTERNAL;
	}

	public Nature as(MeetingStatus status) {
		return new Nature(this.title, this.kind, this.mode, status, this.ourLevel, this.partnerLevel);
	}

	public Nature completed() {
		return new Nature(Trimmed.of(this.title), this.kind, this.mode, this.status, this.ourLevel, this.partnerLevel);
	}

}
