package id.mitra.delegate.page;

import java.util.List;
import java.util.function.Function;

import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateRestController;
import id.mitra.identity.caller.ClassificationChoices;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Merging;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Similar;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adding and editing a delegate with their posts. Every button sends the whole form, and
 * only saving leaves it, so that the page works without script and nothing typed is lost
 * on the way.
 */
@Controller
@RequestMapping("/delegates")
@PreAuthorize(Permission.OFFICER_WRITES)
class DelegateFormPageController {

	private static final String VIEW = "delegate/form";

	private final DelegateRestController delegates;

	private final Organisations organisations;

	private final ClassificationChoices classifications;

	private final FormReader reader;

	private final FormPage page;

	private final Merging merging;

	private final Options options;

	private final Flash flash;

	DelegateFormPageController(DelegateRestController delegates, Organisations organisations,
			ClassificationChoices classifications, FormReader reader, FormPage page, Merging merging, Options options,
			Flash flash) {
		this.delegates = delegates;
		this.organisations = organisations;
		this.classifications = classifications;
		this.reader = reader;
		this.page = page;
		this.merging = merging;
		this.options = options;
		this.flash = flash;
	}

	@ModelAttribute("classifications")
	List<Option> classifications() {
		return this.classifications.cleared();
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable Long partner, Model model) {
		DelegateForm form = DelegateForm.blank();
		model.addAttribute("form",
				(partner != null)
						? form.withPost(0,
								(post) -> post.at(PostForm.partner(partner), this.organisations.partner(partner)))
						: form);
		return VIEW;
	}

	@PostMapping
	String create(@ModelAttribute("form") DelegateForm form, @RequestParam(defaultValue = "save") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.page.answer(model, response, VIEW, () -> {
			if (onTheWay(form, action, model) || alike(form, model)) {
				return VIEW;
			}
			DelegateDetails delegate = read(form, model, (draft) -> this.delegates.create(draft, form.key()));
			this.flash.success(redirect, "delegate.created", delegate.name());
			return "redirect:/delegates/" + delegate.id();
		});
	}

	@GetMapping("/{id:\\d+}/edit")
	String edit(@PathVariable long id, Model model) {
		DelegateForm form = DelegateForm.of(this.delegates.get(id));
		this.merging.open(model, this.reader.read(form.withoutEmptyPosts()::toDraft));
		model.addAttribute("form", form);
		return VIEW;
	}

	@PostMapping("/{id:\\d+}")
	String update(@PathVariable long id, @ModelAttribute("form") DelegateForm form,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return this.page.answer(model, response, VIEW, () -> {
			if (onTheWay(form, action, model)) {
				return VIEW;
			}
			DelegateDetails delegate = read(form, model, (draft) -> updated(id, form, draft));
			this.flash.success(redirect, "delegate.updated", delegate.name());
			return "redirect:/delegates/" + id;
		});
	}

	private DelegateDetails updated(long id, DelegateForm form, DelegateDraft draft) {
		try {
			return this.merging.save((form.version() != null) ? Version.valueOf(form.version()) : null, draft,
					(version, merged) -> this.delegates.update(id, version, merged));
		}
		catch (StaleVersion stale) {
			DelegateForm theirs = DelegateForm.of(this.delegates.get(id));
			throw new StaleVersion(stale.current(),
					DelegateForm.readable(stale.conflicts(), form, theirs, this.options));
		}
	}

	private <T> T read(DelegateForm form, Model model, Function<DelegateDraft, T> use) {
		DelegateForm filled = form.withoutEmptyPosts();
		model.addAttribute("form", filled);
		return this.reader.read(filled::toDraft, use);
	}

	/** Whether delegates on record look like a new one, who is then confirmed first. */
	private boolean alike(DelegateForm form, Model model) {
		if (form.isConfirmed()) {
			return false;
		}
		List<Similar> similar = read(form, model, (draft) -> this.delegates.similar(draft, form.key()));
		model.addAttribute("similar", similar);
		return !similar.isEmpty();
	}

	/**
	 * Whether the button leads back to the form, with other posts or with what was found.
	 */
	private boolean onTheWay(DelegateForm form, FormStep action, Model model) {
		int index = action.index();
		model.addAttribute("focus", action.is("remove-post") ? "posts" : "posts[" + index + "].organisation");
		switch (action.name()) {
			case "add-post" -> model.addAttribute("form", form.withAnotherPost());
			case "remove-post" -> model.addAttribute("form", form.withoutPost(index));
			case "drop-post" -> model.addAttribute("form",
					form.hasPost(index) ? form.withPost(index, (post) -> post.at(null, null)) : form);
			case "find-post", "choose-post" -> find(form, index, action, model);
			default -> {
				model.addAttribute("focus", null);
				find(form, form.seekingPost(), action, model);
				return form.seekingPost() >= 0;
			}
		}
		return true;
	}

	private void find(DelegateForm form, int index, FormStep action, Model model) {
		if (!form.hasPost(index)) {
			return;
		}
		List<Organisation> found = this.organisations.find(form.posts().get(index).find());
		Organisation chosen = found.stream()
			.filter((option) -> action.is("choose-post") && option.value().equals(action.choice()))
			.findFirst()
			.orElse(null);
		model.addAttribute("form",
				(chosen != null) ? form.withPost(index, (post) -> post.at(chosen.value(), chosen.name())) : form);
		model.addAttribute("found", (chosen != null) ? null : found);
		model.addAttribute("foundAt", index);
	}

}
