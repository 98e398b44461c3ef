package id.mitra.inbox;

import java.util.Set;

import id.mitra.platform.jobs.Jobs;
import id.mitra.platform.record.Recorded;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the inbox read: at once what has arrived, and all of it again at its time where the
 * register knows a name or a synonym more or reads by something else, which the writer's
 * transaction notes. Who brings many names must not have it read for each of them.
 */
@Component
class InboxRenewals {

	static final String READING = "read-inbox";

	private static final Set<String> NAMED = Set.of("partners", "delegates", "areas", "units", "learning");

	private final JdbcClient jdbc;

	private final Jobs jobs;

	InboxRenewals(JdbcClient jdbc, Jobs jobs) {
		this.jdbc = jdbc;
		this.jobs = jobs;
	}

	@EventListener
	void note(Recorded event) {
		if (NAMED.contains(event.type())) {
			this.jdbc.sql("insert into inbox_renewal default values").update();
		}
		if (event.type().equals("press/inbox")) {
			this.jobs.soon(READING);
		}
	}

}
