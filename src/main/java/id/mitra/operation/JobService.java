package id.mitra.operation;

import java.util.List;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.jobs.JobQueries;
import id.mitra.platform.jobs.JobState;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Shows administrators the jobs, and nothing of what they are about.
 */
@Service
@PreAuthorize(Permission.ADMINISTRATOR)
class JobService {

	private final JobQueries jobs;

	private final List<Outlet> outlets;

	private final MessageSource words;

	JobService(JobQueries jobs, List<Outlet> outlets, MessageSource words) {
		this.jobs = jobs;
		this.outlets = outlets;
		this.words = words;
	}

	List<OutletRow> outlets() {
		return this.outlets.stream().map(OutletRow::of).toList();
	}

	Page<JobRow> list(PageRequest request) {
		Page<JobState> page = this.jobs.list(request);
		return new Page<>(page.items().stream().map(this::row).toList(), page.next());
	}

	private JobRow row(JobState state) {
		return new JobRow(state.name(), name(state.name()), state.running(), state.lastRunAt(), state.nextRunAt(),
				state.failures(), state.fault());
	}

	/** Its words, where it is not another version's. */
	private String name(String job) {
		return String.valueOf(this.words.getMessage("job." + job, null, job, LocaleContextHolder.getLocale()));
	}

}
