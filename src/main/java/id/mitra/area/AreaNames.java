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
 *
 * @param shortEn the word that staff say, where there is little room; null for none
 * @param shortId likewise; left out in an edit, both are as they were
 */
public record AreaNames(@NotBlank @Size(max = 200) @PlainText String nameEn,
		@NotBlank @Size(max = 200) @PlainText String nameId, @Size(max = 30) @PlainText @Nullable String shortEn,
		@Size(max = 30) @PlainText @Nullable String shortId,
		@Size(max = 100, message = "{error.entries}") List<@NotBlank @Size(max = 100) @PlainText String> synonyms) {

	public AreaNames(String nameEn, String nameId, @Nullable String shortEn, @Nullable String shortId,
			@Nullable List<String> synonyms) {
		this.nameEn = nameEn;
		this.nameId = nameId;
		this.shortEn = shortEn;
		this.shortId = shortId;
		this.synonyms = (synonyms != null) ? synonyms : List.of();
	}

	String inCallersLanguage() {
		return Bilingual.name(this.nameEn, this.nameId);
	}

	/** In the caller's language, the whole name where there is none. */
	String brief() {
		String word = Bilingual.indonesian() ? this.shortId : this.shortEn;
		return (word != null) ? word : inCallersLanguage();
	}

	AreaNames completed(@Nullable String shortEn, @Nullable String shortId) {
		return new AreaNames(String.valueOf(Trimmed.of(this.nameEn)), String.valueOf(Trimmed.of(this.nameId)),
				(this.shortEn != null) ? Trimmed.of(this.shortEn) : shortEn,
				(this.shortId != null) ? Trimmed.of(this.shortId) : shortId, Trimmed.of(this.synonyms));
	}

}
