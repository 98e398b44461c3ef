package id.mitra.commitment.page;

import java.util.List;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.commitment.report.BulkReport;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One report of the commitments that are ticked in the ledger, for all of them or none.
 */
@Controller
@RequestMapping("/commitments/reports")
@PreAuthorize(Permission.OFFICER_WRITES)
class BulkReportPageController {

	private static final String VIEW = "commitment/reports";

	private final CommitmentRestController commitments;

	private final FormReader reader;

	private final FormPage page;

	private final Options options;

	private final Flash flash;

	BulkReportPageController(CommitmentRestController commitments, FormReader reader, FormPage page, Options options,
			Flash flash) {
		this.commitments = commitments;
		this.reader = reader;
		this.page = page;
		this.options = options;
		this.flash = flash;
	}

	/**
	 * Of what was ticked so far, unless one goes on ticking on the ledger's next page.
	 */
	@GetMapping
	String blank(BulkReportForm form, Model model, RedirectAttributes redirect) {
		if (form.next() == null) {
			return show(form.fresh(), model);
		}
		if (form.hasTooMany()) {
			this.flash.warning(redirect, "bulk.most", BulkReport.MOST);
		}
		return "redirect:" + form.onward();
	}

	@PostMapping
	@Headed("bulk.title")
	String report(@ModelAttribute("form") BulkReportForm form, @RequestParam(defaultValue = "save") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		show(form, model);
		return this.page.answer(model, response, VIEW, action, () -> {
			List<CommitmentDetails> reported = this.reader
				.read(form::toReport, (report) -> this.commitments.reportAll(report, form.key()))
				.items();
			this.flash.success(redirect, "bulk.sent", reported.size());
			return "redirect:" + form.back();
		});
	}

	private String show(BulkReportForm form, Model model) {
		List<Long> offered = form.offered().first(BulkReport.MOST).ids();
		model.addAttribute("form", form).addAttribute("statuses", statuses());
		model.addAttribute("commitments",
				this.commitments.list(CommitmentQuery.of(offered), PageRequest.first(BulkReport.MOST)).items());
		return VIEW;
	}

	private List<Option> statuses() {
		List<Option> all = this.options.of(CommitmentStatus.class, "commitment.status");
		return all.stream().filter((one) -> !one.value().equals("PROPOSED")).toList();
	}

}
