package id.mitra.unfinished;

import id.mitra.platform.jobs.Repeated;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps nothing of what was typed longer than anybody will come back to it, and the key
 * of what has ended for as long as something may come late.
 */
@Component
class ForgottenForms {

	private final JdbcClient jdbc;

	ForgottenForms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Repeated(name = "forget-unfinished", pause = "PT24H")
	void forget() {
		this.jdbc.sql("""
				delete from unfinished_form
				where finished_at < now() - interval '1 day' or kept_at < now() - interval '90 days'
				""").update();
	}

}
