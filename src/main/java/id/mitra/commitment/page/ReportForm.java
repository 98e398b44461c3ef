package id.mitra.commitment.page;

import java.util.List;
import java.util.UUID;

import id.mitra.commitment.report.EvidenceLink;
import id.mitra.commitment.report.ReportDraft;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A report as a browser sends it.
 *
 * @param meeting the meeting that it is given at, to which its giver returns
 */
record ReportForm(@Nullable String status, @Nullable String note, @Nullable String on, @Nullable String evidence,
		@Nullable String url, @Nullable String meeting, @Nullable String key) {

	static final ReportForm BLANK = new ReportForm(null, null, null, null, null, null, null);

	/** With a key of its own, so that it is kept once. */
	ReportForm fresh() {
		return new ReportForm(this.status, this.note, this.on, this.evidence, this.url, this.meeting,
				UUID.randomUUID().toString());
	}

	ReportDraft toDraft(Values values) {
		EvidenceLink link = new EvidenceLink(values.text(this.evidence), values.text(this.url));
		boolean shown = link.text() != null || link.url() != null;
		values.at("evidence[0].text", "evidence").at("evidence[0].url", "url").at("meetingId", "meeting");
		return new ReportDraft(values.choice("status", this.status, CommitmentStatus.class), values.text(this.note),
				shown ? List.of(link) : List.of(), values.date("on", this.on), values.number("meeting", this.meeting));
	}

}
