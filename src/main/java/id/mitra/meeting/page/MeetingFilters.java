package id.mitra.meeting.page;

import java.util.List;
import java.util.function.Function;

import id.mitra.country.CountryRestController;
import id.mitra.delegate.DelegateRestController;
import id.mitra.meeting.MeetingQuery;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Options;
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

	private final MeetingFormModel choices;

	private final PartnerRestController partners;

	private final DelegateRestController delegates;

	private final CountryRestController countries;

	private final Addresses addresses;

	private final Options options;

	private final Dates dates;

	MeetingFilters(MeetingFormModel choices, PartnerRestController partners, DelegateRestController delegates,
			CountryRestController countries, Addresses addresses, Options options, Dates dates) {
		this.choices = choices;
		this.partners = partners;
		this.delegates = delegates;
		this.countries = countries;
		this.addresses = addresses;
		this.options = options;
		this.dates = dates;
	}

	/**
	 * A partner or delegate that a text may mean, and the address of the list with it.
	 */
	record Choice(String name, @Nullable String detail, String url) {
	}

	void addTo(Model model, MeetingQuery query, @Nullable String find) {
		this.choices.addFilters(model, query.area());
		model.addAttribute("query", query);
		model.addAttribute("chips", chips(query));
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

	private List<Chip> chips(MeetingQuery query) {
		return this.addresses.chips()
			.add("q", label("meetings.q"), query.q())
			.add("partner", label("meeting.partner"), (query.partner() != null) ? partner(query.partner()) : null)
			.add("delegate", label("meeting.delegate"), (query.delegate() != null) ? delegate(query.delegate()) : null)
			.add("area", label("meeting.area"), named(query.area(), this.choices::area))
			.add("country", label("meetings.country"),
					named(query.country(), (code) -> this.countries.get(code).name()))
			.add("place", label("meetings.place"), named(query.place(), (code) -> this.countries.get(code).name()))
			.add("kind", label("meeting.kind"), constant("meeting.kind", query.kind()))
			.add("level", label("meetings.level"), constant("level", query.level()))
			.add("ourLevel", label("meeting.ourLevel"), constant("level", query.ourLevel()))
			.add("internal", label("meeting.kind.INTERNAL"),
					(query.internal() != null) ? label("meetings.internal." + query.internal()) : null)
			.add("status", label("meeting.status"), constant("meeting.status", query.status()))
			.add("classification", label("meeting.classification"), constant("classification", query.classification()))
			.add("from", label("meetings.from"), this.dates.shortDay(query.from()))
			.add("to", label("meetings.to"), this.dates.shortDay(query.to()))
			.list();
	}

	private static @Nullable String named(@Nullable String code, Function<String, String> name) {
		return (code != null && !code.isBlank()) ? name.apply(code) : null;
	}

	private String partner(long id) {
		try {
			return this.partners.get(id).name();
		}
		catch (RecordNotFound missing) {
			return label("meetings.unknown");
		}
	}

	private String delegate(long id) {
		try {
			return this.delegates.get(id).name();
		}
		catch (RecordNotFound missing) {
			return label("meetings.unknown");
		}
	}

	private @Nullable String constant(String prefix, @Nullable Enum<?> value) {
		return (value != null) ? label(prefix + "." + value.name()) : null;
	}

	private String label(String key) {
		return this.options.label(key);
	}

}
