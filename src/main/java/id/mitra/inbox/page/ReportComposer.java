package id.mitra.inbox.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import id.mitra.agreement.part.AgreementParty;
import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.PersonName;
import id.mitra.delegate.Post;
import id.mitra.identity.caller.Classification;
import id.mitra.inbox.page.ReportLine.ReportedPlace;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Location;
import id.mitra.meeting.part.Nature;
import id.mitra.meeting.part.Participation;
import id.mitra.meeting.part.Schedule;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.part.Statement;
import id.mitra.meeting.part.Substance;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Side;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerKind;
import id.mitra.partner.PartnerNames;
import id.mitra.platform.form.Values;
import id.mitra.press.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Makes drafts of the meetings that an accepted form reports, and of whoever is new
 * there. Someone who is new in several meetings becomes one person.
 */
final class ReportComposer {

	private final Values values;

	private final LocalDate today;

	private final List<PartnerDraft> partners = new ArrayList<>();

	private final List<DelegateDraft> delegates = new ArrayList<>();

	private final List<MeetingDraft> meetings = new ArrayList<>();

	private final Map<String, Long> named = new HashMap<>();

	/**
	 * @param today the ministry's day: a meeting on a later one is planned
	 */
	ReportComposer(Values values, LocalDate today) {
		this.values = values;
		this.today = today;
	}

	List<PartnerDraft> partners() {
		return this.partners;
	}

	List<DelegateDraft> delegates() {
		return this.delegates;
	}

	List<MeetingDraft> meetings() {
		return this.meetings;
	}

	/** Those of a meeting's partners that are on record, or come on record with it. */
	List<AgreementParty> parties(ReportLine report) {
		return report.partners()
			.stream()
			.map((line) -> ReportLine.NEW.equals(line.as()) ? this.named.get("P:" + line.name()) : line.onRecord())
			.filter(Objects::nonNull)
			.distinct()
			.map((id) -> new AgreementParty(id, null))
			.toList();
	}

	/**
	 * What the form says of a meeting, which is drafted where it is new.
	 * @param place of its line, from 0
	 */
	Coverage covered(ReportLine report, Values row, int place) {
		row.at("meetingId", "as");
		LocalDate date = row.date("date", report.place().date());
		DatePrecision precision = report.place().precision();
		MeetingMode mode = row.choice("mode", report.nature().mode(), MeetingMode.class);
		long meeting;
		if (report.isNew()) {
			Values own = this.values.row("meetings[" + this.meetings.size() + "]", "meetings[" + place + "]");
			this.meetings.add(drafted(report, own, "meetings[" + place + "]", new Day(date, precision), mode));
			meeting = -this.meetings.size();
		}
		else {
			Long id = row.number("as", report.as());
			meeting = (id != null) ? id : 0;
		}
		return new Coverage(meeting, date, precision, mode, row.text(report.place().city()),
				row.text(report.place().country()));
	}

	/** The day or month of a meeting. */
	private record Day(@Nullable LocalDate date, DatePrecision precision) {
	}

	private MeetingDraft drafted(ReportLine report, Values own, String path, Day day, @Nullable MeetingMode mode) {
		own.at("endTime", "date").at("zone", "country").at("areas", "areas").at("attendances", "people");
		Map<Integer, Long> present = new LinkedHashMap<>();
		List<Participation> partners = new ArrayList<>();
		for (int i = 0; i < report.partners().size(); i++) {
			String place = "partners[" + i + "]";
			Long id = partner(report.partners().get(i), path + "." + place);
			if (id != null) {
				own.row("partners[" + present.size() + "]", place).at("partnerId", "as");
				present.put(i, id);
			}
		}
		Integer chosen = present.keySet()
			.stream()
			.filter((place) -> String.valueOf(place).equals(report.lead()))
			.findFirst()
			.orElse(present.isEmpty() ? null : present.keySet().iterator().next());
		present.forEach((place, id) -> partners.add(new Participation(id, place.equals(chosen))));
		Map<Integer, Long> people = new HashMap<>();
		List<Attendance> attendances = attendances(report, own, path, (chosen != null) ? present.get(chosen) : null,
				people);
		boolean ahead = day.date() != null && day.date().isAfter(this.today);
		Nature nature = report.nature().read(own, mode, ahead ? MeetingStatus.PLANNED : MeetingStatus.HELD);
		ReportedPlace place = report.place();
		Location location = Location.of(own.text(place.city()), own.text(place.country()))
			.during(own.text(place.hostEvent()));
		Substance substance = report.content().read(own, statements(report, own, people));
		return new MeetingDraft(nature, own.choice("classification", report.classification(), Classification.class),
				new Schedule(day.date(), day.precision(), null, null, null), location, new Sides(partners, attendances),
				substance);
	}

	private List<Attendance> attendances(ReportLine report, Values own, String path, @Nullable Long lead,
			Map<Integer, Long> people) {
		List<Attendance> attendances = new ArrayList<>();
		Set<Side> headed = new HashSet<>();
		for (int i = 0; i < report.people().size(); i++) {
			PersonLine line = report.people().get(i);
			Values row = own.row("attendances[" + attendances.size() + "]", "people[" + i + "]")
				.at("delegateId", "as")
				.at("partnerId", "as");
			Side side = row.requiredChoice("side", line.side(), Side.class);
			Long id = person(line, side, lead, path + ".people[" + i + "]");
			if (id != null) {
				people.put(i, id);
				attendances.add(new Attendance(id, side, null,
						headed.add(side) ? AttendanceRole.HEAD : AttendanceRole.MEMBER, row.text(line.title())));
			}
		}
		return attendances;
	}

	private List<Statement> statements(ReportLine report, Values own, Map<Integer, Long> people) {
		List<Statement> statements = new ArrayList<>();
		for (int i = 0; i < report.statements().size(); i++) {
			StatementLine line = report.statements().get(i);
			if (line.keep() != null && !waits(report, line)) {
				Values row = own.row("statements[" + statements.size() + "]", "statements[" + i + "]")
					.at("delegateId", "speaker");
				Long speaker = row.number("speaker", line.speaker());
				Long id = (speaker != null) ? people.get(speaker.intValue()) : null;
				statements.add(new Statement((id != null) ? id : 0L, String.valueOf(line.text()),
						Languages.of(String.valueOf(line.text()))));
			}
		}
		return statements;
	}

	/**
	 * Whether nobody has said yet who spoke, which is asked at the speaker's own line.
	 */
	private static boolean waits(ReportLine report, StatementLine said) {
		return IntStream.range(0, report.people().size())
			.anyMatch((place) -> report.people().get(place).open() && String.valueOf(place).equals(said.speaker()));
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
			Values row = this.values.row("partners[" + this.partners.size() + "]", path)
				.at("nameEn", "name")
				.at("nameId", "name");
			this.partners.add(PartnerDraft.named(row.choice("kind", line.kind(), PartnerKind.class),
					new PartnerNames(null, row.text(line.name()), row.text(line.abbreviation())),
					row.text(line.country())));
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
			Values row = this.values.row("delegates[" + this.delegates.size() + "]", path)
				.at("fullName", "name")
				.at("posts[0]", "as")
				.at("posts[0].title", "title");
			String title = row.text(line.title());
			List<Post> posts = (side == Side.PARTNER && lead != null && title != null)
					? List.of(new Post(title, lead, null, null, null)) : List.of();
			this.delegates.add(new DelegateDraft(row.text(line.name()), null, null, null, null, null, posts));
			return (long) -this.delegates.size();
		});
	}

}
