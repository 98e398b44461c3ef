package id.mitra.meeting.part;

import id.mitra.meeting.term.Support;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation area that a meeting touched, whose support it was about, and a note.
 */
@Embeddable
public record TouchedArea(@NotBlank @Column(name = "area_code") String code,
		@Enumerated(EnumType.STRING) @Nullable Support support,
		@Size(max = 1000) @PlainText(multiline = true) @Nullable String note) {

	TouchedArea completed() {
		return new TouchedArea(this.code, this.support, Trimmed.of(this.note));
	}

}
