package id.mitra.summary;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The figures of one partner, with its parts, and of one country.
 */
@Controller
class PartyPageController {

	private final AcrossRestController across;

	private final PeriodPage pages;

	PartyPageController(AcrossRestController across, PeriodPage pages) {
		this.across = across;
		this.pages = pages;
	}

	@GetMapping("/partners/{id:\\d+}/figures")
	String partner(@PathVariable long id, PeriodForm form, Model model, HttpServletResponse response) {
		model.addAttribute("partner", id);
		model.addAttribute("home", "/partners/" + id);
		return show(form, model, response, (query) -> new SummaryQuery(query.from(), query.to(), id, null),
				(query) -> this.across.partner(id, query, PeriodPage.PARTNERS));
	}

	@GetMapping("/countries/{code}/figures")
	String country(@PathVariable String code, PeriodForm form, Model model, HttpServletResponse response) {
		model.addAttribute("home", "/countries/" + code);
		return show(form, model, response, (query) -> new SummaryQuery(query.from(), query.to(), null, code),
				(query) -> this.across.country(code, query, PeriodPage.PARTNERS));
	}

	private String show(PeriodForm form, Model model, HttpServletResponse response,
			Function<SummaryQuery, SummaryQuery> with, Function<SummaryQuery, PartySummary> figures) {
		return this.pages.answer("areas/party", form, model, response, (period) -> {
			model.addAttribute("summary", figures.apply(period));
			model.addAttribute("counted", new CountedMeetings(with.apply(period)));
		});
	}

}
