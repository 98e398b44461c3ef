package id.mitra.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Side;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Trimmed;
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

	private final Checks checks;

	private final Today today;

	MeetingRules(MeetingReferences references, Countries countries, Areas areas, Classifying classifying, Checks checks,
			Today today) {
		this.references = references;
		this.countries = countries;
		this.areas = areas;
		this.classifying = classifying;
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
		MeetingDraft complete = complete(draft, meeting);
		if (meeting == null) {
			errors.rejectIf(draft.status() == MeetingStatus.POSTPONED || draft.status() == MeetingStatus.CANCELLED,
					"status", "meeting.status.new");
			this.classifying.check(complete.classification(), errors);
		}
		checkWhen(complete, errors);
		errors.rejectIf(this.countries.unknown(complete.country()), "country", "country.unknown");
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
		this.classifying.checkChange(Objects.requireNonNull(complete.classification()), meeting.getClassification(),
				errors);
		errors.rejectIf(complete.status() != meeting.getStatus(), "status", "meeting.status.fixed");
		errors.throwIfAny();
	}

	void check(Postponement postponement) {
		FieldErrors errors = this.checks.of(postponement);
		errors.checkYear(postponement.date(), "date");
		errors.throwIfAny();
	}

	private MeetingDraft complete(MeetingDraft draft, @Nullable Meeting meeting) {
		DatePrecision precision = Objects.requireNonNullElse(draft.datePrecision(), DatePrecision.DAY);
		LocalDate date = (draft.date() != null && precision == DatePrecision.MONTH) ? draft.date().withDayOfMonth(1)
				: draft.date();
		Classification classification = (meeting != null) ? meeting.getClassification() : Classification.LIMITED;
		Long lead = draft.leadPartner();
		return new MeetingDraft(Trimmed.of(draft.title()), draft.kind(),
				Objects.requireNonNullElse(draft.mode(), MeetingMode.IN_PERSON), draft.status(),
				Objects.requireNonNullElse(draft.classification(), classification), draft.ourLevel(),
				draft.partnerLevel(), date, precision, draft.startTime(), draft.endTime(), zone(draft),
				Trimmed.of(draft.city()), Trimmed.of(draft.country()), Trimmed.of(draft.venue()),
				Trimmed.of(draft.hostEvent()), draft.partners().stream().map(Participation::completed).toList(),
				draft.areas().stream().map(TouchedArea::completed).toList(),
				draft.attendances().stream().map((person) -> complete(person, lead)).toList(),
				Trimmed.of(draft.summary()), Trimmed.of(draft.outcome()),
				draft.statements().stream().map(Statement::completed).toList());
	}

	private static Attendance complete(Attendance person, @Nullable Long lead) {
		boolean ofLead = person.side() == Side.PARTNER && person.partnerId() == null;
		return new Attendance(person.delegateId(), person.side(), ofLead ? lead : person.partnerId(),
				Objects.requireNonNullElse(person.role(), AttendanceRole.MEMBER), Trimmed.of(person.title()));
	}

	private String zone(MeetingDraft draft) {
		return (draft.zone() != null) ? draft.zone()
				: this.countries.find(draft.country()).map(Country::zone).orElseGet(() -> Caller.required().zone());
	}

	private void checkWhen(MeetingDraft draft, FieldErrors errors) {
		LocalTime start = draft.startTime();
		LocalTime end = draft.endTime();
		boolean ofMonth = (start != null || end != null) && draft.datePrecision() == DatePrecision.MONTH;
		errors.rejectIf(ofMonth, (start != null) ? "startTime" : "endTime", "timeOfMonth");
		if (draft.date() != null && !ofMonth && !errors.has("zone")) {
			new MeetingHours(draft.date(), start, end).check(String.valueOf(draft.zone()), errors);
		}
		if (draft.status() == MeetingStatus.HELD && !errors.has("zone") && draft.isAhead(this.today)) {
			boolean sameDay = this.today.at(ZoneId.of(String.valueOf(draft.zone()))).toLocalDate().equals(draft.date());
			errors.reject(sameDay ? "startTime" : "date", "meeting.future");
		}
		errors.checkYear(draft.date(), "date");
	}

	private void checkPartners(MeetingDraft draft, @Nullable Meeting meeting, FieldErrors errors) {
		long leads = draft.partners().stream().filter(Participation::leads).count();
		errors.rejectIf(leads == 0 && draft.kind() != null && !draft.isInternal(), "partners", "partners.noLead");
		errors.rejectIf(leads > 1, "partners", "partners.leads");
		List<Long> known = this.references.partners(draft.partners().stream().map(Participation::partnerId).toList(),
				meeting);
		List<Long> seen = new ArrayList<>();
		for (int i = 0; i < draft.partners().size(); i++) {
			Long partner = draft.partners().get(i).partnerId();
			String field = "partners[" + i + "].partnerId";
			errors.rejectIf(partner != null && !known.contains(partner), field, "partner.unknown");
			errors.rejectIf(partner != null && seen.contains(partner), field, "partner.twice");
			seen.add(partner);
		}
	}

	/** A retired area stays where it is, and comes nowhere else. */
	private void checkAreas(MeetingDraft draft, @Nullable Meeting meeting, FieldErrors errors) {
		List<String> before = (meeting != null) ? meeting.draft().areas().stream().map(TouchedArea::code).toList()
				: List.of();
		List<String> seen = new ArrayList<>();
		for (int i = 0; i < draft.areas().size(); i++) {
			String code = draft.areas().get(i).code();
			errors.rejectIf(code != null && !code.isBlank() && this.areas.unknown(code), "areas[" + i + "].code",
					"area.unknown");
			errors.rejectIf(this.areas.retired(code) && !before.contains(code), "areas[" + i + "].code",
					"area.retired");
			errors.rejectIf(seen.contains(code), "areas[" + i + "].code", "area.twice");
			seen.add(code);
		}
	}

	private void checkPeople(MeetingDraft draft, @Nullable Meeting meeting, FieldErrors errors) {
		List<Long> people = new ArrayList<>(draft.attendances().stream().map(Attendance::delegateId).toList());
		people.addAll(draft.statements().stream().map(Statement::delegateId).toList());
		List<Long> known = this.references.delegates(people, meeting);
		List<Long> partners = draft.partners().stream().map(Participation::partnerId).toList();
		Map<Long, Side> seen = new HashMap<>();
		for (int i = 0; i < draft.attendances().size(); i++) {
			Attendance person = draft.attendances().get(i);
			String path = "attendances[" + i + "].";
			Long id = person.delegateId();
			errors.rejectIf(id != null && !known.contains(id), path + "delegateId", "delegate.unknown");
			Side before = seen.put(id, person.side());
			if (before != null) {
				errors.reject(path + "delegateId", (before == person.side()) ? "delegate.twice" : "delegate.bothSides");
			}
			checkPartnerOf(person, partners, path + "partnerId", errors);
		}
		for (int i = 0; i < draft.statements().size(); i++) {
			Long id = draft.statements().get(i).delegateId();
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
		List<Long> untitled = draft.attendances()
			.stream()
			.filter((person) -> person.title() == null)
			.map(Attendance::delegateId)
			.toList();
		if (untitled.isEmpty()) {
			return draft;
		}
		Map<Long, String> titles = this.references.titles(untitled, Objects.requireNonNull(draft.date()));
		List<Attendance> titled = draft.attendances()
			.stream()
			.map((person) -> (person.title() != null) ? person
					: new Attendance(person.delegateId(), person.side(), person.partnerId(), person.role(),
							titles.get(person.delegateId())))
			.toList();
		return new MeetingDraft(draft.title(), draft.kind(), draft.mode(), draft.status(), draft.classification(),
				draft.ourLevel(), draft.partnerLevel(), draft.date(), draft.datePrecision(), draft.startTime(),
				draft.endTime(), draft.zone(), draft.city(), draft.country(), draft.venue(), draft.hostEvent(),
				draft.partners(), draft.areas(), titled, draft.summary(), draft.outcome(), draft.statements());
	}

}
