package id.mitra.audit;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The entries of the audit that are in no link. Each is on record, waits to be linked,
 * and does so for seconds only: of one that waits longer somebody holds up the linking.
 */
@Component
class WaitingEntries {

	private final JdbcClient jdbc;

	WaitingEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The first entry that is not so, and why; empty where all are.
	 */
	Optional<String> fault() {
		return this.jdbc.sql("""
				select e.id, 'has no link' as fault
				from audit_entry e
				where not exists (select from audit_link l where l.entry_id = e.id)
				  and not exists (select from audit_pending p where p.entry_id = e.id)
				union all
				select p.entry_id, 'is missing'
				from audit_pending p
				where not exists (select from audit_entry e where e.id = p.entry_id)
				union all
				select p.entry_id, 'waits for a second link'
				from audit_pending p
				join audit_link l on l.entry_id = p.entry_id
				union all
				select p.entry_id, 'has waited for its link for more than an hour'
				from audit_pending p
				join audit_entry e on e.id = p.entry_id
				where e.at < clock_timestamp() - interval '1 hour'
				order by 1, 2
				limit 1
				""").query((row, number) -> "entry " + row.getLong("id") + " " + row.getString("fault")).optional();
	}

}
