package id.mitra.agreement.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementText;
import id.mitra.agreement.clock.AgreementStage;
import id.mitra.agreement.clock.CountedTo;
import id.mitra.agreement.clock.Renewal;
import id.mitra.agreement.clock.TermBasis;
import id.mitra.agreement.part.AgreementStanding;
import id.mitra.agreement.part.AgreementType;
import id.mitra.agreement.part.ArticleContent;
import id.mitra.area.AreaRestController;
import id.mitra.country.CountryRestController;
import id.mitra.identity.caller.ClassificationChoices;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The filters of the list of agreements: what they offer, and which are set.
 */
@Component
class AgreementFilters {

	private static final List<String> SOON = List.of("30", "90", "180", "365");

	private final AreaRestController areas;

	private final CountryRestController countries;

	private final Naming naming;

	private final Addresses addresses;

	private final Options options;

	private final ClassificationChoices classifications;

	AgreementFilters(AreaRestController areas, CountryRestController countries, Naming naming, Addresses addresses,
			Options options, ClassificationChoices classifications) {
		this.areas = areas;
		this.countries = countries;
		this.naming = naming;
		this.addresses = addresses;
		this.options = options;
		this.classifications = classifications;
	}

	void addTo(Model model, AgreementQuery query) {
		List<Option> areas = areas();
		model.addAttribute("query", query).addAttribute("areas", areas);
		model.addAttribute("types", this.options.of(AgreementType.class, "agreement.type"));
		model.addAttribute("stages", this.options.of(AgreementStage.class, "agreement.stage"));
		model.addAttribute("soons", SOON.stream().map((days) -> new Option(days, soon(days))).toList());
		model.addAttribute("chips", chips(query, areas));
	}

	/** What the form offers. */
	void addChoices(Model model) {
		model.addAttribute("areas", areas()).addAttribute("classifications", this.classifications.cleared());
		model.addAttribute("types", this.options.of(AgreementType.class, "agreement.type"));
		model.addAttribute("bases", this.options.of(TermBasis.class, "agreement.basis"));
		model.addAttribute("renewals", this.options.of(Renewal.class, "agreement.renewal"));
		model.addAttribute("counted", this.options.of(CountedTo.class, "agreement.countedTo"));
		model.addAttribute("contents", this.options.of(ArticleContent.class, "agreement.content"));
		model.addAttribute("lastDays",
				Stream.of("true", "false").map((day) -> new Option(day, label("agreement.lastDay." + day))).toList());
	}

	/** What its codes stand for: areas with their names, languages by theirs alone. */
	void addNames(Model model, AgreementText text) {
		Map<String, String> names = new LinkedHashMap<>();
		areas().stream()
			.filter((area) -> text.areas().contains(area.value()))
			.forEach((area) -> names.put(area.value(), area.label()));
		model.addAttribute("areaNames", names);
		model.addAttribute("languageNames", LanguageNames.of(text.languages()));
	}

	private List<Option> areas() {
		return this.areas.all().stream().map((area) -> new Option(area.code(), area.name())).toList();
	}

	private List<Chip> chips(AgreementQuery query, List<Option> areas) {
		AgreementStanding standing = query.standing();
		return this.addresses.chips()
			.add("q", label("commitments.q"), query.q())
			.add("partner", label("agreement.parties"), partner(query.partner()))
			.add("country", label("commitments.country"), country(query.country()))
			.add("meeting", label("commitment.meetingId"), meeting(query.meeting()))
			.add("type", label("agreement.type"),
					(query.type() != null) ? label("agreement.type." + query.type()) : null)
			.add("stage", label("agreement.stage"),
					(standing.stage() != null) ? label("agreement.stage." + standing.stage()) : null)
			.add("area", label("agreement.areas"), Option.label(areas, query.area()))
			.add("noticeWithin", label("agreement.noticeWithin"),
					(standing.noticeWithin() != null) ? soon(String.valueOf(standing.noticeWithin())) : null)
			.add("unseen", label("agreement.stage"),
					(standing.unseen() != null) ? label("agreement.unseen." + standing.unseen()) : null)
			.add("neverActedOn", label("agreement.articles"),
					(standing.neverActedOn() != null) ? label("agreement.never." + standing.neverActedOn()) : null)
			.list();
	}

	private String soon(String days) {
		return label("agreement.noticeWithin.days", days);
	}

	private @Nullable String country(@Nullable String code) {
		return Option.label(this.countries.all().stream().map((one) -> new Option(one.code(), one.name())).toList(),
				code);
	}

	/** As far as the caller may know it. */
	private @Nullable String partner(@Nullable Long id) {
		return named("agreements", "partnerId", id);
	}

	private @Nullable String meeting(@Nullable Long id) {
		return named("commitments", "meetingId", id);
	}

	private @Nullable String named(String collection, String field, @Nullable Long id) {
		return (id == null) ? null
				: Objects.requireNonNullElseGet(
						this.naming.of(collection, List.of(new FieldValue(field, id))).name(field, id),
						() -> label("list.unknown"));
	}

	private String label(String key, Object... arguments) {
		return this.options.label(key, arguments);
	}

}
