package id.mitra.area;

import java.util.List;

import id.mitra.platform.field.Flat;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An area as an administrator writes it. A list left out is empty.
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
		@Valid @Flat AreaNames names, @Valid @Flat AreaReferences references,
		@Size(max = 20, message = "{error.entries}") List<@Valid @NotNull AreaOwner> owners) {

	/** The last place in the order. */
	static final int LAST = 9999;

	public AreaDraft(@Nullable String code, @Nullable String parent, @Nullable Boolean active,
			@Nullable Integer sequence, AreaNames names, AreaReferences references, @Nullable List<AreaOwner> owners) {
		this.code = code;
		this.parent = parent;
		this.active = active;
		this.sequence = sequence;
		this.names = names;
		this.references = references;
		this.owners = (owners != null) ? owners : List.of();
	}

	/** As it goes on record, with what was left out as it is there. */
	AreaDraft completed(String code, boolean active, int sequence) {
		return completed(code, active, sequence, this.names.completed(null, null));
	}

	AreaDraft completed(AreaDraft before) {
		return completed(String.valueOf(before.code()), Boolean.TRUE.equals(before.active()),
				(before.sequence() != null) ? before.sequence() : LAST,
				this.names.completed(before.names().shortEn(), before.names().shortId()));
	}

	private AreaDraft completed(String code, boolean active, int sequence, AreaNames names) {
		return new AreaDraft(code, Trimmed.of(this.parent), (this.active != null) ? this.active : active,
				(this.sequence != null) ? this.sequence : sequence, names, this.references.completed(), this.owners);
	}

}
