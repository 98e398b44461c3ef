package id.mitra.view;

import java.util.function.Supplier;

import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A user's own views: kept, called otherwise, put on the start page, thrown away.
 */
@Controller
@RequestMapping("/account/views")
class ViewPageController {

	private static final String FORM = "view/form";

	private final ViewRestController views;

	private final FormPage pages;

	private final Flash flash;

	ViewPageController(ViewRestController views, FormPage pages, Flash flash) {
		this.views = views;
		this.pages = pages;
		this.flash = flash;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("views", this.views.list().items());
		return "view/index";
	}

	@GetMapping("/new")
	String blank(@RequestParam @Nullable String list, @RequestParam @Nullable String query, Model model) {
		return form(new ViewForm(null, list, query, null), model);
	}

	@PostMapping("/new")
	@Headed("view.save")
	String create(ViewForm form, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		form(form, model);
		return save(model, response, redirect, action, () -> this.views.create(form.toDraft()));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable long id, Model model) {
		ViewDetails view = this.views.get(id);
		model.addAttribute("view", view);
		return form(ViewForm.of(view), model);
	}

	@PostMapping("/{id}/edit")
	@Headed(Headed.OF_RECORD)
	String update(@PathVariable long id, ViewForm form, @RequestParam(defaultValue = "save") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		model.addAttribute("view", this.views.get(id));
		form(form, model);
		return save(model, response, redirect, action, () -> this.views.update(id, form.toDraft()));
	}

	@PostMapping("/{id}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		this.flash.success(redirect, "view.deleted", this.views.get(id).name());
		this.views.delete(id);
		return "redirect:/account/views";
	}

	private static String form(ViewForm form, Model model) {
		model.addAttribute("form", form);
		return FORM;
	}

	private String save(Model model, HttpServletResponse response, RedirectAttributes redirect, FormStep action,
			Supplier<ViewDetails> save) {
		return this.pages.answer(model, response, FORM, action, () -> {
			ViewDetails saved = save.get();
			this.flash.success(redirect, "view.saved", saved.name());
			return "redirect:" + saved.address();
		});
	}

}
