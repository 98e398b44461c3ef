package id.mitra.inbox.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.PersonName;
import id.mitra.delegate.Post;
import id.mitra.identity.caller.Classification;
import id.mitra.inbox.AcceptanceDraft;
import id.mitra.meeting.Attendance;
import id.mitra.meeting.AttendanceRole;
import id.mitra.meeting.DatePrecision;
import id.mitra.meeting.Level;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.MeetingKind;
import id.mitra.meeting.MeetingMode;
import id.mitra.meeting.MeetingStatus;
import id.mitra.meeting.Participation;
import id.mitra.meeting.Side;
import id.mitra.meeting.Statement;
import id.mitra.meeting.TouchedArea;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerKind;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.form.FormReader.Values;
import id.mitra.press.Coverage;
import id.mitra.press.Finding;
import id.mitra.press.FindingType;
import id.mitra.press.PressDraft;
import id.mitra.reading.Reading.Owner;
import org.jspecify.annotations.Nullable;

/**
 * Makes a draft of an accepted form, and remembers where in the form each part of it came
 * from, so that what is wrong is said there. Someone who is new in several meetings
 * becomes one person.
 */
final class AcceptanceComposer {

	private final Values values;

	private final LocalDate today;

	private final List<PartnerDraft> partners = new ArrayList<>();

	private final List<DelegateDraft> delegates = new ArrayList<>();

	private final List<MeetingDraft> meetings = new ArrayList<>();

	private final Map<String, Long> named = new HashMap<>();

	private final AcceptancePlaces places = new AcceptancePlaces();

	/**
	 * @param today the ministry's day: a meeting on a later one is planned
	 */
	AcceptanceComposer(Values values, LocalDate today) {
		this.values = values;
		this.today = today;
	}

