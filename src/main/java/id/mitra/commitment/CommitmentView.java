package id.mitra.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.mitra.area.Areas;
import id.mitra.commitment.report.ReportDetails;
import id.mitra.commitment.report.StatusReport;
import id.mitra.platform.record.Names;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.platform.record.Today;

import org.springframework.stereotype.Component;

/**
 * Shows one commitment that is known to be the reader's to see, with the names of what it
 * names.
 */
@Component
class CommitmentView {

	private final Naming naming;

	private final Areas areas;

	private final CommitmentReferences references;

	private final Today today;

	CommitmentView(Naming naming, Areas areas, CommitmentReferences references, Today today) {
		this.naming = naming;
		this.areas = areas;
		this.references = references;
		this.today = today;
	}

	CommitmentDetails of(Commitment commitment) {
		CommitmentDraft draft = commitment.draft();
		Names names = this.naming.of("commitments", mentions(draft, commitment.getReports()));
		boolean untold = names.name("articleId", draft.topic().articleId()) == null;
		return CommitmentDetails.of(commitment.handle(), commitment.getReference(),
				untold ? draft.actingOn(null) : draft, CommitmentNames.of(draft, names, this.areas),
				commitment.getDoneOn(), reports(commitment, names), commitment.getAssessment(), commitment.stamp(),
				this.today.date());
	}

	private static List<FieldValue> mentions(CommitmentDraft draft, List<StatusReport> reports) {
		List<FieldValue> values = new ArrayList<>();
		values.add(new FieldValue("partnerId", draft.responsibility().partnerId()));
		values.add(new FieldValue("unitId", draft.responsibility().unitId()));
		values.add(new FieldValue("delegateId", draft.responsibility().delegateId()));
		values.add(new FieldValue("meetingId", draft.meetingId()));
		values.add(new FieldValue("articleId", draft.topic().articleId()));
		reports.forEach((report) -> values.add(new FieldValue("meetingId", report.meetingId())));
		return values;
	}

	private List<ReportDetails> reports(Commitment commitment, Names names) {
		List<StatusReport> reports = commitment.getReports();
		Set<Long> trashed = trashed(reports, names);
		return IntStream.range(0, reports.size()).mapToObj((place) -> {
			StatusReport report = reports.get(place);
			Long meeting = report.meetingId();
			boolean untold = meeting != null && trashed.contains(meeting);
			return ReportDetails.of(untold ? report.elsewhere() : report, commitment.proofs(place),
					names.name("meetingId", meeting));
		}).toList();
	}

	/**
	 * Of the meetings where it was reported, those in the trash that the reader may know.
	 */
	private Set<Long> trashed(List<StatusReport> reports, Names names) {
		Set<Long> nameless = reports.stream()
			.map(StatusReport::meetingId)
			.filter((id) -> id != null && names.name("meetingId", id) == null)
			.collect(Collectors.toSet());
		return nameless.isEmpty() ? Set.of() : this.references.trashedMeetings(nameless);
	}

}
