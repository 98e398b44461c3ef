package id.mitra.commitment.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Lenient;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import jakarta.servlet.http.HttpServletResponse;

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
 * The ledger of commitments, and the page of each, where one reports how it stands and
 * managers assess how it was kept.
 */
@Controller
@RequestMapping("/commitments")
class CommitmentPageController {

	private static final String INDEX = "commitment/index";

	private static final String SHOW = "commitment/show";

	private final CommitmentRestController commitments;

	private final LedgerFilters filters;

	private final Addresses addresses;

	private final FormReader reader;

	private final FormPage page;

	private final Options options;

	private final Today today;

	private final Flash flash;

	CommitmentPageController(CommitmentRestController commitments, LedgerFilters filters, Addresses addresses,
			FormReader reader, FormPage page, Options options, Today today, Flash flash) {
		this.commitments = commitments;
		this.filters = filters;
		this.addresses = addresses;
		this.reader = reader;
		this.page = page;
		this.options = options;
		this.today = today;
		this.flash = flash;
	}

	@Lenient
	@GetMapping
	String index(CommitmentQuery query, PageRequest page, @RequestParam(defaultValue = "") List<String> ticked,
			Model model, HttpServletResponse response) {
		this.filters.addTo(model, query);
		model.addAttribute("groups", Map.of()).addAttribute("asked", this.addresses.asked(Ticks.NAME));
		return this.page.list(model, response, INDEX, () -> {
			this.filters.addTo(model, this.commitments.counts(query));
			return show(this.commitments.list(query, page), Ticks.of(ticked), model);
		});
	}

	private String show(Page<CommitmentDetails> found, Ticks ticks, Model model) {
		model.addAttribute("groups", grouped(found.items()));
		model.addAttribute("ticks", ticks).addAttribute("elsewhere", ticks.elsewhere(found.items()));
		model.addAttribute("unticked", this.addresses.without(Ticks.NAME));
		model.addAttribute("cursor", found.next()).addAttribute("next", this.addresses.next(found.next()));
		return INDEX;
	}

	/** In the order of the groups, which is the list's. */
	private Map<LedgerGroup, List<CommitmentDetails>> grouped(List<CommitmentDetails> commitments) {
		return commitments.stream()
			.collect(Collectors.groupingBy((one) -> LedgerGroup.of(one, this.today.date()), TreeMap::new,
					Collectors.toList()));
	}

	@GetMapping("/trash")
	String trash(PageRequest page, Model model) {
		Page<CommitmentDetails> found = this.commitments.list(CommitmentQuery.TRASH, page);
		model.addAttribute("commitments", found.items()).addAttribute("next", this.addresses.next(found.next()));
		return "commitment/trash";
	}

	@GetMapping("/{id:\\d+}")
	String show(@PathVariable long id, ReportForm form, Model model) {
		return show(this.commitments.get(id), form.fresh(), model);
	}

	@PostMapping("/{id:\\d+}/reports")
	@Headed(Headed.OF_RECORD)
	String report(@PathVariable long id, @ModelAttribute("form") ReportForm form,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		show(this.commitments.get(id), form, model);
		return this.page.answer(model, response, SHOW, action, () -> {
			this.reader.read(form::toDraft, (draft) -> this.commitments.report(id, draft, form.key()));
			this.flash.success(redirect, "report.sent");
			return "redirect:" + ((form.meeting() != null) ? "/meetings/" + form.meeting() : "/commitments/" + id);
		});
	}

	@PostMapping("/{id:\\d+}/assessment")
	@Headed(Headed.OF_RECORD)
	String assess(@PathVariable long id, @RequestParam(defaultValue = "") String score,
			@RequestParam(defaultValue = "") String assessmentNote,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		show(this.commitments.get(id), ReportForm.BLANK.fresh(), model);
		model.addAttribute("score", score).addAttribute("assessmentNote", assessmentNote);
		return this.page.answer(model, response, SHOW, action, () -> {
			this.reader.read(new AssessmentForm(score, assessmentNote)::toDraft,
					(draft) -> this.commitments.assess(id, draft));
			this.flash.success(redirect, "assessment.sent");
			return "redirect:/commitments/" + id;
		});
	}

	@PostMapping("/{id:\\d+}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		String reference = this.commitments.get(id).reference();
		this.commitments.delete(id);
		this.flash.undoable(redirect, "/commitments/" + id + "/restoration", "commitment.deleted", reference);
		return "redirect:/commitments";
	}

	@PostMapping("/{id:\\d+}/restoration")
	String restore(@PathVariable long id, RedirectAttributes redirect) {
		this.flash.success(redirect, "commitment.restored", this.commitments.restore(id).reference());
		return "redirect:/commitments/" + id;
	}

	private String show(CommitmentDetails commitment, ReportForm form, Model model) {
		model.addAttribute("commitment", commitment).addAttribute("form", form);
		model.addAttribute("statuses", statuses(commitment));
		model.addAttribute("scores", List.of(score("1"), score("0"), score("-1")));
		return SHOW;
	}

	private Option score(String score) {
		return new Option(score, this.options.label("assessment.score." + score));
	}

	/** What may follow: from what is closed, only that it is open again. */
	private List<Option> statuses(CommitmentDetails commitment) {
		List<Option> all = this.options.of(CommitmentStatus.class, "commitment.status");
		boolean closed = commitment.status().isClosed();
		return all.stream()
			.filter((one) -> closed ? one.value().equals("OPEN") : !one.value().equals("PROPOSED"))
			.toList();
	}

}
