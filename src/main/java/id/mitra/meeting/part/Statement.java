package id.mitra.meeting.part;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a delegate said, word for word, and in which language.
 */
@Embeddable
public record Statement(@NotNull Long delegateId,
		@NotBlank @Size(max = 20_000) @PlainText(multiline = true) String text,
		@NotNull @Pattern(regexp = "id|en", message = "{error.locale}") String language) {

	Statement completed() {
		return new Statement(this.delegateId, String.valueOf(Trimmed.of(this.text)), this.language);
	}

}
