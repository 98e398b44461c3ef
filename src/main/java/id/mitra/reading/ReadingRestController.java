package id.mitra.reading;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/press/readings")
class ReadingRestController {

	private final ReadingService readings;

	ReadingRestController(ReadingService readings) {
		this.readings = readings;
	}

	/**
	 * Reads a press release and creates nothing: what it reports, and where it says so.
	 */
	@Operation(operationId = "readRelease", summary = "Read a press release and create nothing")
	@PostMapping
	public Reading read(@RequestBody ReadingDraft draft) {
		return this.readings.read(draft);
	}

}
