package id.mitra.inbox.page;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.identity.caller.Permission;
import id.mitra.inbox.InboxRestController;
import id.mitra.inbox.ReleaseDraft;
import id.mitra.inbox.ReleaseQuery;
import id.mitra.inbox.ReleaseRow;
import id.mitra.inbox.ReleaseStatus;
import id.mitra.inbox.page.ReleaseFiles.TakenFiles;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Values;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Pasting a release, sending files of them, and what waits to be accepted.
 */
@Controller
@RequestMapping("/press")
@PreAuthorize(Permission.OFFICER)
class InboxPageController {

	private static final String FORM = "inbox/new";

	private final InboxRestController inbox;

	private final FormReader reader;

	private final FormPage page;

	private final Addresses addresses;

	private final ReleaseFiles files;

	private final Flash flash;

	InboxPageController(InboxRestController inbox, FormReader reader, FormPage page, Addresses addresses,
			ReleaseFiles files, Flash flash) {
		this.inbox = inbox;
		this.reader = reader;
		this.page = page;
		this.addresses = addresses;
		this.files = files;
		this.flash = flash;
	}

	@GetMapping("/inbox")
	String index(ReleaseQuery query, PageRequest page, Model model) {
		Page<ReleaseRow> found = this.inbox.list(query, page);
		model.addAttribute("releases", found.items());
		model.addAttribute("waiting",
				found.items().stream().filter((row) -> row.status() == ReleaseStatus.WAITING).count());
		model.addAttribute("next", this.addresses.next(found.next()));
		return "inbox/index";
	}

	@GetMapping({ "/new", "/new/files" })
	String blank(Model model) {
		return show(model, new PastedRelease(null, null, null));
	}

	/**
	 * A release that was pasted, as a browser sent it.
	 */
	record PastedRelease(@Nullable String text, @Nullable String publishedOn, @Nullable String url) {

		ReleaseDraft read(Values values) {
			return new ReleaseDraft(null, values.text(this.text), values.date("publishedOn", this.publishedOn),
					values.text(this.url));
		}

		boolean isBlank() {
			return Stream.of(this.text, this.publishedOn, this.url)
				.allMatch((typed) -> typed == null || typed.isBlank());
		}

	}

	@PostMapping("/new")
	@Headed("press.read")
	String create(PastedRelease pasted, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response) {
		show(model, pasted);
		return this.page.answer(model, response, FORM, action, () -> "redirect:/press/inbox/"
				+ this.reader.read(pasted::read, (draft) -> this.inbox.create(draft, null)).id());
	}

	/**
	 * Takes in all files that can be read, and says of the others why not. What was
	 * pasted meanwhile stays.
	 */
	@PostMapping("/new/files")
	String upload(@RequestParam(required = false) @Nullable List<MultipartFile> files, PastedRelease pasted,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		show(model, pasted);
		TakenFiles taken = this.files.take(files);
		if (taken.errors().isEmpty()) {
			return sent(taken.releases(), pasted, model, redirect);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("errors", taken.errors()).addAttribute("taken", taken.releases());
		return FORM;
	}

	private String sent(int releases, PastedRelease pasted, Model model, RedirectAttributes redirect) {
		if (!pasted.isBlank()) {
			model.addAttribute("sent", releases);
			return FORM;
		}
		this.flash.success(redirect, "press.files.sent", releases);
		return "redirect:/press/inbox";
	}

	private static String show(Model model, PastedRelease pasted) {
		model.addAttribute("text", pasted.text())
			.addAttribute("publishedOn", pasted.publishedOn())
			.addAttribute("url", pasted.url())
			.addAttribute("typed", pasted.isBlank() ? null : true);
		return FORM;
	}

}
