package id.mitra.commitment.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import id.mitra.area.AreaRestController;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentStatus;
import id.mitra.commitment.DueTime;
import id.mitra.delegate.DelegateRestController;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.term.Owner;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.text.Dates;
import id.mitra.unit.UnitRestController;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The filters of the ledger: what they offer, and which are set.
 */
@Component
class LedgerFilters {

	private final PartnerRestController partners;

	private final DelegateRestController delegates;

	private final MeetingRestController meetings;

	private final UnitRestController units;

	private final AreaRestController areas;

	private final Addresses addresses;

	private final Options options;

	private final Dates dates;

	LedgerFilters(PartnerRestController partners, DelegateRestController delegates, MeetingRestController meetings,
			UnitRestController units, AreaRestController areas, Addresses addresses, Options options, Dates dates) {
		this.partners = partners;
		this.delegates = delegates;
		this.meetings = meetings;
		this.units = units;
		this.areas = areas;
		this.addresses = addresses;
		this.options = options;
		this.dates = dates;
	}

	void addTo(Model model, CommitmentQuery query) {
		model.addAttribute("query", query);
		model.addAttribute("owners", this.options.of(Owner.class, "owner"));
		model.addAttribute("dues", this.options.of(DueTime.class, "commitment.due"));
		model.addAttribute("statuses", this.options.of(CommitmentStatus.class, "commitment.status"));
		model.addAttribute("areas", areas());
		model.addAttribute("chips", chips(query));
		model.addAttribute("kept", kept(query));
	}

	/** The filters that no field of the page is for. */
	private static Map<String, Object> kept(CommitmentQuery query) {
		CommitmentQuery.Concern about = query.concern();
		Map<String, Object> kept = new LinkedHashMap<>();
		keep("partner", about.partner(), kept);
		keep("meeting", about.meeting(), kept);
		keep("unit", about.unit(), kept);
		keep("delegate", about.delegate(), kept);
		keep("kind", query.state().kind(), kept);
		keep("open", query.state().open(), kept);
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

	private List<Option> areas() {
		return this.areas.list(null, PageRequest.first(100))
			.items()
			.stream()
			.map((area) -> new Option(area.code(), area.name()))
			.toList();
	}

	private List<Chip> chips(CommitmentQuery query) {
		CommitmentQuery.Concern about = query.concern();
		CommitmentQuery.State state = query.state();
		return this.addresses.chips()
			.add("q", label("commitments.q"), query.q())
			.add("owner", label("commitments.owner"), constant("owner", state.owner()))
			.add("due", label("commitments.due"), constant("commitment.due", state.due()))
			.add("status", label("commitment.status"), constant("commitment.status", state.status()))
			.add("kind", label("commitment.kind"), constant("commitment.kind", state.kind()))
			.add("open", label("commitment.status"),
					(state.open() != null) ? label("commitments.open." + state.open()) : null)
			.add("partner", label("commitment.partnerId"), name(about.partner(), (id) -> this.partners.get(id).name()))
			.add("meeting", label("commitment.meetingId"), name(about.meeting(), (id) -> this.meetings.get(id).name()))
			.add("unit", label("commitment.unitId"), name(about.unit(), (id) -> this.units.get(id).name()))
			.add("delegate", label("commitment.delegateId"),
					name(about.delegate(), (id) -> this.delegates.get(id).name()))
			.add("area", label("commitment.area"), area(about.area()))
			.add("from", label("meetings.from"), this.dates.shortDay(query.from()))
			.add("to", label("meetings.to"), this.dates.shortDay(query.to()))
			.list();
	}

	private @Nullable String area(@Nullable String code) {
		return areas().stream().filter((area) -> area.value().equals(code)).map(Option::label).findFirst().orElse(code);
	}

	private @Nullable String name(@Nullable Long id, LongFunction<String> name) {
		try {
			return (id != null) ? name.apply(id) : null;
		}
		catch (RecordNotFound missing) {
			return label("list.unknown");
		}
	}

	private @Nullable String constant(String prefix, @Nullable Enum<?> value) {
		return (value != null) ? label(prefix + "." + value.name()) : null;
	}

	private String label(String key) {
		return this.options.label(key);
	}

}
