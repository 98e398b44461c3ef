package id.mitra.inbox.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.event.EventDraft;
import id.mitra.commitment.CommitmentDraft;
import id.mitra.identity.caller.Classification;
import id.mitra.inbox.AcceptanceDraft;
import id.mitra.inbox.AcceptedAgreement;
import id.mitra.platform.form.Values;
import id.mitra.press.Coverage;
import id.mitra.press.Finding;
import id.mitra.press.OwnText;
import id.mitra.press.PressDraft;
import org.jspecify.annotations.Nullable;

/**
 * Makes a draft of an accepted form: the item, the meetings, and what else the release
 * tells of.
 */
final class AcceptanceComposer {

	private final Values values;

	private final LocalDate today;

	private final ReportComposer reports;

	private final Map<String, Coverage> covering = new LinkedHashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private final List<CommitmentDraft> commitments = new ArrayList<>();

	private final List<AcceptedAgreement> agreements = new ArrayList<>();

	/**
	 * @param today the ministry's day: a meeting on a later one is planned
	 */
	AcceptanceComposer(Values values, LocalDate today) {
		this.values = values;
		this.today = today;
		this.reports = new ReportComposer(values, today);
	}

	/**
	 * The draft of a form.
	 * @param text the release's, kept where the ministry owns it
	 */
	AcceptanceDraft compose(AcceptanceForm form, long release, String text) {
		Values own = this.values.row("press", "");
		for (int i = 0; i < form.meetings().size(); i++) {
			ReportLine report = form.meetings().get(i);
			if (!report.isLeftOut()) {
				Values row = own.row("meetings[" + this.covering.size() + "]", "meetings[" + i + "]");
				this.covering.put(String.valueOf(i), this.reports.covered(report, row, i));
			}
		}
		for (int i = 0; i < form.findings().size(); i++) {
			FindingLine line = form.findings().get(i);
			if (!form.leavesOut(line)) {
				find(line, "findings[" + i + "]", own, form);
			}
		}
		boolean owned = form.ministryOwned() != null;
		PressDraft press = new PressDraft(own.text(form.headline()), form.publication().read(own),
				form.credits().read(own), new OwnText(owned, owned ? text : null),
				own.choice("classification", form.classification(), Classification.class),
				List.copyOf(this.covering.values()), this.findings);
		return new AcceptanceDraft(press, this.reports.partners(), this.reports.delegates(), this.reports.meetings(),
				this.commitments, this.agreements, release);
	}

	private void find(FindingLine line, String place, Values own, AcceptanceForm form) {
		if (line.isKept()) {
			this.findings.add(line.read(own.row("findings[" + this.findings.size() + "]", place)));
		}
		record(line, place, form);
	}

	/** What the release tells of becomes a record where the officer says so. */
	private void record(FindingLine line, String place, AcceptanceForm form) {
		Coverage meeting = this.covering.get(String.valueOf(line.meeting()));
		if (meeting == null) {
			this.values.rejectIf(line.isPromise(), place + ".promise", "press.promise");
			this.values.rejectIf(line.isAgreement(), place + ".as", "press.agreement");
		}
		else if (line.isPromise()) {
			Values row = this.values.row("commitments[" + this.commitments.size() + "]", place);
			this.commitments.add(line.promised(row, meeting.meetingId()));
		}
		else if (line.isAgreement()) {
			form.meetingOf(line).ifPresent((report) -> agree(line, place, meeting, report));
		}
	}

	private void agree(FindingLine line, String place, Coverage meeting, ReportLine report) {
		String part = "agreements[" + this.agreements.size() + "]";
		this.values.hanging(place + ".event", "press.event.wanted", "meetings[" + line.meeting() + "].date");
		EventDraft event = line.happened(this.values.row(part + ".event", place), meeting, this.today);
		if (line.isNewAgreement()) {
			this.values.rejectIf(line.lacksEvent(meeting, this.today), place + ".event", "press.event.wanted");
			AgreementDraft draft = line.agreed(this.values.row(part + ".agreement", place),
					this.reports.parties(report), report);
			this.agreements.add(new AcceptedAgreement(draft, null, event));
			return;
		}
		Values row = this.values.row(part, place).at("agreementId", "as").at("agreement", "as");
		row.rejectIf(event == null, "event", "press.event.wanted");
		this.agreements.add(new AcceptedAgreement(null, row.number("as", line.as()), event));
	}

}
