package id.mitra.meeting.browsing;

import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Classification;
import id.mitra.meeting.MeetingList;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells readers what the meetings that they look for come to, as far as they may see
 * them.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@PreAuthorize(Permission.STAFF)
public class MeetingBrowsingService {

	private final FacetQueries facets;

	private final CalendarQueries calendar;

	private final MeetingService meetings;

	private final MeetingList list;

	private final JdbcClient jdbc;

	MeetingBrowsingService(FacetQueries facets, CalendarQueries calendar, MeetingService meetings, MeetingList list,
			JdbcClient jdbc) {
		this.facets = facets;
		this.calendar = calendar;
		this.meetings = meetings;
		this.list = list;
		this.jdbc = jdbc;
	}

	/** One statement. */
	public MeetingFacets facets(MeetingQuery query) {
		return this.facets.of(query);
	}

	/** One statement. */
	public MeetingCountries countries(MeetingQuery query) {
		return this.facets.countries(query);
	}

	/** One statement. */
	public MeetingCalendar calendar(MeetingQuery query) {
		return this.calendar.of(query);
	}

	/**
	 * All of a list, for a file of it: read page by page as it is taken, within no
	 * transaction, which would have to last as long as the file.
	 */
	public ListedMeetings listed(MeetingQuery query) {
		Classification highest = this.list.listing(query)
			.askOfAll(this.jdbc, "coalesce(max(m.classification), 'OPEN')::text")
			.query((row, number) -> Classification.valueOf(row.getString(1)))
			.single();
		return new ListedMeetings(highest,
				this.meetings.stream(query).filter((meeting) -> meeting.classification().compareTo(highest) <= 0));
	}

}
