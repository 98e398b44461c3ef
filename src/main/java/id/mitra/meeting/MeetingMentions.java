package id.mitra.meeting;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import id.mitra.platform.record.Mentions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Meetings where others name them, which are those on record.
 */
@Component
class MeetingMentions implements Mentions {

	private final JdbcClient jdbc;

	MeetingMentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean in(String collection, String field) {
		return field.equals("meetingId");
	}

	@Override
	public Map<Long, String> names(Set<Long> ids) {
		Map<Long, String> names = new HashMap<>();
		this.jdbc
			.sql("select m.id, m.title from meeting m where m.id in (:ids) and m.trashed_at is null and "
					+ MeetingVisibility.CONDITION)
			.param("ids", ids)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				names.put(row.getLong("id"), row.getString("title"));
			});
		return names;
	}

}
