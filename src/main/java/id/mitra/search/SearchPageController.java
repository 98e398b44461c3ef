package id.mitra.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.mitra.platform.Addresses;
import id.mitra.platform.Page;
import id.mitra.platform.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The one search for everything on record.
 */
@Controller
class SearchPageController {

	private final SearchRestController searches;

	private final Addresses addresses;

	SearchPageController(SearchRestController searches, Addresses addresses) {
		this.searches = searches;
		this.addresses = addresses;
	}

	@GetMapping("/search")
	String search(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable FoundType type, PageRequest page, Model model) {
		Page<Found> found = this.searches.search(q, type, page);
		model.addAttribute("q", (q != null && !q.isBlank()) ? q.strip() : null);
		model.addAttribute("type", type);
		model.addAttribute("types", FoundType.values());
		model.addAttribute("groups", groups(found.items()));
		model.addAttribute("next", this.addresses.next(found.next()));
		return "search/index";
	}

	private static Map<FoundType, List<Found>> groups(List<Found> found) {
		return found.stream().collect(Collectors.groupingBy(Found::type, LinkedHashMap::new, Collectors.toList()));
	}

}
