package id.mitra.commitment.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.commitment.ChoiceCounts;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.commitment.term.DueTime;
import id.mitra.country.Country;
import id.mitra.country.CountryRestController;
import id.mitra.identity.caller.Caller;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.Count;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.platform.text.Dates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

/**
 * The filters of the ledger: what they offer, and which are set.
 */
@Component
class LedgerFilters {

	private final AreaRestController areas;

	private final CountryRestController countries;

	private final Naming naming;

	private final Addresses addresses;

	private final Options options;

	private final Dates dates;

	LedgerFilters(AreaRestController areas, CountryRestController countries, Naming naming, Addresses addresses,
			Options options, Dates dates) {
		this.areas = areas;
		this.countries = countries;
		this.naming = naming;
		this.addresses = addresses;
		this.options = options;
		this.dates = dates;
	}

	void addTo(Model model, CommitmentQuery query) {
		model.addAttribute("query", query);
		model.addAttribute("owners", this.options.of(Owner.class, "owner"));
		model.addAttribute("dues", this.options.of(DueTime.class, "commitment.due"));
		model.addAttribute("statuses", this.options.of(CommitmentStatus.class, "commitment.status"));
		List<Option> areas = areas();
		model.addAttribute("areas", areas);
		model.addAttribute("mines", mines());
		model.addAttribute("chips", chips(query, areas));
		model.addAttribute("kept", kept(query));
	}

	/** With how many each choice would leave. */
	void addTo(Model model, ChoiceCounts counts) {
		model.addAttribute("owners", counted("owner", counts.owner()));
		model.addAttribute("dues", counted("commitment.due", counts.due()));
		model.addAttribute("statuses", counted("commitment.status", counts.status()));
	}

	private List<Option> counted(String prefix, Map<? extends Enum<?>, Count> counts) {
		List<Option> options = new ArrayList<>();
		counts.forEach((choice, count) -> options
			.add(new Option(choice.name(), label(count.exact() ? "filter.counted" : "filter.counted.atLeast",
					label(prefix + "." + choice.name()), count.count()))));
		return options;
	}

	/** The filters that no field of the page is for. */
	private Map<String, Object> kept(CommitmentQuery query) {
		CommitmentQuery.Concern about = query.concern();
		Map<String, Object> kept = new LinkedHashMap<>();
		keep("partner", about.partner(), kept);
		keep("meeting", about.meeting(), kept);
		keep("country", about.country(), kept);
		keep("unit", about.unit(), kept);
		keep("delegate", about.delegate(), kept);
		keep("ids", (about.ids() != null) ? StringUtils.collectionToCommaDelimitedString(about.ids()) : null, kept);
		keep("kind", query.state().kind(), kept);
		keep("open", query.state().open(), kept);
		keep("mine", mines().isEmpty() ? query.state().mine() : null, kept);
		keep("from", query.from(), kept);
		keep("to", query.to(), kept);
		keep("sort", query.sort(), kept);
		return kept;
	}

	private static void keep(String name, @Nullable Object value, Map<String, Object> kept) {
		if (value != null) {
			kept.put(name, value);
		}
	}

	/** For those who answer for something, or whose unit may. */
	private List<Option> mines() {
		return Caller.required().workplace().any() ? List.of(new Option("true", label("commitments.mine.true")))
				: List.of();
	}

	private List<Option> areas() {
		return this.areas.all().stream().map(AreaDetails::option).toList();
	}

	private List<Chip> chips(CommitmentQuery query, List<Option> areas) {
		CommitmentQuery.Concern about = query.concern();
		CommitmentQuery.State state = query.state();
		return this.addresses.chips()
			.add("q", label("commitments.q"), query.q())
			.add("owner", label("commitments.owner"), constant("owner", state.owner()))
			.add("due", label("commitments.due"), constant("commitment.due", state.due()))
			.add("status", label("commitment.status"), constant("commitment.status", state.status()))
			.add("kind", label("commitment.kind"), constant("commitment.kind", state.kind()))
			.add("mine", label("commitments.mine"),
					Boolean.TRUE.equals(state.mine()) ? label("commitments.mine.true") : null)
			.add("open", label("commitment.status"),
					(state.open() != null) ? label("commitments.open." + state.open()) : null)
			.add("partner", label("commitment.partnerId"), name("partnerId", about.partner()))
			.add("meeting", label("commitment.meetingId"), name("meetingId", about.meeting()))
			.add("country", label("commitments.country"), country(about.country()))
			.add("unit", label("commitment.unitId"), name("unitId", about.unit()))
			.add("delegate", label("commitment.delegateId"), name("delegateId", about.delegate()))
			.add("area", label("commitment.area"), Option.label(areas, about.area()))
			.add("ids", label("commitments.ids"), (about.ids() != null) ? String.valueOf(about.ids().size()) : null)
			.add("from", label("meetings.from"), this.dates.shortDay(query.from()))
			.add("to", label("meetings.to"), this.dates.shortDay(query.to()))
			.list();
	}

	private @Nullable String country(@Nullable String code) {
		return Option.label(this.countries.all().stream().map(Country::option).toList(), code);
	}

	/** As far as the caller may know it. */
	private @Nullable String name(String field, @Nullable Long id) {
		return (id == null) ? null
				: Objects.requireNonNullElseGet(
						this.naming.of("commitments", List.of(new FieldValue(field, id))).name(field, id),
						() -> label("list.unknown"));
	}

	private @Nullable String constant(String prefix, @Nullable Enum<?> value) {
		return (value != null) ? label(prefix + "." + value.name()) : null;
	}

	private String label(String key, Object... arguments) {
		return this.options.label(key, arguments);
	}

}
