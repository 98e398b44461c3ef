package id.mitra.search;

import java.time.LocalDate;
import java.util.List;

import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.Lenient;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Dates;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The one search for everything on record: the page, and what it shows while one types.
 */
@Controller
class SearchPageController {

	private static final String INDEX = "search/index";

	private final SearchRestController searches;

	private final Addresses addresses;

	private final Options options;

	private final Dates dates;

	private final FormPage pages;

	private final Today today;

	SearchPageController(SearchRestController searches, Addresses addresses, Options options, Dates dates,
			FormPage pages, Today today) {
		this.searches = searches;
		this.addresses = addresses;
		this.options = options;
		this.dates = dates;
		this.pages = pages;
		this.today = today;
	}

	@Lenient
	@GetMapping("/search")
	String search(Asked asked, PageRequest page, Model model, HttpServletResponse response) {
		describe(asked.q(), asked.type(), model);
		return this.pages.list(model, response, INDEX,
				() -> (asked.type() == null) ? grouped(asked.q(), model, INDEX) : typed(asked, page, model));
	}

	private String typed(Asked asked, PageRequest page, Model model) {
		SearchAnswer found = this.searches.search(asked.q(), asked.type(), page);
		model.addAttribute("items", found.items());
		model.addAttribute("instead", found.didYouMean()).addAttribute("readings", found.readings());
		model.addAttribute("next", this.addresses.next(found.next()));
		return INDEX;
	}

	/**
	 * What is looked for.
	 *
	 * @param type of what is to be found, null for everything
	 */
	record Asked(@Nullable String q, @Nullable FoundType type) {
	}

	@GetMapping("/search/instant")
	String instant(@RequestParam(required = false) @Nullable String q, Model model) {
		describe(q, null, model);
		return grouped(q, model, "search/instant");
	}

	private String grouped(@Nullable String q, Model model, String view) {
		SearchGroups found = this.searches.groups(q);
		model.addAttribute("groups", found.groups());
		model.addAttribute("instead", found.didYouMean()).addAttribute("readings", found.readings());
		return view;
	}

	private void describe(@Nullable String q, @Nullable FoundType type, Model model) {
		model.addAttribute("q", (q != null && !q.isBlank()) ? q.strip() : null);
		model.addAttribute("type", type);
		model.addAttribute("types", FoundType.values()).addAttribute("viewQuery", this.addresses.asked());
		model.addAttribute("chips", chips(SearchText.of(q, this.today.date())));
	}

	/** A day or a month as people say it. */
	private String shown(SearchText.Piece filter) {
		String value = filter.value();
		return switch (filter.kind()) {
			case DAY -> this.dates.day(LocalDate.parse(value));
			case YEAR ->
				value.matches("\\d{4}-(0[1-9]|1[0-2])") ? this.dates.month(LocalDate.parse(value + "-01")) : value;
			default -> value;
		};
	}

	private List<Chip> chips(SearchText text) {
		return text.filters()
			.stream()
			.map((filter) -> new Chip(
					this.options.label("search.filter." + filter.kind() + (filter.not() ? ".not" : "")), shown(filter),
					this.addresses.with("q", text.without(filter))))
			.toList();
	}

}
