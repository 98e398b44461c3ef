package id.mitra.inbox.page;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.reading.Reading;
import id.mitra.reading.Reading.Evidence;
import id.mitra.reading.Reading.ReportedMeeting;

/**
 * How much of what was read of a release the text says itself, and how much an officer is
 * to look at: what was concluded, whom more than one on record may be, what is missing,
 * and meetings that may be on record.
 */
record SureFindings(int sure, int open) {

	static SureFindings of(AcceptanceForm form, Reading reading) {
		int sure = 0;
		int open = 0;
		for (int i = 0; i < Math.min(form.meetings().size(), reading.meetings().size()); i++) {
			ReportLine line = form.meetings().get(i);
			ReportedMeeting meeting = reading.meetings().get(i);
			int place = i;
			boolean known = reading.duplicates().stream().anyMatch((one) -> one.meeting() == place);
			List<Evidence> concluded = meeting.evidence().stream().filter((evidence) -> !evidence.sure()).toList();
			int asked = (int) line.people().stream().filter(PersonLine::open).count();
			int askedSurely = asked - (int) concluded.stream().filter((evidence) -> isAsked(evidence, line)).count();
			sure += meeting.evidence().size() - concluded.size() - askedSurely;
			open += concluded.size() + askedSurely
					+ (int) Stream.of(known, line.place().isDateless(), line.partners().isEmpty())
						.filter(Boolean::booleanValue)
						.count();
		}
		return new SureFindings(Math.max(0, sure), open);
	}

	private static boolean isAsked(Evidence evidence, ReportLine line) {
		for (int i = 0; i < line.people().size(); i++) {
			if (evidence.field().equals("people[" + i + "]")) {
				return line.people().get(i).open();
			}
		}
		return false;
	}

}
