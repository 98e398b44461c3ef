package id.mitra.commitment.figures;

import java.util.List;
import java.util.Objects;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.commitment.figures.CommitmentSummary.AreaCommitments;
import id.mitra.commitment.figures.CommitmentSummary.PartnerCommitments;
import id.mitra.commitment.figures.CommitmentSummary.UnitCommitments;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.platform.text.Dates;
import id.mitra.unit.UnitDetails;
import id.mitra.unit.UnitQuery;
import id.mitra.unit.UnitRestController;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How promises were kept, by whose they are, with whom, about what and by which unit.
 */
@Controller
class KeptPageController {

	private static final String VIEW = "commitment/kept";

	/** More than there are. */
	private static final PageRequest ALL = PageRequest.first(100);

	private final CommitmentSummaryRestController summaries;

	private final AreaRestController areas;

	private final UnitRestController units;

	private final Naming naming;

	private final Addresses addresses;

	private final FormReader reader;

	private final FormPage page;

	private final Options options;

	private final Dates dates;

	KeptPageController(CommitmentSummaryRestController summaries, AreaRestController areas, UnitRestController units,
			Naming naming, Addresses addresses, FormReader reader, FormPage page, Options options, Dates dates) {
		this.summaries = summaries;
		this.areas = areas;
		this.units = units;
		this.naming = naming;
		this.addresses = addresses;
		this.reader = reader;
		this.page = page;
		this.options = options;
		this.dates = dates;
	}

	@GetMapping("/commitments/kept")
	String kept(KeptForm form, Model model, HttpServletResponse response) {
		offer(form, model);
		return this.page.answer(model, response, VIEW, () -> {
			tell(this.reader.read(form::toQuery, (query) -> {
				model.addAttribute("chips", chips(query));
				return this.summaries.of(query);
			}), model);
			return VIEW;
		});
	}

	private void offer(KeptForm form, Model model) {
		model.addAttribute("form", form).addAttribute("chips", List.of());
		model.addAttribute("areas", this.areas.all().stream().map(AreaDetails::option).toList());
		model.addAttribute("units",
				this.units.list(UnitQuery.ALL, ALL).items().stream().map(UnitDetails::option).toList());
	}

	private static void tell(CommitmentSummary summary, Model model) {
		model.addAttribute("summary", summary);
		model.addAttribute("byPartner", KeptLine.of(summary.byPartner(), KeptPageController::line));
		model.addAttribute("byArea", KeptLine.of(summary.byArea(), KeptPageController::line));
		model.addAttribute("byUnit", KeptLine.of(summary.byUnit(), KeptPageController::line));
	}

	private static KeptLine line(PartnerCommitments one) {
		return new KeptLine("/partners/" + one.partnerId(), one.name(), one.figures());
	}

	private static KeptLine line(AreaCommitments one) {
		return new KeptLine("/areas/" + one.code(), one.name(), one.figures());
	}

	private static KeptLine line(UnitCommitments one) {
		return new KeptLine("/units/" + one.unitId(), one.name(), one.figures());
	}

	private List<Chip> chips(CommitmentSummaryQuery query) {
		return this.addresses.chips()
			.add("from", this.options.label("kept.from"), this.dates.shortDay(query.from()))
			.add("to", this.options.label("kept.to"), this.dates.shortDay(query.to()))
			.add("partner", this.options.label("commitment.partnerId"), name("partnerId", query.partner()))
			.add("area", this.options.label("commitment.area"), area(query.area()))
			.add("unit", this.options.label("kept.unit"), name("unitId", query.unit()))
			.list();
	}

	private @Nullable String area(@Nullable String code) {
		return this.areas.all()
			.stream()
			.filter((area) -> area.code().equals(code))
			.map((area) -> area.name())
			.findFirst()
			.orElse(code);
	}

	/** As far as the caller may know it. */
	private @Nullable String name(String field, @Nullable Long id) {
		return (id == null) ? null
				: Objects.requireNonNullElseGet(
						this.naming.of("commitments", List.of(new FieldValue(field, id))).name(field, id),
						() -> this.options.label("list.unknown"));
	}

}
