package id.mitra.meeting.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingDetails.AreaAtMeeting;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.TouchedArea;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Support;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What, when, where, about what and to what end, as a browser sent it. Who was there is
 * in {@link MeetingParties}.
 */
record MeetingForm(@Nullable String title, @Nullable String kind, @Nullable String mode, @Nullable String status,
		@Nullable String classification, @Nullable String ourLevel, @Nullable String partnerLevel,
		@Nullable String date, @Nullable String monthOnly, @Nullable String startTime, @Nullable String endTime,
		@Nullable String zone, @Nullable String city, @Nullable String country, @Nullable String venue,
		@Nullable String hostEvent, @Nullable String summary, @Nullable String outcome, @Nullable List<String> areas,
		@Nullable Map<String, String> support, @Nullable Map<String, String> note) {

	static MeetingForm blank(LocalDate today) {
		return new MeetingForm(null, MeetingKind.BILATERAL.name(), MeetingMode.IN_PERSON.name(),
				MeetingStatus.HELD.name(), Classification.LIMITED.name(), null, null, today.toString(), null, null,
				null, null, null, null, null, null, null, null, List.of(), Map.of(), Map.of());
	}

	static MeetingForm of(MeetingDetails meeting) {
		Map<String, String> support = new java.util.HashMap<>();
		Map<String, String> note = new java.util.HashMap<>();
		for (AreaAtMeeting area : meeting.areas()) {
			if (area.support() != null) {
				support.put(area.code(), area.support().name());
			}
			if (area.note() != null) {
				note.put(area.code(), area.note());
			}
		}
		return new MeetingForm(meeting.title(), meeting.kind().name(), meeting.mode().name(), meeting.status().name(),
				meeting.classification().name(), name(meeting.ourLevel()), name(meeting.partnerLevel()),
				meeting.date().toString(), (meeting.datePrecision() == DatePrecision.MONTH) ? "true" : null,
				text(meeting.startTime()), text(meeting.endTime()), meeting.zone(), meeting.city(), meeting.country(),
				meeting.venue(), meeting.hostEvent(), meeting.summary(), meeting.outcome(),
				meeting.areas().stream().map(AreaAtMeeting::code).toList(), support, note);
	}

	MeetingForm withAreas(List<String> areas) {
		return new MeetingForm(this.title, this.kind, this.mode, this.status, this.classification, this.ourLevel,
				this.partnerLevel, this.date, this.monthOnly, this.startTime, this.endTime, this.zone, this.city,
				this.country, this.venue, this.hostEvent, this.summary, this.outcome, areas, this.support, this.note);
	}

	/** Its classification, what it would be where none was chosen that there is. */
	Classification classified() {
		return Stream.of(Classification.values())
			.filter((classification) -> classification.name().equals(this.classification))
			.findFirst()
			.orElse(Classification.LIMITED);
	}

	MeetingDraft toDraft(MeetingParties parties, Values values) {
		return new MeetingDraft(values.text(this.title), values.choice("kind", this.kind, MeetingKind.class),
				values.choice("mode", this.mode, MeetingMode.class),
				values.choice("status", this.status, MeetingStatus.class),
				values.choice("classification", this.classification, Classification.class),
				values.choice("ourLevel", this.ourLevel, Level.class),
				values.choice("partnerLevel", this.partnerLevel, Level.class), values.date("date", this.date),
				(this.monthOnly != null) ? DatePrecision.MONTH : DatePrecision.DAY,
				values.time("startTime", this.startTime), values.time("endTime", this.endTime), values.text(this.zone),
				values.text(this.city), values.text(this.country), values.text(this.venue), values.text(this.hostEvent),
				parties.toPartners(values), touched(values), parties.toPeople(values), values.text(this.summary),
				values.text(this.outcome), parties.toStatements(values));
	}

	private List<TouchedArea> touched(Values values) {
		List<TouchedArea> touched = new ArrayList<>();
		for (String code : chosen()) {
			String area = "areas[" + touched.size() + "]";
			values.at(area, "support[" + code + "]").at(area + ".note", "note[" + code + "]");
			touched.add(new TouchedArea(code, values.choice("support[" + code + "]", supportOf(code), Support.class),
					values.text(noteOf(code))));
		}
		return touched;
	}

	List<String> chosen() {
		return (this.areas != null) ? this.areas.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	public boolean touches(String code) {
		return chosen().contains(code);
	}

	public @Nullable String supportOf(String code) {
		return (this.support != null) ? this.support.get(code) : null;
	}

	public @Nullable String noteOf(String code) {
		return (this.note != null) ? this.note.get(code) : null;
	}

	private static @Nullable String name(@Nullable Level level) {
		return (level != null) ? level.name() : null;
	}

	private static @Nullable String text(@Nullable LocalTime time) {
		return (time != null) ? time.toString() : null;
	}

}
