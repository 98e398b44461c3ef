package id.mitra.inbox.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.AgreementTitle;
import id.mitra.agreement.clock.EventType;
import id.mitra.agreement.event.EventDraft;
import id.mitra.agreement.event.EventPrecision;
import id.mitra.agreement.part.AgreementParty;
import id.mitra.agreement.part.AgreementType;
import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.Responsibility;
import id.mitra.commitment.Wording;
import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.form.Values;
import id.mitra.press.Coverage;
import id.mitra.press.Finding;
import id.mitra.press.FindingType;
import id.mitra.reading.Reading.ReportedCommitment;
import id.mitra.reading.Reading.ReportedMeeting;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or a commitment in a release as a browser sent it.
 *
 * @param keep set where it is to be kept with the item
 * @param promise set where a commitment is to become one of the register, too
 * @param meeting the place of the meeting that it was said of, from 0
 * @param as the id of the agreement on record that it is, or {@link ReportLine#NEW} or
 * {@link ReportLine#NONE}
 * @param title of a new agreement
 * @param sort what sort of text a new agreement is
 * @param event what happened to the agreement at its meeting
 */
record FindingLine(@Nullable String keep, @Nullable String type, @Nullable String text, @Nullable String owner,
		@Nullable String promise, @Nullable String meeting, @Nullable String as, @Nullable String title,
		@Nullable String sort, @Nullable String event) {

	private static final Map<MeetingKind, EventType> HELD_FOR = Map.of(MeetingKind.SIGNING, EventType.SIGNED,
			MeetingKind.JOINT_COMMITTEE, EventType.COMMITTEE_MET, MeetingKind.NEGOTIATION, EventType.NEGOTIATED);

	/**
	 * An agreement, to which what such a meeting is held for happened where it is over.
	 */
	static FindingLine of(String agreement, int place, ReportedMeeting meeting, LocalDate today) {
		AgreementType sort = AgreementType.called(agreement);
		LocalDate date = meeting.day().date();
		boolean over = date == null || !date.isAfter(today);
		EventType event = over ? HELD_FOR.get(meeting.sort().kind()) : null;
		return new FindingLine("true", FindingType.AGREEMENT.name(), agreement, null, null, String.valueOf(place),
				ReportLine.NONE, agreement, (sort != null) ? sort.name() : null, (event != null) ? event.name() : null);
	}

	static FindingLine of(ReportedCommitment commitment, int place) {
		return new FindingLine("true", FindingType.COMMITMENT.name(), commitment.text(),
				(commitment.owner() != null) ? commitment.owner().name() : null, null, String.valueOf(place), null,
				null, null, null);
	}

	boolean isKept() {
		return this.keep != null;
	}

	boolean isPromise() {
		return this.promise != null && FindingType.COMMITMENT.name().equals(this.type);
	}

	boolean tellsOfAgreement() {
		return FindingType.AGREEMENT.name().equals(this.type);
	}

	/** Whether it is to be an agreement of the register. */
	boolean isAgreement() {
		return tellsOfAgreement() && this.as != null && !this.as.isBlank() && !ReportLine.NONE.equals(this.as);
	}

	boolean isNewAgreement() {
		return isAgreement() && ReportLine.NEW.equals(this.as);
	}

	/**
	 * Nothing would link it with a meeting that is over, whose page and press item are to
	 * show it.
	 */
	boolean lacksEvent(Coverage meeting, LocalDate today) {
		LocalDate date = meeting.date();
		return (this.event == null || this.event.isBlank()) && (date == null || !date.isAfter(today));
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
		row.at("titleId", "title").at("titleEn", "title").at("type", "sort").at("parties", "as");
		row.at("areas", "as").at("classification", "as");
		String what = row.text(this.title);
		boolean indonesian = "id".equals(Languages.of(String.valueOf(this.title)));
		return new AgreementDraft(
				indonesian ? new AgreementTitle(what, null, null) : new AgreementTitle(null, what, null),
				row.requiredChoice("sort", this.sort, AgreementType.class), parties, report.areas(), null,
				report.isNew() ? row.choice("classification", report.classification(), Classification.class) : null,
				null, null, null, null);
	}

	/**
	 * What happened to the agreement at its meeting, null where nothing did.
	 * @param meeting that was held on a day, or in a month
	 */
	@Nullable EventDraft happened(Values row, Coverage meeting, LocalDate today) {
		row.at("", "event").at("type", "event");
		EventType happened = row.choice("event", this.event, EventType.class);
		LocalDate date = meeting.date();
		if (happened == null || date == null) {
			return null;
		}
		row.rejectIf(date.isAfter(today), "event", "press.event");
		return new EventDraft(happened, date, null,
				(meeting.datePrecision() == DatePrecision.MONTH) ? EventPrecision.MONTH : EventPrecision.DAY,
				meeting.city(), meeting.meetingId(), null, null);
	}

}