	/**
	 * The draft of a form.
	 * @param text the release's, kept where the ministry owns it
	 */
	AcceptanceDraft compose(AcceptanceForm form, long release, String text) {
		List<Coverage> coverage = new ArrayList<>();
		for (int i = 0; i < form.meetings().size(); i++) {
			ReportLine report = form.meetings().get(i);
			if (!report.isLeftOut()) {
				String path = "meetings[" + i + "]";
				this.places.put("press.meetings[" + coverage.size() + "]", path);
				coverage.add(covered(report, path));
			}
		}
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < form.findings().size(); i++) {
			FindingLine line = form.findings().get(i);
			if (line.keep() != null) {
				this.places.put("press.findings[" + findings.size() + "]", "findings[" + i + "]");
				findings.add(new Finding(
						this.values.requiredChoice("findings[" + i + "].type", line.type(), FindingType.class),
						String.valueOf(line.text()),
						this.values.choice("findings[" + i + "].owner", line.owner(), Owner.class)));
			}
		}
		boolean owned = form.ministryOwned() != null;
		PressDraft press = new PressDraft(this.values.text(form.headline()), this.values.text(form.outlet()),
				this.values.date("publishedOn", form.publishedOn()),
				this.values.time("publishedTime", form.publishedTime()), this.values.text(form.zone()),
				this.values.text(form.language()), this.values.text(form.url()), this.values.text(form.caption()),
				this.values.text(form.credit()), this.values.text(form.photoCredit()), owned, owned ? text : null,
				this.values.choice("classification", form.classification(), Classification.class), coverage, findings);
		return new AcceptanceDraft(press, this.partners, this.delegates, this.meetings, release);
	}

	private Coverage covered(ReportLine report, String path) {
		LocalDate date = this.values.date(path + ".date", report.date());
		DatePrecision precision = (report.monthOnly() != null) ? DatePrecision.MONTH : DatePrecision.DAY;
		MeetingMode mode = this.values.choice(path + ".mode", report.mode(), MeetingMode.class);
		long meeting;
		if (report.isNew()) {
			MeetingDraft draft = drafted(report, path, date, precision, mode);
			this.places.put("meetings[" + this.meetings.size() + "]", path);
			this.meetings.add(draft);
			meeting = -this.meetings.size();
		}
		else {
			Long id = this.values.number(path + ".as", report.as());
			meeting = (id != null) ? id : 0;
		}
		return new Coverage(meeting, date, precision, mode, this.values.text(report.city()),
				this.values.text(report.country()));
	}

	private MeetingDraft drafted(ReportLine report, String path, @Nullable LocalDate date, DatePrecision precision,
			@Nullable MeetingMode mode) {
		Map<Integer, Long> present = new LinkedHashMap<>();
		List<Participation> sides = new ArrayList<>();
		String own = "meetings[" + this.meetings.size() + "]";
		for (int i = 0; i < report.partners().size(); i++) {
			Long id = partner(report.partners().get(i), path + ".partners[" + i + "]");
			if (id != null) {
				this.places.put(own + ".partners[" + present.size() + "]", path + ".partners[" + i + "]");
				present.put(i, id);
			}
		}
		Integer chosen = present.keySet()
			.stream()
			.filter((place) -> String.valueOf(place).equals(report.lead()))
			.findFirst()
			.orElse(present.isEmpty() ? null : present.keySet().iterator().next());
		present.forEach((place, id) -> sides.add(new Participation(id, place.equals(chosen))));
		Map<Integer, Long> people = new HashMap<>();
		List<Attendance> attendances = attendances(report, path, own, (chosen != null) ? present.get(chosen) : null,
				people);
		boolean ahead = date != null && date.isAfter(this.today);
		return new MeetingDraft(this.values.text(report.title()),
				this.values.choice(path + ".kind", report.kind(), MeetingKind.class), mode,
				ahead ? MeetingStatus.PLANNED : MeetingStatus.HELD,
				this.values.choice(path + ".classification", report.classification(), Classification.class),
				this.values.choice(path + ".ourLevel", report.ourLevel(), Level.class),
				this.values.choice(path + ".partnerLevel", report.partnerLevel(), Level.class), date, precision, null,
				null, null, this.values.text(report.city()), this.values.text(report.country()), null,
				this.values.text(report.hostEvent()), sides,
				report.areas().stream().distinct().map((code) -> new TouchedArea(code, null, null)).toList(),
				attendances, null, null, statements(report, path, own, people));
	}

	private List<Attendance> attendances(ReportLine report, String path, String own, @Nullable Long lead,
			Map<Integer, Long> people) {
		List<Attendance> attendances = new ArrayList<>();
		Set<Side> headed = new HashSet<>();
		for (int i = 0; i < report.people().size(); i++) {
			PersonLine line = report.people().get(i);
			String place = path + ".people[" + i + "]";
			Side side = this.values.requiredChoice(place + ".side", line.side(), Side.class);
			Long id = person(line, side, lead, place);
			if (id != null) {
				people.put(i, id);
				this.places.put(own + ".attendances[" + attendances.size() + "]", place);
				attendances
					.add(new Attendance(id, side, null, headed.add(side) ? AttendanceRole.HEAD : AttendanceRole.MEMBER,
							this.values.text(line.title())));
			}
		}
		return attendances;
	}

	private List<Statement> statements(ReportLine report, String path, String own, Map<Integer, Long> people) {
		List<Statement> statements = new ArrayList<>();
		for (int i = 0; i < report.statements().size(); i++) {
			StatementLine line = report.statements().get(i);
			if (line.keep() != null) {
				String place = path + ".statements[" + i + "]";
				Long speaker = this.values.number(place + ".speaker", line.speaker());
				Long id = (speaker != null) ? people.get(speaker.intValue()) : null;
				this.places.put(own + ".statements[" + statements.size() + "]", place);
				statements.add(new Statement((id != null) ? id : 0L, String.valueOf(line.text()),
						Languages.of(String.valueOf(line.text()))));
			}
		}
		return statements;
	}

	/** The partner's id, or its place below zero; null where it is left out. */
	private @Nullable Long partner(PartnerLine line, String path) {
		if (ReportLine.NONE.equals(line.as())) {
			return null;
		}
		if (!ReportLine.NEW.equals(line.as())) {
			Long id = this.values.number(path + ".as", line.as());
			return (id != null) ? id : 0L;
		}
		return this.named.computeIfAbsent("P:" + line.name(), (name) -> {
			this.places.put("partners[" + this.partners.size() + "]", path);
			this.partners.add(new PartnerDraft(this.values.choice(path + ".kind", line.kind(), PartnerKind.class), null,
					this.values.text(line.name()), this.values.text(line.abbreviation()),
					this.values.text(line.country()), null, null, null, null, null, null, null));
			return (long) -this.partners.size();
		});
	}

	private @Nullable Long person(PersonLine line, Side side, @Nullable Long lead, String path) {
		if (ReportLine.NONE.equals(line.as())) {
			return null;
		}
		if (line.open()) {
			this.values.reject(path + ".as", "press.person");
			return null;
		}
		if (!ReportLine.NEW.equals(line.as())) {
			Long id = this.values.number(path + ".as", line.as());
			return (id != null) ? id : 0L;
		}
		return this.named.computeIfAbsent("D:" + PersonName.bare(String.valueOf(line.name())), (name) -> {
			this.places.put("delegates[" + this.delegates.size() + "]", path);
			String title = this.values.text(line.title());
			List<Post> posts = (side == Side.PARTNER && lead != null && title != null)
					? List.of(new Post(title, lead, null, null, null)) : List.of();
			this.delegates.add(new DelegateDraft(this.values.text(line.name()), null, null, null, null, null, posts));
			return (long) -this.delegates.size();
		});
	}

	/**
	 * The errors of the draft at the fields of the form.
	 */
	List<FieldError> located(List<FieldError> errors) {
		return this.places.located(errors);
	}

}
