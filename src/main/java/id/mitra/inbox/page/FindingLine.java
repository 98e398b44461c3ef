package id.mitra.inbox.page;

import java.util.List;

import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.AgreementTitle;
import id.mitra.agreement.part.AgreementParty;
import id.mitra.agreement.part.AgreementType;
import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.Responsibility;
import id.mitra.commitment.Wording;
import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.form.Values;
import id.mitra.press.Finding;
import id.mitra.press.FindingType;
import id.mitra.reading.Reading.ReportedCommitment;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or a commitment in a release as a browser sent it.
 *
 * @param keep set where it is to be kept with the item
 * @param sort what sort of text an agreement is
 * @param promise set where it is to become a commitment or an agreement of the register,
 * too
 * @param meeting the place of the meeting that it was said of, from 0
 */
record FindingLine(@Nullable String keep, @Nullable String type, @Nullable String text, @Nullable String owner,
		@Nullable String sort, @Nullable String promise, @Nullable String meeting) {

	static FindingLine of(String agreement, int meeting) {
		AgreementType sort = AgreementType.called(agreement);
		return new FindingLine("true", FindingType.AGREEMENT.name(), agreement, null,
				(sort != null) ? sort.name() : null, null, String.valueOf(meeting));
	}

	static FindingLine of(ReportedCommitment commitment, int meeting) {
		return new FindingLine("true", FindingType.COMMITMENT.name(), commitment.text(),
				(commitment.owner() != null) ? commitment.owner().name() : null, null, null, String.valueOf(meeting));
	}

	boolean isKept() {
		return this.keep != null;
	}

	boolean isPromise() {
		return this.promise != null && FindingType.COMMITMENT.name().equals(this.type);
	}

	boolean isAgreement() {
		return this.promise != null && FindingType.AGREEMENT.name().equals(this.type);
	}

	Finding read(Values row) {
		return new Finding(row.requiredChoice("type", this.type, FindingType.class), String.valueOf(this.text),
				row.choice("owner", this.owner, Owner.class));
	}

	/**
	 * The commitment that it becomes.
	 * @param id of the meeting, or its place below zero
	 */
	CommitmentDraft promised(Values row, Long id) {
		row.at("textId", "text").at("textEn", "text").at("meetingId", "promise").at("partnerId", "promise");
		String what = row.text(this.text);
		boolean indonesian = "id".equals(Languages.of(String.valueOf(this.text)));
		return new CommitmentDraft(indonesian ? new Wording(what, null, null) : new Wording(null, what, null),
				new Responsibility(row.choice("owner", this.owner, Owner.class), null, null, null), null, id, null,
				null, null, null, null, null);
	}

	/**
	 * The agreement that it becomes, about what was talked of where it was reported.
	 */
	AgreementDraft agreed(Values row, List<AgreementParty> parties, ReportLine report) {
		row.at("titleId", "text").at("titleEn", "text").at("type", "sort").at("parties", "promise");
		row.at("areas", "promise").at("classification", "promise");
		String what = row.text(this.text);
		boolean indonesian = "id".equals(Languages.of(String.valueOf(this.text)));
		return new AgreementDraft(
				indonesian ? new AgreementTitle(what, null, null) : new AgreementTitle(null, what, null),
				row.requiredChoice("sort", this.sort, AgreementType.class), parties, report.areas(), null,
				report.isNew() ? row.choice("classification", report.classification(), Classification.class) : null,
				null, null, null, null);
	}

}
