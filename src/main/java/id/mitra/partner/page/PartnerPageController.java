package id.mitra.partner.page;

import java.util.List;

import id.mitra.country.Country;
import id.mitra.partner.PartnerKind;
import id.mitra.partner.PartnerQuery;
import id.mitra.partner.PartnerRestController;
import id.mitra.partner.PartnerRow;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.Lenient;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of partners, and what has been put in the trash.
 */
@Controller
@RequestMapping("/partners")
class PartnerPageController {

	private static final String INDEX = "partner/index";

	private final PartnerRestController partners;

	private final Addresses addresses;

	private final Options options;

	private final FormPage pages;

	private final Flash flash;

	PartnerPageController(PartnerRestController partners, Addresses addresses, Options options, FormPage pages,
			Flash flash) {
		this.partners = partners;
		this.addresses = addresses;
		this.options = options;
		this.pages = pages;
		this.flash = flash;
	}

	@Lenient
	@GetMapping
	String list(@ModelAttribute("query") PartnerQuery query, PageRequest request, Model model,
			HttpServletResponse response) {
		List<Country> countries = this.partners.countries().items();
		offer(countries, model);
		model.addAttribute("partners", List.of()).addAttribute("chips", chips(query, countries, List.of()));
		return this.pages.list(model, response, INDEX, () -> {
			Page<PartnerRow> found = this.partners.list(query.onRecord(), request);
			model.addAttribute("chips", chips(query, countries, found.items()));
			return shown(found, model, INDEX);
		});
	}

	private void offer(List<Country> countries, Model model) {
		model.addAttribute("kinds", this.options.of(PartnerKind.class, "partner.kind"));
		model.addAttribute("countries", countries.stream().map(Country::option).toList());
	}

	private String shown(Page<PartnerRow> found, Model model, String view) {
		model.addAttribute("partners", found.items()).addAttribute("nextUrl", this.addresses.next(found.next()));
		return view;
	}

	@GetMapping("/trash")
	String trash(PageRequest request, Model model) {
		return shown(this.partners.list(PartnerQuery.TRASH, request), model, "partner/trash");
	}

	@PostMapping("/{id:\\d+}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		String name = this.partners.get(id).name();
		this.partners.delete(id);
		this.flash.undoable(redirect, "/partners/" + id + "/restoration", "partner.deleted", name);
		return "redirect:/partners";
	}

	@PostMapping("/{id:\\d+}/restoration")
	String restore(@PathVariable long id, RedirectAttributes redirect) {
		this.flash.success(redirect, "partner.restored", this.partners.restore(id).name());
		return "redirect:/partners/" + id;
	}

	private List<Chip> chips(PartnerQuery query, List<Country> countries, List<PartnerRow> partners) {
		return this.addresses.chips()
			.add("q", this.options.label("partners.q"), query.q())
			.add("kind", this.options.label("partner.kind"),
					(query.kind() != null) ? this.options.label("partner.kind." + query.kind()) : null)
			.add("country", this.options.label("partner.country"), name(query.country(), countries))
			.add("parent", this.options.label("partner.parentId"), (query.parent() != null) ? whole(partners) : null)
			.list();
	}

	/** The name of what all the partners in a list are part of. */
	private String whole(List<PartnerRow> partners) {
		String name = partners.isEmpty() ? null : partners.getFirst().parentName();
		return (name != null) ? name : this.options.label("list.unknown");
	}

	private static @Nullable String name(@Nullable String code, List<Country> countries) {
		return countries.stream()
			.filter((country) -> country.code().equals(code))
			.map(Country::name)
			.findFirst()
			.orElse(code);
	}

}
