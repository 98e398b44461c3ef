package id.mitra.press.page;

import java.util.List;

import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.Lenient;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.press.PressQuery;
import id.mitra.press.PressRestController;
import id.mitra.press.PressRow;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Browsing press items.
 */
@Controller
@RequestMapping("/press")
class PressPageController {

	private final PressRestController press;

	private final Addresses addresses;

	private final FormPage pages;

	private final Flash flash;

	PressPageController(PressRestController press, Addresses addresses, FormPage pages, Flash flash) {
		this.press = press;
		this.addresses = addresses;
		this.pages = pages;
		this.flash = flash;
	}

	@Lenient
	@GetMapping
	String index(PressQuery query, PageRequest page, Model model, HttpServletResponse response) {
		model.addAttribute("query", query).addAttribute("items", List.of());
		return this.pages.list(model, response, "press/index",
				() -> list(this.press.list(query, page), "press/index", model));
	}

	@GetMapping("/trash")
	String trash(PageRequest page, Model model) {
		return list(this.press.list(PressQuery.TRASH, page), "press/trash", model);
	}

	private String list(Page<PressRow> found, String view, Model model) {
		model.addAttribute("items", found.items()).addAttribute("next", this.addresses.next(found.next()));
		return view;
	}

	@PostMapping("/{id:\\d+}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		String name = this.press.get(id).name();
		this.press.delete(id);
		this.flash.undoable(redirect, "/press/" + id + "/restoration", "press.deleted", name);
		return "redirect:/press";
	}

	@PostMapping("/{id:\\d+}/restoration")
	String restore(@PathVariable long id, RedirectAttributes redirect) {
		this.flash.success(redirect, "press.restored", this.press.restore(id).name());
		return "redirect:/press/" + id;
	}

}
