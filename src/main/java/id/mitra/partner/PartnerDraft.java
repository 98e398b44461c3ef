package id.mitra.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.platform.field.Flat;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A partner as an officer writes one; a name in at least one language. Left out, the
 * classification is OPEN, in an edit the one on record. {@code renamedOn}, in an edit, is
 * the first day of the new names, and keeps the old ones as former names.
 */
public record PartnerDraft(@NotNull @Nullable PartnerKind kind, @Valid @Flat PartnerNames names,
		@Nullable String country, @Nullable String seat, @Nullable Long parentId,
		@Size(max = 50, message = "{error.entries}") List<@NotBlank @Size(max = 200) @PlainText String> aliases,
		@Valid @Flat Remarks remarks, @Nullable Classification classification,
		@Nullable LocalDate renamedOn) implements ClassifiedDraft {

	public PartnerDraft(@Nullable PartnerKind kind, PartnerNames names, @Nullable String country, @Nullable String seat,
			@Nullable Long parentId, @Nullable List<String> aliases, Remarks remarks,
			@Nullable Classification classification, @Nullable LocalDate renamedOn) {
		this.kind = kind;
		this.names = names;
		this.country = country;
		this.seat = seat;
		this.parentId = parentId;
		this.aliases = (aliases != null) ? aliases : List.of();
		this.remarks = remarks;
		this.classification = classification;
		this.renamedOn = renamedOn;
	}

	/**
	 * One of which no more is known than what it is.
	 */
	public static PartnerDraft named(@Nullable PartnerKind kind, PartnerNames names, @Nullable String country) {
		return new PartnerDraft(kind, names, country, null, null, null, Remarks.NONE, null, null);
	}

	/**
	 * The draft with all that is filled in.
	 * @param otherwise its classification where it says nothing
	 */
	PartnerDraft completed(Classification otherwise) {
		return new PartnerDraft(this.kind, this.names.completed(), Trimmed.of(this.country), Trimmed.of(this.seat),
				this.parentId, Trimmed.of(this.aliases), this.remarks.completed(),
				Objects.requireNonNullElse(this.classification, otherwise), this.renamedOn);
	}

	PartnerDraft withoutRenaming() {
		return new PartnerDraft(this.kind, this.names, this.country, this.seat, this.parentId, this.aliases,
				this.remarks, this.classification, null);
	}

	/** The same partner in another place of the tree. */
	public PartnerDraft partOf(@Nullable Long parent) {
		return new PartnerDraft(this.kind, this.names, this.country, this.seat, parent, this.aliases, this.remarks,
				this.classification, this.renamedOn);
	}

	/** The same partner under these other names. */
	PartnerDraft alias(List<String> aliases) {
		return new PartnerDraft(this.kind, this.names, this.country, this.seat, this.parentId, aliases, this.remarks,
				this.classification, this.renamedOn);
	}

	/** The same partner, made within a record of that classification. */
	public PartnerDraft within(@Nullable Classification classification) {
		return new PartnerDraft(this.kind, this.names, this.country, this.seat, this.parentId, this.aliases,
				this.remarks, classification, this.renamedOn);
	}

}
