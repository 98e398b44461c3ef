package id.mitra.meeting.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import id.mitra.country.CountryRestController;
import id.mitra.delegate.DelegateRestController;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingQuery.Traits;
import id.mitra.meeting.MeetingQuery.Whom;
import id.mitra.meeting.browsing.FacetValue;
import id.mitra.meeting.browsing.MeetingFacets;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Options;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.platform.text.Dates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of the list of meetings: what they offer, which are set, and whom the text
 * in the field for a partner or a delegate may mean.
 */
@Component
class MeetingFilters {

	private final MeetingChoices choices;

	private final PartnerRestController partners;

	private final DelegateRestController delegates;

	private final CountryRestController countries;

	private final Naming naming;

	private final Addresses addresses;

	private final Options options;

	private final Dates dates;

	MeetingFilters(MeetingChoices choices, PartnerRestController partners, DelegateRestController delegates,
			CountryRestController countries, Naming naming, Addresses addresses, Options options, Dates dates) {
		this.choices = choices;
		this.partners = partners;
		this.delegates = delegates;
		this.countries = countries;
		this.naming = naming;
		this.addresses = addresses;
		this.options = options;
		this.dates = dates;
	}

	/**
	 * A partner or delegate that a text may mean, and the address of the list with it.
	 */
	record Choice(String name, @Nullable String detail, String url) {
	}

	/** What the list itself has added is not asked for again. */
	void addTo(Model model, MeetingQuery query, @Nullable String find) {
		this.choices.addTo(model, query.area());
		model.addAttribute("query", query);
		model.addAttribute("chips", chips(query, (MeetingFacets) model.getAttribute("facets")));
		if (find != null && !find.isBlank()) {
			model.addAttribute("find", find);
			model.addAttribute("foundPartners", partners(find));
			model.addAttribute("foundDelegates", delegates(find));
		}
	}

	private List<Choice> partners(String find) {
		return this.partners.suggest(find)
			.items()
			.stream()
			.map((partner) -> new Choice(partner.name(), partner.abbreviation(), chosen("partner", partner.id())))
			.toList();
	}

	private List<Choice> delegates(String find) {
		return this.delegates.suggest(find)
			.items()
			.stream()
			.map((person) -> new Choice(person.name(), person.title(), chosen("delegate", person.id())))
			.toList();
	}

	/** The list with what was chosen, and without the text that found it. */
	private String chosen(String parameter, long id) {
		return UriComponentsBuilder.fromUriString(this.addresses.with(parameter, Long.toString(id)))
			.replaceQueryParam("find")
			.build()
			.toUriString();
	}

	private List<Chip> chips(MeetingQuery query, @Nullable MeetingFacets facets) {
		Whom whom = query.whom();
		List<FacetValue> partner = (facets != null) ? facets.partners() : List.of();
		List<FacetValue> delegate = (facets != null) ? facets.delegates() : List.of();
		Traits traits = query.traits();
		return this.addresses.chips()
			.add("q", label("meetings.q"), query.q())
			.add("partner", label("meeting.partner"), name("partnerId", whom.partner(), partner))
			.add("delegate", label("meeting.delegate"), name("delegateId", whom.delegate(), delegate))
			.add("area", label("meeting.area"), named(query.area(), this.choices::area))
			.add("country", label("meetings.country"), named(whom.country(), (code) -> this.countries.get(code).name()))
			.add("place", label("meetings.place"), named(query.place(), (code) -> this.countries.get(code).name()))
			.add("kind", label("meeting.kind"), constant("meeting.kind", traits.kind()))
			.add("level", label("meetings.level"), constant("level", traits.level()))
			.add("ourLevel", label("meeting.ourLevel"), constant("level", traits.ourLevel()))
			.add("internal", label("meeting.kind.INTERNAL"),
					(traits.internal() != null) ? label("meetings.internal." + traits.internal()) : null)
			.add("outcome", label("meeting.outcome"),
					(traits.outcome() != null) ? label("meetings.outcome." + traits.outcome()) : null)
			.add("status", label("meeting.status"), constant("meeting.status", traits.status()))
			.add("classification", label("meeting.classification"), constant("classification", traits.classification()))
			.add("from", label("meetings.from"), this.dates.shortDay(query.days().from()))
			.add("to", label("meetings.to"), this.dates.shortDay(query.days().to()))
			.list();
	}

	/** What stands for nothing on record is taken away like any other. */
	private static @Nullable String named(@Nullable String code, Function<String, String> name) {
		try {
			return (code != null && !code.isBlank()) ? name.apply(code) : null;
		}
		catch (RecordNotFound unknown) {
			return code;
		}
	}

	/** As far as the caller may know it; whole records would cost the list too much. */
	private @Nullable String name(String field, @Nullable Long id, List<FacetValue> known) {
		return (id == null) ? null
				: !known.isEmpty() ? known.getFirst().name()
						: Objects.requireNonNullElseGet(
								this.naming.of("meetings", List.of(new FieldValue(field, id))).name(field, id),
								() -> label("meetings.unknown"));
	}

	private @Nullable String constant(String prefix, @Nullable Enum<?> value) {
		return (value != null) ? label(prefix + "." + value.name()) : null;
	}

	private String label(String key) {
		return this.options.label(key);
	}

}
