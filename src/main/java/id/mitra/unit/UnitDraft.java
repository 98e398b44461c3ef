package id.mitra.unit;

import java.util.Objects;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit as an administrator writes one.
 */
public record UnitDraft(@NotBlank @Size(max = 200) @PlainText @Nullable String nameId,
		@Size(max = 200) @PlainText @Nullable String nameEn, @Size(max = 50) @PlainText @Nullable String abbreviation,
		@Nullable Long parentId) {

	UnitDraft completed() {
		return new UnitDraft(Trimmed.of(this.nameId), Trimmed.of(this.nameEn), Trimmed.of(this.abbreviation),
				this.parentId);
	}

	/** Whether it is called otherwise than before. */
	public boolean renames(UnitDraft before) {
		return !Objects.equals(this.nameId, before.nameId) || !Objects.equals(this.nameEn, before.nameEn)
				|| !Objects.equals(this.abbreviation, before.abbreviation);
	}

}
