package id.mitra.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.user.Callers;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.MeetingService;
import id.mitra.meeting.browsing.MeetingParameters;
import id.mitra.platform.listing.DateRange;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Sha256;
import id.mitra.view.ListQuery;
import id.mitra.work.OwnMeetingQueries;
import id.mitra.work.WorkOf;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What a calendar program gets for a secret address: what its user may see at that
 * moment, in their language, and nothing where they may not sign in any more.
 */
@Component
class FeedFetches {

	/** The latest; no program likes more. */
	private static final int MOST = 2_000;

	/** How far a user's own calendar reaches back. */
	private static final int YEARS = 1;

	private final JdbcClient jdbc;

	private final Callers callers;

	private final MeetingService meetings;

	private final OwnMeetingQueries own;

	private final MeetingEntries entries;

	private final DueEntries dues;

	private final NoticeEntries notices;

	private final CalendarFile file;

	private final Today today;

	FeedFetches(JdbcClient jdbc, Callers callers, MeetingService meetings, OwnMeetingQueries own,
			MeetingEntries entries, DueEntries dues, NoticeEntries notices, CalendarFile file, Today today) {
		this.jdbc = jdbc;
		this.callers = callers;
		this.meetings = meetings;
		this.own = own;
		this.entries = entries;
		this.dues = dues;
		this.notices = notices;
		this.file = file;
		this.today = today;
	}

	/** The file, or nothing where there is no such feed. */
	Optional<String> fetch(String secret) {
		Optional<Fetched> feed = this.jdbc
			.sql("select id, user_id, name, view, query from calendar_feed where secret_hash = :hash")
			.param("hash", Sha256.of(secret))
			.query((row, number) -> new Fetched(row.getLong("id"), row.getLong("user_id"), row.getString("name"),
					FeedView.valueOf(row.getString("view")), row.getString("query")))
			.optional();
		try {
			return feed.map((one) -> this.callers.as(one.user(), () -> write(one)));
		}
		catch (AccessDeniedException gone) {
			return Optional.empty();
		}
	}

	private String write(Fetched feed) {
		note(feed.id());
		List<CalendarEntry> all = new ArrayList<>(this.entries.of(ids(feed)));
		if (feed.view() != FeedView.QUERY) {
			all.addAll(this.dues.of(Caller.required(), feed.view()));
			all.addAll(this.notices.all());
		}
		return this.file.write(feed.name(), Caller.required().zone(), all);
	}

	private List<Long> ids(Fetched feed) {
		if (feed.view() == FeedView.QUERY) {
			return ListQuery.of(String.valueOf(feed.query()))
				.flatMap(MeetingParameters::of)
				.map(MeetingParameters::query)
				.map(this::listed)
				.orElse(List.of());
		}
		WorkOf whose = (feed.view() == FeedView.MINE) ? WorkOf.MINE : WorkOf.UNIT;
		return this.own.ids(Caller.required(), whose, new DateRange(this.today.date().minusYears(YEARS), null), MOST);
	}

	private List<Long> listed(MeetingQuery query) {
		return this.meetings.stream(query).limit(MOST).map(MeetingRow::id).toList();
	}

	/** To the hour, so that fetching writes little. */
	private void note(long id) {
		this.jdbc.sql("""
				update calendar_feed
				set last_used_at = now()
				where id = :id
				  and (last_used_at is null or last_used_at < now() - interval '1 hour')
				""").param("id", id).update();
	}

	private record Fetched(long id, long user, String name, FeedView view, @Nullable String query) {
	}

}
