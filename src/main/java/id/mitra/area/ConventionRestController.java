package id.mitra.area;

import java.util.List;
import java.util.Locale;

import id.mitra.platform.Page;
import id.mitra.platform.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ILO conventions that belong to areas (source: NORMLEX).
 */
@RestController
@RequestMapping("/api/conventions")
public class ConventionRestController {

	private final Areas areas;

	ConventionRestController(Areas areas) {
		this.areas = areas;
	}

	@GetMapping
	public Page<Convention> list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String area) {
		String part = (q != null) ? q.strip().toLowerCase(Locale.ROOT) : "";
		List<Convention> found = this.areas.conventions()
			.stream()
			.filter((convention) -> (convention.code() + " " + convention.title()).toLowerCase(Locale.ROOT)
				.contains(part))
			.filter((convention) -> area == null || area.isEmpty() || convention.areas().contains(area))
			.toList();
		return new Page<>(found, null);
	}

	@GetMapping("/{code}")
	public Convention get(@PathVariable String code) {
		return this.areas.conventions()
			.stream()
			.filter((convention) -> convention.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("convention", code));
	}

}
