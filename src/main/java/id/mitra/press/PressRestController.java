package id.mitra.press;

import java.util.List;

import id.mitra.audit.ChangeDetails;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Similar;
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

@Tag(name = "Press", description = "What the press reports of meetings, and releases to read and accept.")
@Order(7)
@RestController
@RequestMapping("/api/press")
public class PressRestController {

	private final PressService press;

	PressRestController(PressService press) {
		this.press = press;
	}

	@GetMapping
	public Page<PressRow> list(@ParameterObject PressQuery query, @ParameterObject PageRequest page) {
		return this.press.list(query, page);
	}

	@GetMapping("/count")
	public Count count(@ParameterObject PressQuery query) {
		return this.press.count(query);
	}

	/**
	 * The items that a draft may be another copy of, that aside which its key has already
	 * created; creates nothing.
	 */
	@Operation(operationId = "findSimilarPressItems",
			summary = "Find the press items that a draft looks like, and create nothing")
	@PostMapping("/likenesses")
	public List<Similar> similar(@RequestBody PressDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.press.similar(draft, key);
	}

	@GetMapping("/{id}")
	public PressDetails get(@PathVariable long id) {
		return this.press.get(id);
	}

	@Operation(operationId = "listPressItemChanges", summary = "List what was changed of a press item, newest first")
	@GetMapping("/{id}/changes")
	public Page<ChangeDetails> changes(@PathVariable long id, @ParameterObject PageRequest page) {
		return this.press.changes(id, page);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public PressDetails create(@RequestBody PressDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.press.create(draft, key);
	}

	@PutMapping("/{id}")
	public PressDetails update(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody PressDraft draft) {
		return this.press.update(id, version, draft);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.press.delete(id);
	}

	@PostMapping("/{id}/restoration")
	public PressDetails restore(@PathVariable long id) {
		return this.press.restore(id);
	}

}
