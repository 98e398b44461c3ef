package id.mitra.area;

import java.util.List;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An area as an administrator writes it. SDG targets read 8.8 or 10.c, DAC purpose codes
 * have five digits; a list left out is empty.
 *
 * @param code given at creation and fixed afterwards, where it may be left out
 * @param parent the code of the area that includes it, null for none
 * @param active false for a retired one, which stays in records and figures and is
 * offered no more; left out, it is as it was, or active
 * @param sequence orders areas, the smallest first, within the area that includes them;
 * left out, it is as it was, or after all others
 */
public record AreaDraft(@Nullable @Pattern(regexp = "[A-Z]{2,10}", message = "{error.areaCode}") String code,
		@Nullable String parent, @Nullable Boolean active, @Nullable @Min(0) @Max(AreaDraft.LAST) Integer sequence,
		@NotBlank @Size(max = 200) @PlainText String nameEn, @NotBlank @Size(max = 200) @PlainText String nameId,
		@Size(max = 100, message = "{error.entries}") List<@NotBlank @Size(max = 100) @PlainText String> synonyms,
		@Size(max = 50, message = "{error.entries}") List<@NotBlank @Size(max = 100) @PlainText String> instruments,
		@Size(max = 50,
				message = "{error.entries}") List<@NotNull @Pattern(regexp = "\\d{1,2}\\.[0-9a-z]{1,2}",
						message = "{error.sdgTarget}") String> sdgTargets,
		@Size(max = 50,
				message = "{error.entries}") List<@NotNull @Pattern(regexp = "\\d{5}",
						message = "{error.dacCode}") String> dacCodes,
		@Size(max = 20, message = "{error.entries}") List<@Valid @NotNull AreaOwner> owners) {

	/** The last place in the order. */
	static final int LAST = 9999;

	public AreaDraft(@Nullable String code, @Nullable String parent, @Nullable Boolean active,
			@Nullable Integer sequence, String nameEn, String nameId, @Nullable List<String> synonyms,
			@Nullable List<String> instruments, @Nullable List<String> sdgTargets, @Nullable List<String> dacCodes,
			@Nullable List<AreaOwner> owners) {
		this.code = code;
		this.parent = parent;
		this.active = active;
		this.sequence = sequence;
		this.nameEn = nameEn;
		this.nameId = nameId;
		this.synonyms = (synonyms != null) ? synonyms : List.of();
		this.instruments = (instruments != null) ? instruments : List.of();
		this.sdgTargets = (sdgTargets != null) ? sdgTargets : List.of();
		this.dacCodes = (dacCodes != null) ? dacCodes : List.of();
		this.owners = (owners != null) ? owners : List.of();
	}

	/** As it goes on record, with what was left out as it is there. */
	AreaDraft completed(String code, boolean active, int sequence) {
		return new AreaDraft(code, Trimmed.of(this.parent), (this.active != null) ? this.active : active,
				(this.sequence != null) ? this.sequence : sequence, String.valueOf(Trimmed.of(this.nameEn)),
				String.valueOf(Trimmed.of(this.nameId)), Trimmed.of(this.synonyms), Trimmed.of(this.instruments),
				this.sdgTargets, this.dacCodes, this.owners);
	}

	AreaDraft completed(AreaDraft before) {
		return completed(String.valueOf(before.code()), Boolean.TRUE.equals(before.active()),
				(before.sequence() != null) ? before.sequence() : LAST);
	}

}
