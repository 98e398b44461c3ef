package id.mitra.platform.jobs;

import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is to be done, and how it went so far.
 */
@Component
public class JobQueries {

	private static final String STATE = """
			task_name, picked, execution_time, last_success, last_failure, consecutive_failures, fault""";

	private final JdbcClient jdbc;

	private final Checks checks;

	JobQueries(JdbcClient jdbc, Checks checks) {
		this.jdbc = jdbc;
		this.checks = checks;
	}

	/** By name; of one that is asked for, each time that it is yet to be done. */
	public Page<JobState> list(PageRequest page) {
		return Listing.ascending(STATE, "job", SortKey.text("task_name"), SortKey.text("task_instance"))
			.page(this.jdbc, page, this.checks, (row, number) -> JobState.of(row));
	}

}
