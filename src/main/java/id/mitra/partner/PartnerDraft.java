package id.mitra.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A partner as an officer writes one; a name in at least one language. Left out, the
 * classification is OPEN, in an edit the one on record. {@code renamedOn}, in an edit, is
 * the first day of the new names, and keeps the old ones as former names.
 */
public record PartnerDraft(@NotNull @Nullable PartnerKind kind, @Size(max = 200) @PlainText @Nullable String nameEn,
		@Size(max = 200) @PlainText @Nullable String nameId, @Size(max = 50) @PlainText @Nullable String abbreviation,
		@Nullable String country, @Nullable String seat, @Nullable Long parentId,
		@Size(max = 50, message = "{error.entries}") List<@NotBlank @Size(max = 200) @PlainText String> aliases,
		@Size(max = 500) @PlainText @Pattern(regexp = "\\s*|https?://[^\\s/]+\\S*",
				message = "{error.website}") @Nullable String website,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String notes,
		@Nullable Classification classification, @Nullable LocalDate renamedOn) implements ClassifiedDraft {

	public PartnerDraft(@Nullable PartnerKind kind, @Nullable String nameEn, @Nullable String nameId,
			@Nullable String abbreviation, @Nullable String country, @Nullable String seat, @Nullable Long parentId,
			@Nullable List<String> aliases, @Nullable String website, @Nullable String notes,
			@Nullable Classification classification, @Nullable LocalDate renamedOn) {
		this.kind = kind;
		this.nameEn = nameEn;
		this.nameId = nameId;
		this.abbreviation = abbreviation;
		this.country = country;
		this.seat = seat;
		this.parentId = parentId;
		this.aliases = (aliases != null) ? aliases : List.of();
		this.website = website;
		this.notes = notes;
		this.classification = classification;
		this.renamedOn = renamedOn;
	}

	/**
	 * The draft with all that is filled in.
	 * @param otherwise its classification where it says nothing
	 */
	PartnerDraft completed(Classification otherwise) {
		return new PartnerDraft(this.kind, Trimmed.of(this.nameEn), Trimmed.of(this.nameId),
				Trimmed.of(this.abbreviation), Trimmed.of(this.country), Trimmed.of(this.seat), this.parentId,
				Trimmed.of(this.aliases), Trimmed.of(this.website), Trimmed.of(this.notes),
				Objects.requireNonNullElse(this.classification, otherwise), this.renamedOn);
	}

	/** Whether it has another place in the tree, or another country, than before. */
	public boolean movesFrom(PartnerDraft before) {
		return !Objects.equals(this.parentId, before.parentId) || !Objects.equals(this.country, before.country);
	}

	PartnerDraft withoutRenaming() {
		return new PartnerDraft(this.kind, this.nameEn, this.nameId, this.abbreviation, this.country, this.seat,
				this.parentId, this.aliases, this.website, this.notes, this.classification, null);
	}

	PartnerDraft partOf(@Nullable Long parent) {
		return new PartnerDraft(this.kind, this.nameEn, this.nameId, this.abbreviation, this.country, this.seat, parent,
				this.aliases, this.website, this.notes, this.classification, this.renamedOn);
	}

	/** The same partner, made within a record of that classification. */
	public PartnerDraft within(@Nullable Classification classification) {
		return new PartnerDraft(this.kind, this.nameEn, this.nameId, this.abbreviation, this.country, this.seat,
				this.parentId, this.aliases, this.website, this.notes, classification, this.renamedOn);
	}

}
