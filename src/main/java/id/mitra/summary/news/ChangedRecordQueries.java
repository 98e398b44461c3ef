package id.mitra.summary.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.commitment.CommitmentSql;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.identity.signin.LastVisits;
import id.mitra.index.KeyType;
import id.mitra.index.tally.LastDays;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.text.Bilingual;
import id.mitra.summary.news.News.ChangedMeeting;
import id.mitra.summary.news.News.FirstMet;
import id.mitra.summary.news.News.PromiseNews;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the records that changed lately, a few of each kind in one statement.
 */
@Component
class ChangedRecordQueries {

	private static final int FEW = 10;

	/** Of more changes of meetings only the latest are looked through. */
	private static final int LATEST = 2_000;

	/** Of more partners than are ever met for the first time at once, some. */
	private static final int MOST = 1_000;

	private static final String MEETINGS = """
			with lately as (
			  select e.record_id::bigint as id, e.at, e.change = 'CREATED' as created,
			    e.fields::text like '%%"field":"outcome"%%' as outcome
			  from audit_entry e
			  where e.collection = 'meetings'
			    and e.at >= coalesce(date_trunc('milliseconds', %s), :since)
			    and %s
			  order by e.at desc
			  limit :latest
			), changed as (
			  select id, max(at) as at, bool_or(created) as created, coalesce(bool_or(outcome), false) as outcome
			  from lately
			  where created or outcome
			  group by id
			)
			select m.id, m.title, m.date, m.date_precision, m.status, m.classification, changed.created,
			  changed.outcome and m.outcome is not null as outcome, changed.at
			from changed
			join meeting m on m.id = changed.id and %s
			where m.trashed_at is null
			  and (changed.created or m.outcome is not null)
			order by changed.at desc, m.id
			limit :few
			""".formatted(LastVisits.BEFORE, Visibility.of("e"), Visibility.of("m"));

	/** What it is, the day it is so on, and what else holds of it. */
	private static final String PROMISE = """
			(
			  select '%1$s' as news, c.id, c.text_id, c.text_en, c.owner, c.partner_id, %5$s as partner, %2$s as day,
			    c.classification
			  from %6$s
			  where c.trashed_at is null
			    and %7$s
			    and %3$s
			    and %2$s >= :from
			  order by %4$s
			  limit :few
			)
			""";

	private final JdbcClient jdbc;

	ChangedRecordQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What was promised since a day, what is late since then, and what was kept.
	 */
	record PromiseLists(List<PromiseNews> made, List<PromiseNews> late, List<PromiseNews> kept) {
	}

	/**
	 * The first of some partners, and how many there are.
	 */
	record FirstTime(int all, List<FirstMet> first) {
	}

	/**
	 * Those that changed since a moment.
	 * @param visitor whose visit before this one counts instead if there was one, null
	 * where none does
	 */
	List<ChangedMeeting> meetings(Instant since, @Nullable Long visitor) {
		return this.jdbc.sql(MEETINGS)
			.param("since", since.atOffset(ZoneOffset.UTC))
			.param("user", visitor, Types.BIGINT)
			.param("latest", LATEST)
			.param("few", FEW)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new ChangedMeeting(row.getLong("id"), row.getString("title"),
					row.getObject("date", LocalDate.class), row.getString("date_precision").equals("MONTH"),
					MeetingStatus.valueOf(row.getString("status")),
					Classification.valueOf(row.getString("classification")), row.getBoolean("created"),
					row.getBoolean("outcome"), row.getObject("at", OffsetDateTime.class).toInstant()))
			.list();
	}

	PromiseLists promises(LocalDate from, LocalDate today) {
		Map<String, List<PromiseNews>> found = new HashMap<>();
		String sql = String.join("union all\n",
				promise("MADE", "c.made_on", "c.status <> 'PROPOSED'", "c.made_on desc, c.created_at desc"),
				promise("LATE", "c.turn_day", "c.turn = 0 and c.turn_day < :today",
						"c.turn_day desc, c.created_at desc"),
				promise("KEPT", "c.done_on", "c.status = 'DONE'", "c.done_on desc, c.updated_at desc"));
		this.jdbc.sql(sql)
			.param("from", from)
			.param("today", today)
			.param("few", FEW)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				found.computeIfAbsent(row.getString("news"), (news) -> new ArrayList<>()).add(promise(row));
			});
		return new PromiseLists(found.getOrDefault("MADE", List.of()), found.getOrDefault("LATE", List.of()),
				found.getOrDefault("KEPT", List.of()));
	}

	private static String promise(String news, String day, String condition, String order) {
		return PROMISE.formatted(news, day, condition, order, Bilingual.nameOf("p"), CommitmentSql.TABLES,
				CommitmentSql.VISIBLE);
	}

	private static PromiseNews promise(ResultSet row) throws SQLException {
		return new PromiseNews(row.getLong("id"), Bilingual.name(row.getString("text_en"), row.getString("text_id")),
				Owner.valueOf(row.getString("owner")), row.getLong("partner_id"), row.getString("partner"),
				row.getObject("day", LocalDate.class), Classification.valueOf(row.getString("classification")));
	}

	/** By name and last day, the latest first. */
	FirstTime met(Set<String> partners) {
		List<FirstMet> first = new ArrayList<>();
		int[] all = new int[1];
		this.jdbc.sql("""
				select p.id, %s as name, latest.date as last, count(*) over () as together
				from partner p
				cross join lateral %s latest
				where p.id = any (string_to_array(:ids, ',')::bigint[])
				  and p.trashed_at is null
				  and %s
				order by last desc, p.id desc
				limit :few
				""".formatted(Bilingual.nameOf("p"), LastDays.latest(KeyType.PARTNER.sql("p.id")), Visibility.of("p")))
			.param("ids", String.join(",", partners.stream().sorted().limit(MOST).toList()))
			.param("from", null, Types.DATE)
			.param("to", null, Types.DATE)
			.param("few", FEW)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				all[0] = row.getInt("together");
				first.add(
						new FirstMet(row.getLong("id"), row.getString("name"), row.getObject("last", LocalDate.class)));
			});
		return new FirstTime(all[0], first);
	}

}
