package id.mitra.record.part;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a record opens and closes, in Markdown.
 */
@Embeddable
public record RecordFrame(@Size(max = 20_000) @PlainText(multiline = true) @Nullable String openingId,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String openingEn,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String closingId,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String closingEn) {

	public static final RecordFrame EMPTY = new RecordFrame(null, null, null, null);

	public RecordFrame completed() {
		return new RecordFrame(Trimmed.of(this.openingId), Trimmed.of(this.openingEn), Trimmed.of(this.closingId),
				Trimmed.of(this.closingEn));
	}

}
