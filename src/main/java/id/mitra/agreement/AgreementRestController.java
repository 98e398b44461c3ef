package id.mitra.agreement;

import java.time.LocalDate;

import id.mitra.agreement.clock.AgreementClock;
import id.mitra.agreement.part.AgreementFigures;
import id.mitra.audit.ChangeDetails;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Agreements", description = "What was agreed in writing, what became of it, and by when notice is due.")
@Order(8)
@RestController
@RequestMapping("/api/agreements")
public class AgreementRestController {

	private final AgreementService agreements;

	AgreementRestController(AgreementService agreements) {
		this.agreements = agreements;
	}

	@GetMapping
	public Page<AgreementRow> list(@ParameterObject AgreementQuery query, @ParameterObject PageRequest page) {
		return this.agreements.list(query, page);
	}

	@GetMapping("/count")
	public Count count(@ParameterObject AgreementQuery query) {
		return this.agreements.count(query);
	}

	@Operation(operationId = "summarizeAgreements", summary = "Count what is to be looked after among agreements")
	@GetMapping("/summary")
	public AgreementFigures summary() {
		return this.agreements.figures();
	}

	@GetMapping("/{id}")
	public AgreementDetails get(@PathVariable long id) {
		return this.agreements.get(id);
	}

	@Operation(operationId = "listAgreementChanges", summary = "List what was changed of an agreement, newest first")
	@GetMapping("/{id}/changes")
	public Page<ChangeDetails> changes(@PathVariable long id, @ParameterObject PageRequest page) {
		return this.agreements.changes(id, page);
	}

	@Operation(operationId = "readAgreementClock",
			summary = "Count an agreement's days by each reading of its text, as of a day, today unless told")
	@GetMapping("/{id}/clock")
	public AgreementClock clock(@PathVariable long id, @RequestParam(required = false) @Nullable LocalDate on) {
		return this.agreements.clock(id, on);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public AgreementDetails create(@RequestBody AgreementDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.agreements.create(draft, key);
	}

	@PutMapping("/{id}")
	public AgreementDetails update(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody AgreementDraft draft) {
		return this.agreements.update(id, version, draft);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.agreements.delete(id);
	}

	@PostMapping("/{id}/restoration")
	public AgreementDetails restore(@PathVariable long id) {
		return this.agreements.restore(id);
	}

}
