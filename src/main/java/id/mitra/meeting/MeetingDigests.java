package id.mitra.meeting;

import id.mitra.platform.RecordChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what lists and figures read of meetings as the records are, in the transaction
 * that changes one: the meeting itself, or where a partner belongs.
 */
@Component
class MeetingDigests {

	private final JdbcClient jdbc;

	MeetingDigests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void refresh(RecordChanged event) {
		if (event.collection().equals("meetings")) {
			refresh("select refresh_meetings(array[:id])", event.id());
		}
		else if (event.collection().equals("partners") && event.change().equals("moved")) {
			refresh("select refresh_partner(:id)", event.id());
		}
	}

	private void refresh(String sql, Object id) {
		this.jdbc.sql(sql).param("id", id).query((row) -> {
		});
	}

}
