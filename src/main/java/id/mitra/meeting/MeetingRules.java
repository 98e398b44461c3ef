package id.mitra.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.country.Country;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Participation;
import id.mitra.meeting.part.Postponement;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.part.Statement;
import id.mitra.meeting.part.TouchedArea;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Side;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What must hold of a meeting's draft, and what is filled in where it says nothing.
 */
@Component
class MeetingRules {

	private final MeetingReferences references;

	private final Countries countries;

	private final Areas areas;

	private final Classifying classifying;

	private final List<MeetingAttachment> attachments;

	private final Checks checks;

	private final Today today;

	MeetingRules(MeetingReferences references, Countries countries, Areas areas, Classifying classifying,
			List<MeetingAttachment> attachments, Checks checks, Today today) {
		this.references = references;
		this.countries = countries;
		this.areas = areas;
		this.classifying = classifying;
		this.attachments = attachments;
		this.checks = checks;
		this.today = today;
	}

	/**
	 * The draft, checked and complete.
	 * @param meeting the meeting that it revises, or null for a new one
	 */
	MeetingDraft apply(MeetingDraft draft, @Nullable Meeting meeting) {
		FieldErrors errors = this.checks.of(draft);
		if (draft.hasGaps()) {
			errors.throwIfAny();
		}
		MeetingDraft complete = draft.completed(
				(meeting != null) ? meeting.getClassification() : Classification.LIMITED,
				this.countries.find(draft.location().country())
					.map(Country::zone)
					.orElseGet(() -> Caller.required().zone()));
		MeetingStatus status = draft.nature().status();
		if (meeting == null) {
			errors.rejectIf(status == MeetingStatus.POSTPONED || status == MeetingStatus.CANCELLED, "status",
					"meeting.status.new");
			this.classifying.check(complete.classification(), errors);
		}
		complete.schedule().check(status == MeetingStatus.HELD, this.today, errors);
		errors.rejectIf(this.countries.unknown(complete.location().country()), "country", "country.unknown");
		checkPartners(complete, meeting, errors);
		checkAreas(complete, meeting, errors);
		checkPeople(complete, meeting, errors);
		errors.throwIfAny();
		return withTitles(complete);
	}

	/**
	 * What the caller asks for is judged against what is on record, so only once the
	 * versions agree.
	 */
	void checkMove(MeetingDraft complete, Meeting meeting) {
		FieldErrors errors = this.checks.none();
		Classification wanted = Objects.requireNonNull(complete.classification());
		this.classifying.checkChange(wanted, meeting.getClassification(), errors);
		errors.rejectIf(
				wanted != meeting.getClassification()
						&& !this.attachments.stream().allMatch((one) -> one.allows(meeting.getId(), wanted)),
				"classification", "classification.linked");
		errors.rejectIf(complete.nature().status() != meeting.getStatus(), "status", "meeting.status.fixed");
		errors.throwIfAny();
	}

	void check(Postponement postponement) {
		FieldErrors errors = this.checks.of(postponement);
		errors.checkYear(postponement.date(), "date");
		errors.throwIfAny();
	}

	private void checkPartners(MeetingDraft draft, @Nullable Meeting meeting, FieldErrors errors) {
		List<Participation> partners = draft.sides().partners();
		long leads = partners.stream().filter(Participation::leads).count();
		errors.rejectIf(leads == 0 && draft.nature().kind() != null && !draft.nature().amongOurselves(), "partners",
				"partners.noLead");
		errors.rejectIf(leads > 1, "partners", "partners.leads");
		List<Long> known = this.references.partners(draft.sides().parties(), meeting);
		List<Long> seen = new ArrayList<>();
		for (int i = 0; i < partners.size(); i++) {
			Long partner = partners.get(i).partnerId();
			String field = "partners[" + i + "].partnerId";
			errors.rejectIf(partner != null && !known.contains(partner), field, "partner.unknown");
			errors.rejectIf(partner != null && seen.contains(partner), field, "partner.twice");
			seen.add(partner);
		}
	}

	/** A retired area stays where it is, and comes nowhere else. */
	private void checkAreas(MeetingDraft draft, @Nullable Meeting meeting, FieldErrors errors) {
		List<String> before = (meeting != null)
				? meeting.draft().substance().areas().stream().map(TouchedArea::code).toList() : List.of();
		List<String> seen = new ArrayList<>();
		List<TouchedArea> areas = draft.substance().areas();
		for (int i = 0; i < areas.size(); i++) {
			String code = areas.get(i).code();
			errors.rejectIf(code != null && !code.isBlank() && this.areas.unknown(code), "areas[" + i + "].code",
					"area.unknown");
			errors.rejectIf(this.areas.retired(code) && !before.contains(code), "areas[" + i + "].code",
					"area.retired");
			errors.rejectIf(seen.contains(code), "areas[" + i + "].code", "area.twice");
			seen.add(code);
		}
	}

	private void checkPeople(MeetingDraft draft, @Nullable Meeting meeting, FieldErrors errors) {
		List<Long> known = this.references.delegates(draft.people(), meeting);
		List<Long> partners = draft.sides().parties();
		List<Attendance> attendances = draft.sides().attendances();
		Map<Long, Side> seen = new HashMap<>();
		for (int i = 0; i < attendances.size(); i++) {
			Attendance person = attendances.get(i);
			String path = "attendances[" + i + "].";
			Long id = person.delegateId();
			errors.rejectIf(id != null && !known.contains(id), path + "delegateId", "delegate.unknown");
			Side before = seen.put(id, person.side());
			if (before != null) {
				errors.reject(path + "delegateId", (before == person.side()) ? "delegate.twice" : "delegate.bothSides");
			}
			checkPartnerOf(person, partners, path + "partnerId", errors);
		}
		List<Statement> statements = draft.substance().statements();
		for (int i = 0; i < statements.size(); i++) {
			Long id = statements.get(i).delegateId();
			errors.rejectIf(id != null && !known.contains(id), "statements[" + i + "].delegateId", "delegate.unknown");
		}
	}

	private static void checkPartnerOf(Attendance person, List<Long> partners, String field, FieldErrors errors) {
		if (person.side() == Side.OURS) {
			errors.rejectIf(person.partnerId() != null, field, "attendance.ours");
		}
		else if (person.side() == Side.PARTNER) {
			errors.rejectIf(person.partnerId() == null || !partners.contains(person.partnerId()), field,
					"attendance.partner");
		}
	}

	private MeetingDraft withTitles(MeetingDraft draft) {
		List<Attendance> attendances = draft.sides().attendances();
		List<Long> untitled = attendances.stream()
			.filter((person) -> person.title() == null)
			.map(Attendance::delegateId)
			.toList();
		if (untitled.isEmpty()) {
			return draft;
		}
		Map<Long, String> titles = this.references.titles(untitled, draft.schedule().date());
		Sides titled = draft.sides()
			.with(attendances.stream()
				.map((person) -> (person.title() != null) ? person : person.withTitle(titles.get(person.delegateId())))
				.toList());
		return draft.with(titled, draft.substance().statements());
	}

}
