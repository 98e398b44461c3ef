package id.mitra.inbox;

import id.mitra.press.PressDetails;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/press")
public class AcceptanceRestController {

	private final AcceptanceService acceptances;

	private final CandidateService candidates;

	AcceptanceRestController(AcceptanceService acceptances, CandidateService candidates) {
		this.acceptances = acceptances;
		this.candidates = candidates;
	}

	/**
	 * Whom on record the names in a release may mean, likeliest first; creates nothing.
	 */
	@Operation(operationId = "findCandidates", summary = "Find whom on record the names in a release may mean")
	@PostMapping("/candidates")
	public Candidates find(@RequestBody CandidatesWanted wanted) {
		return this.candidates.find(wanted);
	}

	/**
	 * Makes the meetings, partners, people and the press item that an officer accepts of
	 * a release, all or nothing, and answers with the item.
	 */
	@Operation(operationId = "acceptRelease", summary = "Make all that an officer accepts of a release, or nothing")
	@PostMapping("/acceptances")
	@ResponseStatus(HttpStatus.CREATED)
	public PressDetails accept(@RequestBody AcceptanceDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.acceptances.accept(draft, key);
	}

	/**
	 * What an acceptance with this key made, for who sent it and does not know whether it
	 * arrived.
	 */
	@Operation(operationId = "getAcceptance", summary = "Get what an acceptance with a key made")
	@GetMapping("/acceptances/{key}")
	public PressDetails made(@PathVariable String key) {
		return this.acceptances.made(key);
	}

}
