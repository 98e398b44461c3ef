package id.mitra.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementService;
import id.mitra.agreement.duty.OpenDuties;
import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentService;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingRow;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import id.mitra.work.WorkQueries.Pending;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what waits for the caller and their unit, within the visibility rule.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class WorkService {

	/** How many days ahead a notice is told. */
	private static final int NOTICED = 180;

	private final WorkQueries queries;

	private final CommitmentService commitments;

	private final AgreementService agreements;

	private final OpenDuties duties;

	private final Today today;

	WorkService(WorkQueries queries, CommitmentService commitments, AgreementService agreements, OpenDuties duties,
			Today today) {
		this.queries = queries;
		this.commitments = commitments;
		this.agreements = agreements;
		this.duties = duties;
		this.today = today;
	}

	public WorkDetails get() {
		Caller caller = Caller.required();
		LocalDate day = this.today.date();
		List<Pending> waiting = this.queries.waiting(caller);
		List<Long> ahead = Pending.earliest(waiting, (one) -> one.planned() && !one.date().isBefore(day));
		List<Long> past = Pending.earliest(waiting, (one) -> one.planned() && one.date().isBefore(day));
		List<Long> unwritten = Pending.latest(waiting, (one) -> !one.planned());
		List<Long> review = caller.manager() ? this.queries.inReview() : List.of();
		Map<Long, MeetingRow> rows = this.queries
			.rows(Stream.of(ahead, past, unwritten, review).flatMap(List::stream).distinct().toList());
		return new WorkDetails(of(ahead, rows), of(past, rows), of(unwritten, rows), of(review, rows),
				commitments(caller),
				this.agreements.list(AgreementQuery.noticeWithin(NOTICED), PageRequest.first(WorkQueries.FIRST))
					.items(),
				this.duties.first(WorkQueries.FIRST));
	}

	private List<CommitmentDetails> commitments(Caller caller) {
		return caller.workplace().any()
				? this.commitments.list(CommitmentQuery.openMine(), PageRequest.first(WorkQueries.FIRST)).items()
				: List.of();
	}

	private static List<MeetingRow> of(List<Long> ids, Map<Long, MeetingRow> rows) {
		return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
	}

}
