package id.mitra.area;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import id.mitra.audit.ChangeDetails;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Bilingual;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

/**
 * The areas.
 */
@Tag(name = "Areas", description = "What the cooperation is about.")
@Order(4)
@RestController
@RequestMapping("/api/areas")
public class AreaRestController {

	private final AreaService areas;

	private final Checks checks;

	AreaRestController(AreaService areas, Checks checks) {
		this.areas = areas;
		this.checks = checks;
	}

	@GetMapping
	public Page<AreaDetails> list(@RequestParam(required = false) @Nullable String q,
			@ParameterObject PageRequest page) {
		Comparator<Object> alphabet = Collator.getInstance(LocaleContextHolder.getLocale());
		List<AreaDetails> areas = this.areas.list(q)
			.stream()
			.sorted(Comparator.comparing(AreaDetails::name, alphabet))
			.toList();
		return Page.of(areas, "areas " + Bilingual.language() + " " + q, AreaDetails::code, page, this.checks);
	}

	/**
	 * All of them at once, in their own order, for a page to show or choose from.
	 */
	public List<AreaDetails> all() {
		return this.areas.list(null);
	}

	@GetMapping("/count")
	public Count count(@RequestParam(required = false) @Nullable String q) {
		return new Count(this.areas.list(q).size(), true);
	}

	@GetMapping("/{code}")
	public AreaDetails get(@PathVariable String code) {
		return this.areas.get(code);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public AreaDetails create(@RequestBody AreaDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.areas.create(draft, key);
	}

	@Operation(operationId = "listAreaChanges", summary = "List what was changed of an area, newest first")
	@GetMapping("/{code}/changes")
	public Page<ChangeDetails> changes(@PathVariable String code, @ParameterObject PageRequest page) {
		return this.areas.changes(code, page);
	}

	@PutMapping("/{code}")
	public AreaDetails update(@PathVariable String code,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody AreaDraft draft) {
		return this.areas.update(code, version, draft);
	}

}
