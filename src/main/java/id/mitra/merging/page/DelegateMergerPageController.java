package id.mitra.merging.page;

import java.util.List;
import java.util.Map;

import id.mitra.identity.caller.Permission;
import id.mitra.merging.MergerDetails;
import id.mitra.merging.DelegateMergerRestController;
import id.mitra.delegate.DelegateRestController;
import id.mitra.delegate.DelegateRow;
import id.mitra.merging.page.MergerPages.Shown;
import id.mitra.platform.listing.PageRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Two records of a delegate side by side, merged, and parted again.
 */
@Controller
@RequestMapping("/delegates/{id:\\d+}")
class DelegateMergerPageController {

	private static final String COLLECTION = "delegates";

	private static final String COMPARISON = "merging/comparison";

	private final DelegateRestController delegates;

	private final DelegateMergerRestController mergers;

	private final MergerPages pages;

	DelegateMergerPageController(DelegateRestController delegates, DelegateMergerRestController mergers,
			MergerPages pages) {
		this.delegates = delegates;
		this.mergers = mergers;
		this.pages = pages;
	}

	@GetMapping("/merger")
	@PreAuthorize(Permission.OFFICER)
	String compare(@PathVariable long id, @RequestParam(required = false) @Nullable Long from,
			@RequestParam(required = false) @Nullable String q, Model model, HttpServletResponse response) {
		this.pages.open(model, COLLECTION, this.delegates.get(id));
		model.addAttribute("q", q);
		if (from == null) {
			model.addAttribute("found", others(id, q));
			return COMPARISON;
		}
		return this.pages.show(model, response, COMPARISON,
				() -> this.pages.fill(model, COLLECTION, this.mergers.compare(id, from), List.of()));
	}

	private List<DelegateRow> others(long id, @Nullable String q) {
		return this.delegates.suggest(q).items().stream().filter((one) -> one.id() != id).toList();
	}

	@PostMapping("/merger")
	String merge(@PathVariable long id, @RequestParam Map<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		MergerForm form = MergerForm.of(sent);
		this.pages.open(model, COLLECTION, this.delegates.get(id));
		return this.pages.merge(model, response, redirect, form, new Shown(COLLECTION, COMPARISON),
				(from) -> this.mergers.compare(id, from),
				() -> this.mergers.merge(id, form.readVersion(), form.toDraft()));
	}

	@GetMapping("/mergers")
	String list(@PathVariable long id, PageRequest page, Model model) {
		this.pages.open(model, COLLECTION, this.delegates.get(id));
		this.pages.list(model, this.mergers.list(id, page));
		return "merging/index";
	}

	@PostMapping("/mergers/{mergerId:\\d+}/undoing")
	String undo(@PathVariable long id, @PathVariable long mergerId, RedirectAttributes redirect) {
		MergerDetails merger = this.mergers.undo(id, mergerId);
		return this.pages.undone(redirect, COLLECTION, merger, this.delegates.get(id));
	}

}
