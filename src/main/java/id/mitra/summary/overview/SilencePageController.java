package id.mitra.summary.overview;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.country.Country;
import id.mitra.country.CountryRestController;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.Lenient;
import id.mitra.summary.figures.SilenceQuery;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Who was not met for long, what was not spoken about, and what not with whom: all, or as
 * far as it concerns a partner, a country or an area.
 */
@Controller
class SilencePageController {

	private static final String VIEW = "summary/silence";

	private final OverviewRestController overview;

	private final AreaRestController areas;

	private final CountryRestController countries;

	private final FormPage pages;

	SilencePageController(OverviewRestController overview, AreaRestController areas, CountryRestController countries,
			FormPage pages) {
		this.overview = overview;
		this.areas = areas;
		this.countries = countries;
		this.pages = pages;
	}

	@Lenient
	@GetMapping("/areas/silence")
	String silence(SilenceQuery query, Model model, HttpServletResponse response) {
		model.addAttribute("asked", query);
		model.addAttribute("areaChoices", this.areas.all().stream().map(AreaDetails::option).toList());
		model.addAttribute("countries", this.countries.all().stream().map(Country::option).toList());
		return this.pages.list(model, response, VIEW, () -> {
			model.addAttribute("silence", this.overview.silence(query));
			model.addAttribute("silent", this.overview.silentPairs(query));
			return VIEW;
		});
	}

}
