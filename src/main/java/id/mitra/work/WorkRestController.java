package id.mitra.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Account")
@RestController
class WorkRestController {

	private final WorkService work;

	WorkRestController(WorkService work) {
		this.work = work;
	}

	@Operation(operationId = "getWork", summary = "Get what waits for the caller and their unit")
	@GetMapping("/api/work")
	public WorkDetails get() {
		return this.work.get();
	}

}
