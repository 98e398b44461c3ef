package id.mitra.delegate.page;

import java.util.List;

import id.mitra.delegate.DelegateQuery;
import id.mitra.delegate.DelegateRestController;
import id.mitra.delegate.DelegateRow;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.Lenient;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.text.Dates;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of delegates, and who has been put in the trash.
 */
@Controller
@RequestMapping("/delegates")
class DelegatePageController {

	private static final String INDEX = "delegate/index";

	private final DelegateRestController delegates;

	private final Organisations organisations;

	private final Addresses addresses;

	private final Options options;

	private final Dates dates;

	private final FormPage pages;

	private final Flash flash;

	DelegatePageController(DelegateRestController delegates, Organisations organisations, Addresses addresses,
			Options options, Dates dates, FormPage pages, Flash flash) {
		this.delegates = delegates;
		this.organisations = organisations;
		this.addresses = addresses;
		this.options = options;
		this.dates = dates;
		this.pages = pages;
		this.flash = flash;
	}

	@Lenient
	@GetMapping
	String list(@ModelAttribute("query") DelegateQuery query, PageRequest request, Model model,
			HttpServletResponse response) {
		model.addAttribute("chips", chips(query)).addAttribute("delegates", List.of());
		return this.pages.list(model, response, INDEX,
				() -> shown(this.delegates.list(query.onRecord(), request), model, INDEX));
	}

	@GetMapping("/trash")
	String trash(PageRequest request, Model model) {
		Page<DelegateRow> delegates = this.delegates.list(DelegateQuery.TRASH, request);
		return shown(delegates, model, "delegate/trash");
	}

	@PostMapping("/{id:\\d+}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		String name = this.delegates.get(id).name();
		this.delegates.delete(id);
		this.flash.undoable(redirect, "/delegates/" + id + "/restoration", "delegate.deleted", name);
		return "redirect:/delegates";
	}

	@PostMapping("/{id:\\d+}/restoration")
	String restore(@PathVariable long id, RedirectAttributes redirect) {
		this.flash.success(redirect, "delegate.restored", this.delegates.restore(id).name());
		return "redirect:/delegates/" + id;
	}

	private List<Chip> chips(DelegateQuery query) {
		return this.addresses.chips()
			.add("q", this.options.label("delegates.q"), query.q())
			.add("partner", this.options.label("type.PARTNER"),
					(query.partner() != null) ? this.organisations.partner(query.partner()) : null)
			.add("unit", this.options.label("delegate.unit"),
					(query.unit() != null) ? this.organisations.unit(query.unit()) : null)
			.add("on", this.options.label("delegates.on"), (query.on() != null) ? this.dates.day(query.on()) : null)
			.list();
	}

	private String shown(Page<DelegateRow> delegates, Model model, String view) {
		model.addAttribute("delegates", delegates.items());
		model.addAttribute("nextUrl", this.addresses.next(delegates.next()));
		return view;
	}

}
