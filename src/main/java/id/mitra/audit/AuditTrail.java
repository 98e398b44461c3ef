package id.mitra.audit;

import id.mitra.platform.record.RecordChanged;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.AuditorAware;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down every change that a feature tells of, so that neither is ever without the
 * other.
 */
@Component
class AuditTrail {

	private final JdbcClient jdbc;

	private final AuditorAware<String> writer;

	AuditTrail(JdbcClient jdbc, AuditorAware<String> writer) {
		this.jdbc = jdbc;
		this.writer = writer;
	}

	@EventListener
	void record(RecordChanged event) {
		this.jdbc.sql("""
				insert into audit_entry (username, collection, record_id, change)
				values (:username, :collection, :id, :change)
				""")
			.param("username", this.writer.getCurrentAuditor().orElseThrow())
			.param("collection", event.collection())
			.param("id", event.id().toString())
			.param("change", event.change())
			.update();
	}

}
