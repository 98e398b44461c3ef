package id.mitra.partner;

import java.util.List;

import id.mitra.audit.ChangeDetails;
import id.mitra.country.Country;
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

@Tag(name = "Partners", description = "The organisations that the ministry cooperates with.")
@Order(2)
@RestController
@RequestMapping("/api/partners")
public class PartnerRestController {

	private final PartnerService partners;

	PartnerRestController(PartnerService partners) {
		this.partners = partners;
	}

	@GetMapping
	public Page<PartnerRow> list(@ParameterObject PartnerQuery query, @ParameterObject PageRequest page) {
		return this.partners.list(query, page);
	}

	@GetMapping("/count")
	public Count count(@ParameterObject PartnerQuery query) {
		return this.partners.count(query);
	}

	/**
	 * The countries that partners on record belong to.
	 */
	@Operation(operationId = "listPartnerCountries", summary = "List the countries that partners belong to")
	@GetMapping("/countries")
	public Page<Country> countries() {
		return this.partners.countries();
	}

	/**
	 * What a few letters may mean, typos forgiven: at most eight, likeliest first.
	 */
	@Operation(operationId = "suggestPartners", summary = "Suggest partners by a few letters, at most eight")
	@GetMapping("/suggestions")
	public Page<PartnerRow> suggest(@RequestParam(required = false) @Nullable String q) {
		return this.partners.suggest(q);
	}

	/**
	 * The records that a draft looks like, that aside which its key has already created;
	 * creates nothing.
	 */
	@Operation(operationId = "findSimilarPartners",
			summary = "Find the partners that a draft looks like, and create nothing")
	@PostMapping("/likenesses")
	public List<Similar> similar(@RequestBody PartnerDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.partners.similar(draft, key);
	}

	@GetMapping("/{id}")
	public PartnerDetails get(@PathVariable long id) {
		return this.partners.get(id);
	}

	@Operation(operationId = "listPartnerChanges", summary = "List what was changed of a partner, newest first")
	@GetMapping("/{id}/changes")
	public Page<ChangeDetails> changes(@PathVariable long id, @ParameterObject PageRequest page) {
		return this.partners.changes(id, page);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public PartnerDetails create(@RequestBody PartnerDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.partners.create(draft, key);
	}

	@PutMapping("/{id}")
	public PartnerDetails update(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody PartnerDraft draft) {
		return this.partners.update(id, version, draft);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.partners.delete(id);
	}

	@PostMapping("/{id}/restoration")
	public PartnerDetails restore(@PathVariable long id) {
		return this.partners.restore(id);
	}

}
