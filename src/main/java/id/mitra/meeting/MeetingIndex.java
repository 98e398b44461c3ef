package id.mitra.meeting;

import id.mitra.platform.RecordChanged;

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

	private final JdbcClient jdbc;

	MeetingIndex(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void refresh(RecordChanged event) {
		switch (event.collection()) {
			case "meetings" -> refresh("select refresh_meetings(array[:id]), refresh_meeting_text(:id)", event.id());
			case "partners" -> {
				if (event.change().equals("moved")) {
					refresh("select refresh_partner(:id)", event.id());
				}
				refresh("select refresh_meeting_text_of_partner(:id)", event.id());
			}
			case "delegates" -> refresh("select refresh_meeting_text_of_delegate(:id)", event.id());
			case "areas" -> refresh("select refresh_area_text(:id)", event.id());
			default -> {
			}
		}
	}

	private void refresh(String sql, Object id) {
		this.jdbc.sql(sql).param("id", id).query((row) -> {
		});
	}

}
