package id.mitra.delegate.page;

import java.util.List;
import java.util.Optional;

import id.mitra.audit.Restoration;
import id.mitra.audit.Restores;
import id.mitra.audit.Restoring;
import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateRestController;
import id.mitra.identity.caller.ClassificationChoices;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Finder;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.form.Option;
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

	private final Restoring restoring;

	private final Flash flash;

	DelegateFormPageController(DelegateRestController delegates, Organisations organisations,
			ClassificationChoices classifications, FormReader reader, FormPage page, Merging merging,
			Restoring restoring, Flash flash) {
		this.delegates = delegates;
		this.organisations = organisations;
		this.classifications = classifications;
		this.reader = reader;
		this.page = page;
		this.merging = merging;
		this.restoring = restoring;
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
	@Headed("delegate.new")
	String create(@ModelAttribute("form") DelegateForm form, @RequestParam(defaultValue = "save") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.page.answer(model, response, VIEW, () -> {
			if (onTheWay(form, action, model)) {
				return VIEW;
			}
			return this.reader.read(filled(form, model)::toDraft, (draft) -> alike(draft, form, model),
					(draft) -> saved(this.delegates.create(draft, form.key()), "delegate.created", redirect));
		});
	}

	private String saved(DelegateDetails delegate, String message, RedirectAttributes redirect) {
		this.flash.success(redirect, message, delegate.name());
		return "redirect:/delegates/" + delegate.id();
	}

	@GetMapping("/{id:\\d+}/edit")
	@Restores(collection = "delegates", draft = DelegateDraft.class)
	String edit(@PathVariable long id, Restoration wanted, Model model) {
		DelegateDetails delegate = this.delegates.get(id);
		this.merging.open(model, DelegateForm.of(delegate).withoutEmptyPosts()::toDraft);
		model.addAttribute("form", DelegateForm
			.of(this.restoring.into(delegate, "delegates", wanted, (page) -> this.delegates.changes(id, page), model)));
		return VIEW;
	}

	@PostMapping("/{id:\\d+}")
	@Headed("delegate.edit")
	String update(@PathVariable long id, @ModelAttribute("form") DelegateForm form,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return this.page.answer(model, response, VIEW, "delegates",
				() -> onTheWay(form, action, model) ? VIEW
						: saved(this.merging.save(Version.sent(form.version()), filled(form, model)::toDraft,
								(version, draft) -> this.delegates.update(id, version, draft)), "delegate.updated",
								redirect));
	}

	private static DelegateForm filled(DelegateForm form, Model model) {
		DelegateForm filled = form.withoutEmptyPosts();
		model.addAttribute("form", filled);
		return filled;
	}

	/** Asks once where delegates on record look like a new one. */
	private Optional<String> alike(DelegateDraft draft, DelegateForm form, Model model) {
		List<Similar> similar = form.isConfirmed() ? List.of() : this.delegates.similar(draft, form.key());
		model.addAttribute("similar", similar);
		return similar.isEmpty() ? Optional.empty() : Optional.of(VIEW);
	}

	/**
	 * Whether the button leads back to the form, with other posts or with what was found.
	 */
	private boolean onTheWay(DelegateForm form, FormStep step, Model model) {
		DelegateForm next = (step.is("add-post") || step.is("remove-post")) ? stepped(form, step, model)
				: found(form, step, model);
		if (next != null) {
			model.addAttribute("form", next);
		}
		return next != null || !step.isSaving();
	}

	/** With another post, or without one. */
	private static DelegateForm stepped(DelegateForm form, FormStep step, Model model) {
		boolean more = step.is("add-post");
		model.addAttribute("focus", more ? "posts[" + form.posts().size() + "].title" : "posts");
		return more ? form.withAnotherPost() : form.withoutPost(step.index());
	}

	private @Nullable DelegateForm found(DelegateForm form, FormStep step, Model model) {
		for (int i = 0; i < form.posts().size(); i++) {
			DelegateForm next = organisation(i).take(step, form, model);
			if (next != null) {
				return next;
			}
		}
		return null;
	}

	private Finder<DelegateForm> organisation(int row) {
		return new Finder<>("post", row, "posts[" + row + "].organisation", (form) -> form.posts().get(row).find(),
				this.organisations::find, (form, value, name) -> form.withPost(row, (post) -> post.at(value, name)));
	}

}
