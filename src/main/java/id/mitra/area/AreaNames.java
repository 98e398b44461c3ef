package id.mitra.area;

import java.util.List;

import id.mitra.platform.text.Bilingual;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an area is called, and what else it is found by.
 */
public record AreaNames(@NotBlank @Size(max = 200) @PlainText String nameEn,
		@NotBlank @Size(max = 200) @PlainText String nameId,
		@Size(max = 100, message = "{error.entries}") List<@NotBlank @Size(max = 100) @PlainText String> synonyms) {

	public AreaNames(String nameEn, String nameId, @Nullable List<String> synonyms) {
		this.nameEn = nameEn;
		this.nameId = nameId;
		this.synonyms = (synonyms != null) ? synonyms : List.of();
	}

	String inCallersLanguage() {
		return Bilingual.name(this.nameEn, this.nameId);
	}

	AreaNames completed() {
		return new AreaNames(String.valueOf(Trimmed.of(this.nameEn)), String.valueOf(Trimmed.of(this.nameId)),
				Trimmed.of(this.synonyms));
	}

}
