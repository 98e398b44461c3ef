package id.mitra.press.page;

import java.util.List;

import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.Lenient;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.text.Dates;
import id.mitra.press.PressQuery;
import id.mitra.press.PressRestController;
import id.mitra.press.PressRow;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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

	private final Options options;

	private final Dates dates;

	PressPageController(PressRestController press, Addresses addresses, FormPage pages, Flash flash, Options options,
			Dates dates) {
		this.press = press;
		this.addresses = addresses;
		this.options = options;
		this.dates = dates;
		this.pages = pages;
		this.flash = flash;
	}

	@Lenient
	@GetMapping
	String index(PressQuery query, PageRequest page, Model model, HttpServletResponse response) {
		model.addAttribute("query", query).addAttribute("items", List.of());
		model.addAttribute("chips", chips(query, List.of()));
		return this.pages.list(model, response, "press/index", () -> {
			Page<PressRow> found = this.press.list(query, page);
			model.addAttribute("chips", chips(query, found.items()));
			return list(found, "press/index", model);
		});
	}

	private List<Chip> chips(PressQuery query, List<PressRow> items) {
		return this.addresses.chips()
			.add("q", this.options.label("press.q"), query.q())
			.add("from", this.options.label("meetings.from"), this.dates.shortDay(query.from()))
			.add("to", this.options.label("meetings.to"), this.dates.shortDay(query.to()))
			.add("meeting", this.options.label("meeting.one"), meeting(query.meeting(), items))
			.list();
	}

	/** By the items that it is narrowed to; nameless where there are none. */
	private @Nullable String meeting(@Nullable Long id, List<PressRow> items) {
		return (id == null) ? null
				: items.stream()
					.flatMap((item) -> item.meetings().stream())
					.filter((one) -> id.equals(one.meetingId()))
					.map((one) -> one.title())
					.findFirst()
					.orElse(this.options.label("meetings.unknown"));
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
