package id.mitra.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.MergeableEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that the ministry cooperates with. {@code country} is the state it
 * belongs to, none for an international body; {@code seat} where it sits.
 */
@Entity
class Partner extends MergeableEntity {

	@Id
	private Long id;

	@Enumerated(EnumType.STRING)
	private PartnerKind kind = PartnerKind.INTL_ORG;

	@Embedded
	private PartnerNames names = PartnerNames.NONE;

	private @Nullable String country;

	private @Nullable String seat;

	private @Nullable Long parentId;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> aliases = new ArrayList<>();

	/** Null where there are none. */
	@Embedded
	private @Nullable Remarks remarks;

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "partner_name", joinColumns = @JoinColumn(name = "partner_id"))
	@OrderColumn(name = "position")
	private List<FormerName> formerNames = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Partner() {
	}

	Partner(long id, PartnerDraft draft) {
		this.id = id;
		revise(draft);
	}

	/**
	 * Takes over a complete draft. With the day of a renaming the names until then are
	 * kept; without one, another name is a correction.
	 */
	void revise(PartnerDraft draft) {
		touch();
		boolean renamed = !this.names.equals(draft.names());
		if (draft.renamedOn() != null && renamed && !this.names.none()) {
			this.formerNames.add(FormerName.of(this.names,
					this.formerNames.isEmpty() ? null : this.formerNames.getLast().to().plusDays(1),
					draft.renamedOn().minusDays(1)));
		}
		this.kind = Objects.requireNonNull(draft.kind());
		this.names = draft.names();
		this.country = draft.country();
		this.seat = draft.seat();
		this.parentId = draft.parentId();
		this.aliases = new ArrayList<>(draft.aliases());
		this.remarks = draft.remarks();
		classify(Objects.requireNonNull(draft.classification()));
	}

	@Nullable Long getParentId() {
		return this.parentId;
	}

	PartnerDraft draft() {
		return new PartnerDraft(this.kind, this.names, this.country, this.seat, this.parentId,
				List.copyOf(this.aliases), remarks(), getClassification(), null);
	}

	private Remarks remarks() {
		return (this.remarks != null) ? this.remarks : Remarks.NONE;
	}

	PartnerDetails details(Belonging belonging) {
		return new PartnerDetails(handle(this.id, getName()), this.kind, this.names, belonging,
				List.copyOf(this.aliases), remarks(), getClassification(), List.copyOf(this.formerNames), stamp(),
				null);
	}

	/** In the caller's language. */
	String getName() {
		return this.names.inCallersLanguage();
	}

	/** The last day that a renaming has to come after. */
	@Nullable FormerName lastFormerName() {
		return this.formerNames.isEmpty() ? null : this.formerNames.getLast();
	}

	Long getId() {
		return this.id;
	}

}
