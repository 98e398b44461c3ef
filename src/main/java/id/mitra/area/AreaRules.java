package id.mitra.area;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must hold of an area's draft: a tree of two floors, so that what counts for an
 * area is never more than itself and its parts; owners that are on record.
 */
@Component
class AreaRules {

	private final Areas areas;

	private final Checks checks;

	private final JdbcClient jdbc;

	AreaRules(Areas areas, Checks checks, JdbcClient jdbc) {
		this.areas = areas;
		this.checks = checks;
		this.jdbc = jdbc;
	}

	void checkNew(AreaDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		errors.rejectIf(draft.code() == null, "code", "required");
		check(draft, null, errors);
	}

	/** Asked only where the area is really made: what comes again has its code by now. */
	void checkCode(String code) {
		FieldErrors errors = this.checks.none();
		errors.rejectIf(this.areas.onRecord(code).isPresent(), "code", "area.taken");
		errors.throwIfAny();
	}

	void checkEdit(AreaDraft draft, AreaDraft before) {
		FieldErrors errors = this.checks.of(draft);
		errors.rejectIf(draft.code() != null && !draft.code().equals(before.code()) && !errors.has("code"), "code",
				"area.fixed");
		check(draft, before, errors);
	}

	private void check(AreaDraft draft, @Nullable AreaDraft before, FieldErrors errors) {
		if (draft.parent() != null && !draft.parent().isBlank()) {
			checkParent(draft.parent().strip(), before, errors);
		}
		for (int i = 0; i < draft.owners().size(); i++) {
			AreaOwner owner = draft.owners().get(i);
			if (owner == null) {
				continue;
			}
			if (owner.unitId() != null) {
				errors.rejectIf(!unitExists(owner.unitId()), "owners[" + i + "].unitId", "unit.unknown");
			}
			errors.rejectIf(owner.from() != null && owner.to() != null && owner.to().isBefore(owner.from()),
					"owners[" + i + "].to", "period");
		}
		errors.throwIfAny();
	}

	private void checkParent(String code, @Nullable AreaDraft before, FieldErrors errors) {
		AreaDetails parent = this.areas.onRecord(code).orElse(null);
		if (parent == null) {
			errors.reject("parent", "area.unknown");
			return;
		}
		boolean kept = before != null && code.equals(before.parent());
		errors.rejectIf(!parent.active() && !kept, "parent", "area.retired");
		errors.rejectIf(parent.parent() != null, "parent", "area.parent.part");
		if (before != null) {
			errors.rejectIf(code.equals(before.code()), "parent", "parent.circle");
			errors.rejectIf(hasParts(before.code()), "parent", "area.parent.parts");
		}
	}

	private boolean hasParts(@Nullable String code) {
		return this.jdbc.sql("select exists (select from area where parent_code = :code)")
			.param("code", code)
			.query(Boolean.class)
			.single();
	}

	private boolean unitExists(long id) {
		return this.jdbc.sql("select exists (select from unit where id = :id and trashed_at is null)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

}
