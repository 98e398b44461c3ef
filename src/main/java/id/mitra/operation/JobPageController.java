package id.mitra.operation;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What runs by itself, and how it goes.
 */
@Controller
@PreAuthorize(Permission.ADMINISTRATOR)
class JobPageController {

	private final JobRestController jobs;

	private final Addresses addresses;

	JobPageController(JobRestController jobs, Addresses addresses) {
		this.jobs = jobs;
		this.addresses = addresses;
	}

	@GetMapping("/admin/jobs")
	String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
		Page<JobRow> page = this.jobs.list(new PageRequest(null, cursor));
		model.addAttribute("jobs", page.items());
		model.addAttribute("outlets", this.jobs.outlets().items());
		model.addAttribute("next", this.addresses.next(page.next()));
		return "operation/jobs";
	}

}
