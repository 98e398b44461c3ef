package id.mitra.unit;

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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Units", description = "The ministry's own units.")
@Order(8)
@RestController
@RequestMapping("/api/units")
public class UnitRestController {

	private final UnitService units;

	UnitRestController(UnitService units) {
		this.units = units;
	}

	@GetMapping
	public Page<UnitDetails> list(@ParameterObject UnitQuery query, @ParameterObject PageRequest page) {
		return this.units.list(query, page);
	}

	@GetMapping("/count")
	public Count count(@ParameterObject UnitQuery query) {
		return this.units.count(query);
	}

	@GetMapping("/{id}")
	public UnitDetails get(@PathVariable long id) {
		return this.units.get(id);
	}

	@Operation(operationId = "listUnitChanges", summary = "List what was changed of a unit, newest first")
	@GetMapping("/{id}/changes")
	public Page<ChangeDetails> changes(@PathVariable long id, @ParameterObject PageRequest page) {
		return this.units.changes(id, page);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public UnitDetails create(@RequestBody UnitDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.units.create(draft, key);
	}

	@PutMapping("/{id}")
	public UnitDetails update(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody UnitDraft draft) {
		return this.units.update(id, version, draft);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.units.delete(id);
	}

	@PostMapping("/{id}/restoration")
	public UnitDetails restore(@PathVariable long id) {
		return this.units.restore(id);
	}

}
