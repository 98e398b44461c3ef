package id.mitra.merging.page;

import id.mitra.identity.caller.Permission;
import id.mitra.merging.DismissalDraft;
import id.mitra.merging.DoublePair;
import id.mitra.merging.PartnerDoubleRestController;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Flash;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records that may be of one partner, to be looked at side by side or told apart.
 */
@Controller
@RequestMapping("/partners/doubles")
@PreAuthorize(Permission.OFFICER)
class PartnerDoublePageController {

	private final PartnerDoubleRestController doubles;

	private final Addresses addresses;

	private final Flash flash;

	PartnerDoublePageController(PartnerDoubleRestController doubles, Addresses addresses, Flash flash) {
		this.doubles = doubles;
		this.addresses = addresses;
		this.flash = flash;
	}

	@GetMapping
	String list(PageRequest request, Model model) {
		Page<DoublePair> pairs = this.doubles.list(request);
		model.addAttribute("collection", "partners").addAttribute("pairs", pairs.items());
		model.addAttribute("nextUrl", this.addresses.next(pairs.next()));
		return "merging/doubles";
	}

	@PostMapping("/dismissals")
	String dismiss(@RequestParam(required = false) @Nullable Long one,
			@RequestParam(required = false) @Nullable Long other, RedirectAttributes redirect) {
		this.doubles.dismiss(new DismissalDraft(one, other));
		this.flash.success(redirect, "doubles.dismissed");
		return "redirect:/partners/doubles";
	}

}
