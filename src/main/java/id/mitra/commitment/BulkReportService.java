package id.mitra.commitment;

import java.util.List;
import java.util.Objects;

import id.mitra.commitment.report.BulkReport;
import id.mitra.commitment.report.ReportDraft;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Idempotency;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps one report of several commitments: of all of them, or of none where one refuses
 * it.
 */
@Service
class BulkReportService {

	private final CommitmentService commitments;

	private final Idempotency idempotency;

	private final Checks checks;

	BulkReportService(CommitmentService commitments, Idempotency idempotency, Checks checks) {
		this.commitments = commitments;
		this.idempotency = idempotency;
		this.checks = checks;
	}

	/** The commitments as they then stand, in the order of the ledger. */
	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public Page<CommitmentDetails> report(BulkReport bulk, @Nullable String key) {
		FieldErrors errors = this.checks.of(bulk);
		errors.throwIfAny();
		List<Long> ids = bulk.ids().stream().map(Objects::requireNonNull).toList();
		this.idempotency.once(key, "commitments/reports", bulk, () -> {
			reportAll(ids, bulk.report(), errors);
			return ids.getFirst();
		});
		return this.commitments.list(CommitmentQuery.of(ids), PageRequest.first(BulkReport.MOST));
	}

	/** By their ids, so that no two writers wait for each other. */
	private void reportAll(List<Long> ids, ReportDraft report, FieldErrors errors) {
		ids.stream().distinct().sorted().forEach((id) -> {
			String place = "ids[" + ids.indexOf(id) + "]";
			try {
				this.commitments.report(id, report, null);
			}
			catch (RecordNotFound missing) {
				errors.reject(place, "commitment.unknown");
			}
			catch (Refused refused) {
				errors.reject(place, "report.closed");
			}
		});
		errors.throwIfAny();
	}

}
