package id.mitra.demo;

import java.time.LocalDate;
import java.util.List;

import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.Support;
import org.jspecify.annotations.Nullable;

/**
 * A public meeting as the press reported it, with where it did.
 */
record DemoMeeting(String title, MeetingKind kind, MeetingMode mode, LocalDate date, @Nullable String city,
		@Nullable String country, @Nullable String hostEvent, @Nullable Level ourLevel, @Nullable Level partnerLevel,
		@Nullable String partner, @Nullable String partnerCountry, @Nullable Support support, List<String> areas,
		List<DemoPerson> ours, List<DemoPerson> theirs, List<String> agreements, List<String> commitments,
		String outlet, String sourceUrl) {

	String summary() {
		return "Sumber: [" + this.outlet + "](" + this.sourceUrl + ")";
	}

	@Nullable String outcome() {
		StringBuilder outcome = new StringBuilder();
		this.agreements.forEach((line) -> outcome.append("- ").append(line).append('\n'));
		this.commitments.forEach((line) -> outcome.append("- ").append(line).append('\n'));
		return outcome.isEmpty() ? null : outcome.toString();
	}

	record DemoPerson(String name, String title) {
	}

}
