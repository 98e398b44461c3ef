package id.mitra.search;

import id.mitra.platform.listing.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Search", description = "Everything on record at once.")
@Order(6)
@RestController
@RequestMapping("/api/search")
class SearchRestController {

	private static final int EACH = 5;

	private final SearchService searches;

	SearchRestController(SearchService searches) {
		this.searches = searches;
	}

	@Operation(operationId = "search", summary = "Search everything on record")
	@GetMapping
	SearchAnswer search(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable FoundType type, @ParameterObject PageRequest page) {
		return this.searches.search(q, type, page);
	}

	@Operation(operationId = "searchGroups", summary = "Search, and see the first of each type")
	@GetMapping("/groups")
	SearchGroups groups(@RequestParam(required = false) @Nullable String q) {
		return this.searches.groups(q, EACH);
	}

}
