package id.mitra.record.paper;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the signatures: where it is signed, and on whose behalf each side
 * does.
 *
 * @param leftTitle above those of ours
 * @param rightTitle above those of the other side
 */
@Embeddable
public record SignatureBlock(@Size(max = 200) @PlainText @Nullable String place,
		@Size(max = 200) @PlainText @Nullable String leftTitle,
		@Size(max = 200) @PlainText @Nullable String rightTitle) {

	static final SignatureBlock EMPTY = new SignatureBlock(null, null, null);

	SignatureBlock completed() {
		return new SignatureBlock(Trimmed.of(this.place), Trimmed.of(this.leftTitle), Trimmed.of(this.rightTitle));
	}

}
