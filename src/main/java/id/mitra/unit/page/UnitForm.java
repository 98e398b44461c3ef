package id.mitra.unit.page;

import id.mitra.platform.form.Values;
import id.mitra.unit.UnitDetails;
import id.mitra.unit.UnitDraft;
import org.jspecify.annotations.Nullable;

/**
 * A unit as an administrator typed one.
 */
record UnitForm(@Nullable String nameId, @Nullable String nameEn, @Nullable String abbreviation,
		@Nullable String parentId) {

	static final UnitForm BLANK = new UnitForm("", "", "", "");

	UnitDraft toDraft(Values values) {
		return new UnitDraft(values.text(this.nameId), values.text(this.nameEn), values.text(this.abbreviation),
				values.number("parentId", this.parentId));
	}

	static UnitForm of(UnitDetails unit) {
		return new UnitForm(unit.nameId(), unit.nameEn(), unit.abbreviation(),
				(unit.parentId() != null) ? unit.parentId().toString() : null);
	}

}
