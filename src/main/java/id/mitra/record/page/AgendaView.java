package id.mitra.record.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Names;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.record.RecordDetails;
import id.mitra.record.page.ShownItem.ShownOutcome;
import id.mitra.record.part.AgendaItem;
import id.mitra.record.part.AgendaItem.AgendaOutcome;
import id.mitra.record.part.CarriedItem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Names what the items of a record name by id: people, areas, commitments.
 */
@Component
class AgendaView {

	private final CommitmentRestController commitments;

	private final AreaRestController areas;

	private final Naming naming;

	AgendaView(CommitmentRestController commitments, AreaRestController areas, Naming naming) {
		this.commitments = commitments;
		this.areas = areas;
		this.naming = naming;
	}

	/**
	 * The items in their order.
	 * @param all whether those are among them that are kept from others; without them
	 * numbers go on as if there were none
	 */
	List<ShownItem> items(RecordDetails record, boolean all) {
		List<AgendaItem> items = record.content().items().stream().filter((item) -> all || !item.restricted()).toList();
		Map<Long, CommitmentDetails> promised = this.commitments
			.list(CommitmentQuery.of(record.meetingId()), PageRequest.first(100))
			.items()
			.stream()
			.collect(Collectors.toMap(CommitmentDetails::id, Function.identity()));
		Map<String, String> areas = this.areas.all()
			.stream()
			.collect(Collectors.toMap(AreaDetails::code, AreaDetails::name));
		Names names = this.naming.of("records", mentions(items, promised));
		List<ShownItem> shown = new ArrayList<>();
		items.forEach((item) -> shown.add(new ShownItem(shown.size() + 1, item,
				(item.area() != null) ? areas.get(item.area()) : null,
				item.speakers().stream().map((one) -> names.name("speakers", one)).filter(Objects::nonNull).toList(),
				item.outcomes().stream().map((one) -> shown(one, promised, names)).toList(), origin(record, item))));
		return shown;
	}

	private static @Nullable CarriedItem origin(RecordDetails record, AgendaItem item) {
		return record.carried().stream().filter((one) -> one.itemId() == item.id()).findFirst().orElse(null);
	}

	private static List<FieldValue> mentions(List<AgendaItem> items, Map<Long, CommitmentDetails> promised) {
		List<FieldValue> values = new ArrayList<>();
		for (AgendaItem item : items) {
			values.add(new FieldValue("speakers", item.speakers()));
			item.outcomes()
				.stream()
				.map(AgendaOutcome::commitmentId)
				.filter((one) -> one != null && !promised.containsKey(one))
				.forEach((one) -> values.add(new FieldValue("commitmentId", one)));
		}
		return values;
	}

	private static ShownOutcome shown(AgendaOutcome outcome, Map<Long, CommitmentDetails> promised, Names names) {
		Long commitment = outcome.commitmentId();
		return new ShownOutcome(outcome, (commitment != null) ? promised.get(commitment) : null,
				names.name("commitmentId", commitment));
	}

}
