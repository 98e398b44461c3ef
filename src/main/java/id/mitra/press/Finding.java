package id.mitra.press;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import id.mitra.meeting.term.Owner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or a commitment that an item tells of; a commitment may say whose it is.
 */
@Embeddable
public record Finding(@NotNull @Enumerated(EnumType.STRING) FindingType type,
		@NotBlank @Size(max = 2000) @PlainText(multiline = true) String text,
		@Enumerated(EnumType.STRING) @Nullable Owner owner) {

	Finding completed() {
		return new Finding(this.type, String.valueOf(Trimmed.of(this.text)), this.owner);
	}

}
