package id.mitra.demo;

import java.sql.Types;

import id.mitra.meeting.MeetingVisibility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the register had before the demo's data come: theirs, others', or nothing but its
 * reference data. What lies in the trash was written, too.
 */
@Component
class WrittenBefore {

	/** Who writes what the application brings along. */
	private static final String ITSELF = "mitra";

	private final JdbcClient jdbc;

	WrittenBefore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether the demo's data are on record since an earlier start. */
	boolean isDemo() {
		return exists("meeting m where m.created_by = :itself and " + MeetingVisibility.CONDITION);
	}

	boolean isEmpty() {
		return !exists("meeting m where " + MeetingVisibility.CONDITION) && !exists("delegate")
				&& !exists("press_release") && !exists("partner where created_by <> :itself")
				&& !exists("unit where created_by <> :itself");
	}

	private boolean exists(String records) {
		return this.jdbc.sql("select exists (select from " + records + ")")
			.param("itself", ITSELF)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
