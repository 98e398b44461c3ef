package id.mitra.summary.overview;

import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.caller.Classification;
import org.jspecify.annotations.Nullable;

/**
 * What came of the latest meetings of a period, with whom the next ones are planned, and
 * of which agreements a note must leave first.
 *
 * @param notices within half a year, whatever the period
 */
public record Outlook(@Nullable LocalDate from, @Nullable LocalDate to, List<NamedMeeting> outcomes,
		List<NamedMeeting> coming, List<NamedNotice> notices) {

	/**
	 * A meeting by its title, with whom it is and where.
	 *
	 * @param outcome what came of it in Markdown, its beginning where it is long; null of
	 * one that is planned
	 */
	public record NamedMeeting(long meetingId, String title, LocalDate date, boolean ofMonth, String partners,
			@Nullable String city, @Nullable String outcome, Classification classification) {
	}

	/**
	 * An agreement by its title and with whom it is.
	 *
	 * @param safeNoticeBy the day by which a note must leave
	 */
	public record NamedNotice(long agreementId, String title, String partners, LocalDate safeNoticeBy,
			Classification classification) {
	}

}
