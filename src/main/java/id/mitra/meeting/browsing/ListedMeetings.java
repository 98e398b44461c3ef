package id.mitra.meeting.browsing;

import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.meeting.MeetingRow;

/**
 * All meetings of a list, however long, read as they are taken.
 *
 * @param highest the highest classification among them; what is raised above it meanwhile
 * is left out
 */
record ListedMeetings(Classification highest, Stream<MeetingRow> rows) {
}
