package id.mitra.inbox.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.inbox.AcceptanceDraft;
import id.mitra.logging.LikeMeeting;
import id.mitra.logging.LoggingRestController;
import id.mitra.meeting.part.Schedule;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Dates;
import id.mitra.reading.Reading;
import id.mitra.reading.Reading.Duplicate;

import org.springframework.stereotype.Component;

/**
 * Asks once of each meeting about to be logged whether it is one that is on record, as
 * the day or the partner that an officer put right may make it one that the reading could
 * not name; and whether one that lies far ahead was read in the right year.
 */
@Component
class Likenesses {

	private final LoggingRestController logging;

	private final Checks checks;

	private final Dates dates;

	private final Today today;

	Likenesses(LoggingRestController logging, Checks checks, Dates dates, Today today) {
		this.logging = logging;
		this.checks = checks;
		this.dates = dates;
		this.today = today;
	}

	/**
	 * A form and what is asked of it, where anything is: at the choice of each meeting in
	 * the draft.
	 */
	record LikenessAsked(AcceptanceForm form, FieldErrors questions) {
	}

	/** The form with all that its new meetings may be on offer. */
	LikenessAsked ask(AcceptanceForm form, AcceptanceDraft draft, Reading reading) {
		FieldErrors questions = this.checks.none();
		List<ReportLine> reports = new ArrayList<>(form.meetings());
		int drafted = 0;
		for (int i = 0; i < reports.size(); i++) {
			ReportLine report = reports.get(i);
			if (report.isNew()) {
				List<LikeMeeting> more = more(draft, drafted, known(report, i, reading));
				questions.rejectIf(!more.isEmpty(), "meetings[" + drafted + "].as", "press.meeting.alike",
						more.stream().map(Likenesses::named).collect(Collectors.joining("; ")));
				reports.set(i, report.offering(more.stream().map(LikeMeeting::id).map(String::valueOf).toList())
					.offering(far(draft, drafted, report, questions)));
				drafted++;
			}
		}
		return new LikenessAsked(form.with(reports), questions);
	}

	/** The day that is asked about, which may have been asked about before. */
	private List<String> far(AcceptanceDraft draft, int drafted, ReportLine report, FieldErrors questions) {
		Schedule schedule = draft.meetings().get(drafted).schedule();
		if (!schedule.isFarAhead(since(draft))) {
			return List.of();
		}
		String day = schedule.date().toString();
		questions.rejectIf(!report.offered().contains(day), "meetings[" + drafted + "].date", "press.meeting.far",
				this.dates.day(schedule.date()));
		return List.of(day);
	}

	/** The release's day or, where none is known or none yet, today. */
	private LocalDate since(AcceptanceDraft draft) {
		LocalDate now = this.today.date();
		LocalDate published = (draft.press() != null) ? draft.press().publication().publishedOn() : null;
		return (published != null && published.isBefore(now)) ? published : now;
	}

	private static String named(LikeMeeting meeting) {
		return meeting.reference() + ", " + meeting.title();
	}

	private List<LikeMeeting> more(AcceptanceDraft draft, int drafted, Set<String> known) {
		return this.logging.similar(draft.meetings().get(drafted), null)
			.stream()
			.filter((one) -> !known.contains(String.valueOf(one.id())))
			.toList();
	}

	/** Those that were on offer when the officer said that it is another. */
	private static Set<String> known(ReportLine report, int place, Reading reading) {
		Set<String> known = new HashSet<>(report.offered());
		reading.duplicates()
			.stream()
			.filter((one) -> one.meeting() == place)
			.map(Duplicate::meetingId)
			.map(String::valueOf)
			.forEach(known::add);
		return known;
	}

}
