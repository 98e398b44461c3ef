package id.mitra.meeting;

import id.mitra.platform.database.Renaming;
import id.mitra.platform.record.RecordChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what lists, figures and searches read of meetings as the records are, in the
 * transaction that changes one: the meeting itself, where a partner or an area belongs,
 * or what a partner, a delegate or an area is called.
 */
@Component
class MeetingIndex {

	private final JdbcClient jdbc;

	private final Renaming renaming;

	MeetingIndex(JdbcClient jdbc, Renaming renaming) {
		this.jdbc = jdbc;
		this.renaming = renaming;
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
			case "areas" -> {
				if (event.change().equals("moved")) {
					refresh("select refresh_area(:id)", event.id());
				}
				refresh("select refresh_area_text(:id)", event.id());
			}
			default -> {
			}
		}
	}

	/** A new name is at no meeting yet. */
	private void holdNames(RecordChanged event) {
		if (!event.change().equals("created")) {
			this.renaming.begin();
		}
	}

	private void refresh(String sql, Object id) {
		this.jdbc.sql(sql).param("id", id).query((row) -> {
		});
	}

}
