package id.mitra.feed;

import java.util.ArrayList;
import java.util.List;

import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.view.ViewDetails;
import id.mitra.view.ViewRestController;
import id.mitra.view.ViewedList.ViewedKind;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The feeds of a user. The address of a new one is shown by the page that follows its
 * making, and by no other.
 */
@Controller
@RequestMapping("/account/feeds")
class FeedPageController {

	private final FeedRestController feeds;

	private final ViewRestController views;

	private final FormReader forms;

	private final FormPage pages;

	private final Options words;

	private final Flash flash;

	FeedPageController(FeedRestController feeds, ViewRestController views, FormReader forms, FormPage pages,
			Options words, Flash flash) {
		this.feeds = feeds;
		this.views = views;
		this.forms = forms;
		this.pages = pages;
		this.words = words;
		this.flash = flash;
	}

	@GetMapping
	String list(Model model) {
		return list(FeedForm.BLANK, model);
	}

	@PostMapping
	@Headed("account.title")
	String create(FeedForm form, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return this.pages.answer(model, response, list(form, model), action, () -> {
			redirect.addFlashAttribute("issued", this.forms.read(form::toDraft, this.feeds::create).url());
			return "redirect:/account/feeds";
		});
	}

	@PostMapping("/{id}/deletion")
	String revoke(@PathVariable long id, RedirectAttributes redirect) {
		this.feeds.delete(id);
		this.flash.success(redirect, "feed.revoked");
		return "redirect:/account/feeds";
	}

	private String list(FeedForm form, Model model) {
		model.addAttribute("feeds", this.feeds.list().items());
		model.addAttribute("form", form);
		model.addAttribute("contents", contents());
		return "feed/index";
	}

	/** One's own, one's unit's, and what one has narrowed the list of meetings to. */
	private List<Option> contents() {
		List<Option> contents = new ArrayList<>(List.of(new Option("MINE", this.words.label("feed.view.MINE")),
				new Option("UNIT", this.words.label("feed.view.UNIT"))));
		List<ViewDetails> views = this.views.list().items();
		views.stream().filter((view) -> view.list() == ViewedKind.MEETINGS).map(this::content).forEach(contents::add);
		return contents;
	}

	private Option content(ViewDetails view) {
		return new Option(FeedForm.listed(view.query()), this.words.label("feed.view.named", view.name()));
	}

}
