package id.mitra.summary.news;

import java.util.Objects;

import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.Values;
import id.mitra.summary.news.NewsQuery.Since;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What has changed since the reader was here last, in a week, in a quarter or since a
 * day.
 */
@Controller
class NewsPageController {

	private static final String VIEW = "summary/changes";

	private final NewsRestController news;

	private final FormReader forms;

	private final FormPage pages;

	NewsPageController(NewsRestController news, FormReader forms, FormPage pages) {
		this.news = news;
		this.forms = forms;
		this.pages = pages;
	}

	/**
	 * Since when, as it was typed or came with an address.
	 */
	record NewsForm(@Nullable String since, @Nullable String from) {

		NewsQuery toQuery(Values values) {
			Since since = values.choice("since", this.since, Since.class);
			return new NewsQuery(Objects.requireNonNullElse(since, Since.VISIT), values.date("from", this.from));
		}

	}

	@GetMapping("/areas/changes")
	String changes(NewsForm form, Model model, HttpServletResponse response) {
		model.addAttribute("form", form).addAttribute("choices", Since.values());
		return this.pages.answer(model, response, VIEW, () -> {
			NewsQuery query = this.forms.read(form::toQuery);
			model.addAttribute("query", query).addAttribute("news", this.news.changes(query));
			return VIEW;
		});
	}

}
