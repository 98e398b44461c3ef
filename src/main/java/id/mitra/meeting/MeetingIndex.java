package id.mitra.meeting;

import id.mitra.platform.RecordChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what meetings are found by as their records are, within the transaction that
 * changes one: the meeting itself, or what a partner or a delegate of it is called. Areas
 * are looked up when somebody searches, so that their changes need nothing here.
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
			default -> {
			}
		}
	}

	private void refresh(String sql, Object id) {
		this.jdbc.sql(sql).param("id", id).query((row) -> {
		});
	}

}
