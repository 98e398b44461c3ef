package id.mitra.inbox;

import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/press/inbox")
public class InboxRestController {

	private final InboxService inbox;

	InboxRestController(InboxService inbox) {
		this.inbox = inbox;
	}

	@GetMapping
	public Page<ReleaseRow> list(@ParameterObject ReleaseQuery query, @ParameterObject PageRequest page) {
		return this.inbox.list(query, page);
	}

	@GetMapping("/count")
	public Count count(@ParameterObject ReleaseQuery query) {
		return this.inbox.count(query);
	}

	/**
	 * A release with what is read out of it now.
	 */
	@GetMapping("/{id}")
	public ReleaseDetails get(@PathVariable long id) {
		return this.inbox.get(id);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public ReleaseDetails create(@RequestBody ReleaseDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.inbox.create(draft, key);
	}

	/**
	 * All releases of a file, parted by a line of at least five equals signs.
	 */
	@Operation(operationId = "createReleases", summary = "Put all releases of a file into the inbox")
	@PostMapping("/batches")
	@ResponseStatus(HttpStatus.CREATED)
	public Page<ReleaseRow> createAll(@RequestBody BatchDraft batch) {
		return this.inbox.createAll(batch);
	}

	/**
	 * Dismisses a release. Its text is not kept, so nothing can bring it back.
	 */
	@Operation(operationId = "deleteRelease", summary = "Dismiss a release for good")
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.inbox.delete(id);
	}

}
