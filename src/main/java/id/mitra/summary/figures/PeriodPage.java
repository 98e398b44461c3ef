package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.record.Today;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * A page of figures for a period that its reader chooses. One that can't be read shows no
 * figures rather than others than asked for.
 */
@Component
public class PeriodPage {

	/** The rows of a table of partners; its file has all. */
	public static final int PARTNERS = 50;

	private final FormReader forms;

	private final FormPage pages;

	private final Today today;

	PeriodPage(FormReader forms, FormPage pages, Today today) {
		this.forms = forms;
		this.pages = pages;
		this.today = today;
	}

	public String answer(String view, PeriodForm form, Model model, HttpServletResponse response,
			Consumer<SummaryQuery> figures) {
		LocalDate day = this.today.date();
		List<Period> offered = Period.offered(day);
		model.addAttribute("form", form);
		model.addAttribute("periods", offered);
		model.addAttribute("today", day);
		return this.pages.answer(model, response, view, () -> {
			SummaryQuery query = this.forms.read(form::toQuery);
			model.addAttribute("query", query);
			model.addAttribute("other", offered.stream().noneMatch((one) -> one.is(query)));
			model.addAttribute("period", Period.query(query.from(), query.to()));
			model.addAttribute("chosen", new Period(null, query.from(), query.to()));
			model.addAttribute("counted", new CountedMeetings(query));
			figures.accept(query);
			return view;
		});
	}

}
