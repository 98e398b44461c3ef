package id.mitra.operation;

import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Jobs", description = "What runs by itself; for administrators.")
@Order(12)
@RestController
@RequestMapping("/api/jobs")
class JobRestController {

	private final JobService jobs;

	JobRestController(JobService jobs) {
		this.jobs = jobs;
	}

	@Operation(operationId = "listOutlets", summary = "List what the register does only where it is set up for it")
	@GetMapping("/outlets")
	Page<OutletRow> outlets() {
		return new Page<>(this.jobs.outlets(), null);
	}

	@GetMapping
	Page<JobRow> list(@ParameterObject PageRequest page) {
		return this.jobs.list(page);
	}

}
