package id.mitra.area;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ILO conventions that belong to areas (source: NORMLEX).
 */
@Tag(name = "Reference data")
@RestController
@RequestMapping("/api/conventions")
public class ConventionRestController {

	private final Areas areas;

	private final Checks checks;

	ConventionRestController(Areas areas, Checks checks) {
		this.areas = areas;
		this.checks = checks;
	}

	@GetMapping
	public Page<Convention> list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String area, @ParameterObject PageRequest page) {
		return Page.of(matching(q, area), "conventions " + q + " " + area, Convention::code, page, this.checks);
	}

	@GetMapping("/count")
	Count count(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String area) {
		return new Count(matching(q, area).size(), true);
	}

	@GetMapping("/{code}")
	public Convention get(@PathVariable String code) {
		return this.areas.conventions()
			.stream()
			.filter((convention) -> convention.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("convention", code));
	}

	/**
	 * Those of an area and those that it refers to, all at once.
	 */
	public List<Convention> about(AreaDetails area) {
		return this.areas.conventions()
			.stream()
			.filter((convention) -> convention.areas().contains(area.code())
					|| area.references().instruments().contains(convention.code()))
			.toList();
	}

	private List<Convention> matching(@Nullable String q, @Nullable String area) {
		String part = (q != null) ? q.strip().toLowerCase(Locale.ROOT) : "";
		return within(area).filter((convention) -> convention.mentions(part)).toList();
	}

	/** Those of an area, all where none is named. */
	private Stream<Convention> within(@Nullable String area) {
		FieldErrors errors = this.checks.none();
		boolean narrowed = area != null && !area.isBlank();
		errors.rejectIf(narrowed && this.areas.unknown(area), "area", "area.unknown");
		errors.throwIfAny();
		return this.areas.conventions().stream().filter((convention) -> !narrowed || convention.areas().contains(area));
	}

}
