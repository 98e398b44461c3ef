package id.mitra.area;

import java.util.List;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An area as an administrator writes it. SDG targets read 8.8 or 10.c, DAC purpose codes
 * have five digits; a list left out is empty.
 */
public record AreaDraft(@NotBlank @Size(max = 200) @PlainText String nameEn,
		@NotBlank @Size(max = 200) @PlainText String nameId,
		@Size(max = 100, message = "{error.entries}") List<@NotBlank @Size(max = 100) @PlainText String> synonyms,
		@Size(max = 50, message = "{error.entries}") List<@NotBlank @Size(max = 100) @PlainText String> instruments,
		@Size(max = 50,
				message = "{error.entries}") List<@NotNull @Pattern(regexp = "\\d{1,2}\\.[0-9a-z]{1,2}",
						message = "{error.sdgTarget}") String> sdgTargets,
		@Size(max = 50,
				message = "{error.entries}") List<@NotNull @Pattern(regexp = "\\d{5}",
						message = "{error.dacCode}") String> dacCodes,
		@Size(max = 20, message = "{error.entries}") List<@Valid @NotNull AreaOwner> owners) {

	public AreaDraft(String nameEn, String nameId, @Nullable List<String> synonyms, @Nullable List<String> instruments,
			@Nullable List<String> sdgTargets, @Nullable List<String> dacCodes, @Nullable List<AreaOwner> owners) {
		this.nameEn = nameEn;
		this.nameId = nameId;
		this.synonyms = (synonyms != null) ? synonyms : List.of();
		this.instruments = (instruments != null) ? instruments : List.of();
		this.sdgTargets = (sdgTargets != null) ? sdgTargets : List.of();
		this.dacCodes = (dacCodes != null) ? dacCodes : List.of();
		this.owners = (owners != null) ? owners : List.of();
	}

	AreaDraft completed() {
		return new AreaDraft(String.valueOf(Trimmed.of(this.nameEn)), String.valueOf(Trimmed.of(this.nameId)),
				Trimmed.of(this.synonyms), Trimmed.of(this.instruments), this.sdgTargets, this.dacCodes, this.owners);
	}

}
