package id.mitra.meeting;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the meetings before and after one by the keys of its leading partner, and those
 * that it follows or that follow it, in one statement under the visibility rule.
 */
@Component
class MeetingNeighbours {

	private static final String BESIDE = """
			(select '%1$s' as place, k.meeting_id
			from meeting_key k
			join meeting m on m.id = k.meeting_id
			where k.key = key('PARTNER', mp.partner_id::text)
			  and (k.date, k.meeting_id) %2$s (own.date, own.id)
			  and k.{classified}
			  and m.status <> 'CANCELLED'
			  and m.trashed_at is null
			order by k.date %3$s, k.meeting_id %3$s
			limit 1)""".replace("{classified}", MeetingVisibility.CLASSIFIED);

	private static final String FOLLOWED = """
			(select '%1$s' as place, f.%2$s
			from meeting_follow_up f
			join meeting m on m.id = f.%2$s
			where f.%3$s = own.id
			  and m.trashed_at is null
			  and {m}
			order by m.date desc, m.id desc
			limit 5)""".replace("{m}", MeetingVisibility.CONDITION);

	private static final String NEIGHBOURS = """
			select beside.place, {row}, {partners}, {areas}
			from meeting own
			left join meeting_partner mp on mp.meeting_id = own.id and mp.lead
			left join lateral (
			{previous}
			union all
			{next}
			union all
			{follows}
			union all
			{followed}
			) beside on true
			left join meeting m on m.id = beside.meeting_id and {m}
			where own.id = :meeting
			  and own.trashed_at is null
			  and own.{classified}
			""".replace("{row}", MeetingList.ROW)
		.replace("{partners}", MeetingPartners.column())
		.replace("{areas}", MeetingList.AREA_CODES)
		.replace("{previous}", BESIDE.formatted("previous", "<", "desc"))
		.replace("{next}", BESIDE.formatted("next", ">", "asc"))
		.replace("{follows}", FOLLOWED.formatted("follows", "follows_id", "meeting_id"))
		.replace("{followed}", FOLLOWED.formatted("followed", "meeting_id", "follows_id"))
		.replace("{m}", MeetingVisibility.CONDITION)
		.replace("{classified}", MeetingVisibility.CLASSIFIED);

	private final JdbcClient jdbc;

	private final MeetingList list;

	MeetingNeighbours(JdbcClient jdbc, MeetingList list) {
		this.jdbc = jdbc;
		this.list = list;
	}

	/**
	 * What stands beside a meeting, one on each side.
	 * @throws MeetingNotFound where the reader sees no such meeting
	 */
	Neighbours around(long meeting) {
		Map<String, List<MeetingRow>> beside = new HashMap<>();
		boolean[] known = { false };
		this.jdbc.sql(NEIGHBOURS)
			.param("meeting", meeting)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.ofSomebody())
			.query((ResultSet row) -> {
				known[0] = true;
				if (row.getString("place") != null) {
					beside.computeIfAbsent(row.getString("place"), (place) -> new ArrayList<>())
						.add(this.list.row(row, 0));
				}
			});
		if (!known[0]) {
			throw new MeetingNotFound(String.valueOf(meeting));
		}
		return new Neighbours(first(beside.get("previous")), first(beside.get("next")), first(beside.get("follows")),
				beside.getOrDefault("followed", List.of()));
	}

	private static @Nullable MeetingRow first(@Nullable List<MeetingRow> meetings) {
		return (meetings != null) ? meetings.getFirst() : null;
	}

	/** Keeps that a meeting follows another, in place of any that it followed before. */
	void follow(long meeting, long follows) {
		this.jdbc.sql("""
				insert into meeting_follow_up (meeting_id, follows_id)
				values (:meeting, :follows)
				on conflict (meeting_id) do update
				set follows_id = excluded.follows_id
				""").param("meeting", meeting).param("follows", follows).update();
	}

}
