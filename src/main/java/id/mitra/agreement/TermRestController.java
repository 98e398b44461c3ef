package id.mitra.agreement;

import id.mitra.agreement.clock.AgreementClock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Agreements")
@RestController
@RequestMapping("/api/agreements/readings")
public class TermRestController {

	private final TermService terms;

	TermRestController(TermService terms) {
		this.terms = terms;
	}

	@Operation(operationId = "readTerm", summary = "Count the days of a term, and put nothing on record")
	@PostMapping
	public AgreementClock read(@RequestBody TermQuestion asked) {
		return this.terms.read(asked);
	}

}
