package id.mitra.delegate;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Delegates", description = "The people who represent a side.")
@Order(3)
@RestController
@RequestMapping("/api/delegates")
public class DelegateRestController {

	private final DelegateService delegates;

	DelegateRestController(DelegateService delegates) {
		this.delegates = delegates;
	}

	@GetMapping
	public Page<DelegateRow> list(@ParameterObject DelegateQuery query, @ParameterObject PageRequest page) {
		return this.delegates.list(query, page);
	}

	@GetMapping("/count")
	public Count count(@ParameterObject DelegateQuery query) {
		return this.delegates.count(query);
	}

	/**
	 * Whom a few letters of a name, a post or a place may mean, typos forgiven: at most
	 * eight, likeliest first.
	 */
	@Operation(operationId = "suggestDelegates",
			summary = "Suggest people by a few letters of their name or post, at most eight")
	@GetMapping("/suggestions")
	public Page<DelegateRow> suggest(@RequestParam(required = false) @Nullable String q) {
		return this.delegates.suggest(q);
	}

	/**
	 * The records that a draft looks like, that aside which its key has already created;
	 * creates nothing.
	 */
	@Operation(operationId = "findSimilarDelegates",
			summary = "Find the people whom a draft looks like, and create nothing")
	@PostMapping("/likenesses")
	public List<Similar> similar(@RequestBody DelegateDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.delegates.similar(draft, key);
	}

	@GetMapping("/{id}")
	public DelegateDetails get(@PathVariable long id) {
		return this.delegates.get(id);
	}

	@Operation(operationId = "listDelegateChanges", summary = "List what was changed of a person, newest first")
	@GetMapping("/{id}/changes")
	public Page<ChangeDetails> changes(@PathVariable long id, @ParameterObject PageRequest page) {
		return this.delegates.changes(id, page);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public DelegateDetails create(@RequestBody DelegateDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.delegates.create(draft, key);
	}

	@PutMapping("/{id}")
	public DelegateDetails update(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody DelegateDraft draft) {
		return this.delegates.update(id, version, draft);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.delegates.delete(id);
	}

	@PostMapping("/{id}/restoration")
	public DelegateDetails restore(@PathVariable long id) {
		return this.delegates.restore(id);
	}

}
