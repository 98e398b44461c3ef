package id.mitra.meeting;

import java.time.Duration;

import id.mitra.platform.RecordChanged;
import id.mitra.platform.database.Patience;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what lists, figures and searches read of meetings as the records are, in the
 * transaction that changes one: the meeting itself, where a partner belongs, or what a
 * partner, a delegate or an area is called.
 */
@Component
class MeetingIndex {

	/** All meetings of a partner or a person are touched where those change. */
	private static final Duration LIMIT = Duration.ofMinutes(2);

	/** To wait for other renamings, each of which takes a second or so. */
	private static final Duration TURN = Duration.ofSeconds(30);

	private final JdbcClient jdbc;

	private final Patience patience;

	MeetingIndex(JdbcClient jdbc, Patience patience) {
		this.jdbc = jdbc;
		this.patience = patience;
	}

	@EventListener
	void refresh(RecordChanged event) {
		switch (event.collection()) {
			case "meetings" -> refresh("select refresh_meetings(array[:id]), refresh_meeting_text(:id)", event.id());
			case "partners" -> {
				holdNames(event);
				if (event.change().equals("moved")) {
					refresh("select refresh_partner(:id)", event.id());
				}
				refresh("select refresh_meeting_text_of_partner(:id)", event.id());
			}
			case "delegates" -> {
				holdNames(event);
				refresh("select refresh_meeting_text_of_delegate(:id)", event.id());
			}
			case "areas" -> refresh("select refresh_area_text(:id)", event.id());
			default -> {
			}
		}
	}

	/**
	 * One renaming at a time: each holds the name that changes and then wants those of
	 * all who were at the same meetings, so that two of them would wait for each other. A
	 * new name is at no meeting yet.
	 */
	private void holdNames(RecordChanged event) {
		if (!event.change().equals("created")) {
			this.patience.grant(LIMIT);
			this.patience.takeTurn("name_text", TURN);
		}
	}

	private void refresh(String sql, Object id) {
		this.jdbc.sql(sql).param("id", id).query((row) -> {
		});
	}

}
