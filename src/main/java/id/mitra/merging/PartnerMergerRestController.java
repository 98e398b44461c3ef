package id.mitra.merging;

import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.MergerDraft;
import id.mitra.platform.record.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Partners")
@RestController
@RequestMapping("/api/partners/{id}/mergers")
public class PartnerMergerRestController {

	private final MergerService mergers;

	PartnerMergerRestController(MergerService mergers) {
		this.mergers = mergers;
	}

	@Operation(operationId = "listPartnerMergers", summary = "List what was merged into a partner, newest first")
	@GetMapping
	public Page<MergerDetails> list(@PathVariable long id, @ParameterObject PageRequest page) {
		return this.mergers.list(MergerKind.PARTNER, id, page);
	}

	@Operation(operationId = "comparePartners", summary = "Compare two partners that may be merged")
	@GetMapping("/comparison")
	public MergerComparison compare(@PathVariable long id, @RequestParam long from) {
		return this.mergers.compare(MergerKind.PARTNER, id, from);
	}

	@Operation(operationId = "getPartnerMerger", summary = "Get a merger")
	@GetMapping("/{mergerId}")
	public MergerDetails get(@PathVariable long id, @PathVariable long mergerId) {
		return this.mergers.get(MergerKind.PARTNER, id, mergerId);
	}

	/**
	 * The record has all that hung on the other, which from then on leads to it.
	 */
	@Operation(operationId = "mergePartners", summary = "Merge another record of the same partner into this one")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public MergerDetails merge(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody MergerDraft draft) {
		return this.mergers.merge(MergerKind.PARTNER, id, version, draft);
	}

	/**
	 * What hung on the record that went hangs on it again, but for what was changed
	 * since.
	 */
	@Operation(operationId = "undoPartnerMerger", summary = "Undo a merger")
	@PostMapping("/{mergerId}/undoing")
	public MergerDetails undo(@PathVariable long id, @PathVariable long mergerId) {
		return this.mergers.undo(MergerKind.PARTNER, id, mergerId);
	}

}
