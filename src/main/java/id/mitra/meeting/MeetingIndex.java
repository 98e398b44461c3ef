package id.mitra.meeting;

import id.mitra.platform.RecordChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what meetings are found by as their records are, within the transaction that
 * changes one: the meeting itself, or what a partner, a delegate or an area is called.
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
			case "meetings" -> refresh("select refresh_meeting_text(:id)", event.id());
			case "partners" -> refresh("select refresh_meeting_text_of_partner(:id)", event.id());
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
