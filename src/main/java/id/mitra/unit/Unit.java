package id.mitra.unit;

import id.mitra.platform.record.Tracked;
import id.mitra.platform.text.Bilingual;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the ministry: a secretariat, a directorate general, a bureau.
 */
@Entity
class Unit extends Tracked.Trashable {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String nameId = "";

	private @Nullable String nameEn;

	private @Nullable String abbreviation;

	private @Nullable Long parentId;

	void revise(UnitDraft draft) {
		this.nameId = String.valueOf(draft.nameId());
		this.nameEn = draft.nameEn();
		this.abbreviation = draft.abbreviation();
		this.parentId = draft.parentId();
	}

	UnitDraft draft() {
		return new UnitDraft(this.nameId, this.nameEn, this.abbreviation, this.parentId);
	}

	@Nullable Long getParentId() {
		return this.parentId;
	}

	UnitDetails details(@Nullable String parentName) {
		return new UnitDetails(handle(this.id, getName()), this.nameId, this.nameEn, this.abbreviation, this.parentId,
				parentName, stamp());
	}

	/** In the caller's language. */
	String getName() {
		return Bilingual.name(this.nameEn, this.nameId);
	}

	Long getId() {
		return this.id;
	}

}
