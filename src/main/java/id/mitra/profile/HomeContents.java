package id.mitra.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.follow.FollowRestController;
import id.mitra.identity.caller.Caller;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import id.mitra.summary.area.AreaSummaryRestController;
import id.mitra.summary.figures.AreasSummary;
import id.mitra.summary.figures.SilenceQuery;
import id.mitra.summary.figures.SummaryQuery;
import id.mitra.summary.news.NewsQuery;
import id.mitra.summary.news.NewsRestController;
import id.mitra.summary.overview.OverviewRestController;

import org.springframework.stereotype.Component;

/**
 * What home shows, by role, a few of each: officers what waits for them, managers what
 * runs late or silent and what changed, staff what they follow.
 */
@Component
class HomeContents {

	private static final int FEW = 5;

	private static final int WEEK = 10;

	/**
	 * For how many days home asks what came of a meeting; after that only the list does.
	 */
	private static final int REMINDED = 90;

	private static final MeetingQuery PLANNED = MeetingQuery.ALL.withStatus(MeetingStatus.PLANNED).earliestFirst();

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final AreaSummaryRestController areas;

	private final OverviewRestController overview;

	private final NewsRestController news;

	private final FollowRestController follows;

	private final Today today;

	HomeContents(MeetingRestController meetings, CommitmentRestController commitments, AreaSummaryRestController areas,
			OverviewRestController overview, NewsRestController news, FollowRestController follows, Today today) {
		this.meetings = meetings;
		this.commitments = commitments;
		this.areas = areas;
		this.overview = overview;
		this.news = news;
		this.follows = follows;
		this.today = today;
	}

	Map<String, Object> of(Caller reader) {
		if (reader.manager()) {
			return ofManager(reader);
		}
		return reader.officer() ? ofOfficer(reader) : ofStaff(reader);
	}

	private Map<String, Object> ofManager(Caller reader) {
		List<CommitmentDetails> mine = reader.workplace().any() ? promises(CommitmentQuery.openMine()) : List.of();
		return Map.of("late", promises(CommitmentQuery.late()), "mine", mine, "quiet",
				this.overview.silence(SilenceQuery.few(FEW)).partners(), "coming", coming(), "changed",
				this.news.meetings(NewsQuery.of(NewsQuery.Since.VISIT)).items().stream().limit(FEW).toList());
	}

	/** Their week where it is on record who they are, else that of all. */
	private Map<String, Object> ofOfficer(Caller reader) {
		LocalDate today = this.today.date();
		LocalDate monday = today.with(DayOfWeek.MONDAY);
		Long own = reader.workplace().delegateId();
		MeetingQuery all = MeetingQuery.ALL.between(monday, monday.plusDays(6)).earliestFirst();
		return Map.of("unconfirmed", few(PLANNED.between(null, today.minusDays(1))), "silent",
				few(MeetingQuery.ALL.withoutOutcome().between(today.minusDays(REMINDED), today)), "week",
				this.meetings.list((own != null) ? all.withDelegate(own) : all, PageRequest.first(WEEK)).items(),
				promised(reader), promises(promisesOf(reader)), "coming", coming(), "month", month());
	}

	private Map<String, Object> ofStaff(Caller reader) {
		return Map.of("followed", this.follows.list().items(), "news", this.follows.meetings().items(), "coming",
				coming(), "held", few(MeetingQuery.ALL.withStatus(MeetingStatus.HELD)), promised(reader),
				promises(promisesOf(reader)), "month", month());
	}

	/**
	 * What they and their unit answer for; of those who do for nothing, what is late.
	 */
	private static CommitmentQuery promisesOf(Caller reader) {
		return reader.workplace().any() ? CommitmentQuery.openMine() : CommitmentQuery.late();
	}

	private static String promised(Caller reader) {
		return reader.workplace().any() ? "mine" : "late";
	}

	private List<CommitmentDetails> promises(CommitmentQuery query) {
		return this.commitments.list(query, PageRequest.first(FEW)).items();
	}

	private List<MeetingRow> coming() {
		return few(PLANNED.between(this.today.date(), null));
	}

	private AreasSummary month() {
		LocalDate today = this.today.date();
		return this.areas.areas(SummaryQuery.between(today.withDayOfMonth(1), today));
	}

	private List<MeetingRow> few(MeetingQuery query) {
		return this.meetings.list(query, PageRequest.first(FEW)).items();
	}

}
