package id.mitra.merging;

import java.util.Objects;

import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows officers which records may be doubles, and takes their word on which are not.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.OFFICER)
class DoubleService {

	private final DoubleQueries doubles;

	private final Visibility visibility;

	private final Checks checks;

	DoubleService(DoubleQueries doubles, Visibility visibility, Checks checks) {
		this.doubles = doubles;
		this.visibility = visibility;
		this.checks = checks;
	}

	public Page<DoublePair> list(MergerKind kind, PageRequest page) {
		return this.doubles.list(kind, page);
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public void dismiss(MergerKind kind, DismissalDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		errors.throwIfAny();
		long one = Objects.requireNonNull(draft.one());
		long other = Objects.requireNonNull(draft.other());
		errors.rejectIf(!this.visibility.sees(kind.table(), one), "one", "merger.unknown");
		errors.rejectIf(!this.visibility.sees(kind.table(), other), "other", "merger.unknown");
		errors.rejectIf(one == other, "other", "merger.self");
		errors.throwIfAny();
		this.doubles.dismiss(kind, one, other);
	}

}
