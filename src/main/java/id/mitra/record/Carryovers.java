package id.mitra.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Writer;
import id.mitra.record.part.AgendaItem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is carried over from one meeting's agenda to another's, and where an item comes
 * from.
 */
@Component
class Carryovers {

	private final RecordQueries records;

	private final Successors successors;

	private final Checks checks;

	private final JdbcClient jdbc;

	private final Writer writer;

	Carryovers(RecordQueries records, Successors successors, Checks checks, JdbcClient jdbc, Writer writer) {
		this.records = records;
		this.successors = successors;
		this.checks = checks;
		this.jdbc = jdbc;
		this.writer = writer;
	}

	/** The items that are to come to a meeting, in the order in which they were there. */
	List<AgendaItem> chosen(long meeting, CarryoverDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		errors.throwIfAny();
		long from = Objects.requireNonNull(draft.meetingId());
		RecordDetails source = this.records.find(from).orElse(null);
		if (source == null) {
			errors.reject("meetingId", "meeting.unknown");
			errors.throwIfAny();
			return List.of();
		}
		errors.rejectIf(!this.successors.has(from, meeting), "meetingId", "record.successor");
		Map<Long, AgendaItem> items = source.content()
			.items()
			.stream()
			.collect(Collectors.toMap(AgendaItem::id, Function.identity()));
		Set<Long> wanted = new HashSet<>();
		for (int i = 0; i < draft.items().size(); i++) {
			Long item = Objects.requireNonNull(draft.items().get(i));
			errors.rejectIf(!items.containsKey(item), "items[" + i + "]", "record.item");
			errors.rejectIf(!wanted.add(item), "items[" + i + "]", "record.twice");
		}
		errors.throwIfAny();
		List<AgendaItem> chosen = new ArrayList<>(source.content().items());
		chosen.removeIf((item) -> !wanted.contains(item.id()));
		return chosen;
	}

	/** Keeps where items come from that are on a meeting's agenda by now. */
	void keep(long meeting, List<Long> items, CarryoverDraft carryover, List<AgendaItem> from) {
		for (int i = 0; i < items.size(); i++) {
			this.jdbc.sql("""
					insert into record_carryover (meeting_id, item_id, from_meeting_id, from_item_id, carried_at,
					  carried_by)
					values (:meeting, :item, :from, :fromItem, now(), :by)
					""")
				.param("meeting", meeting)
				.param("item", items.get(i))
				.param("from", carryover.meetingId())
				.param("fromItem", from.get(i).id())
				.param("by", this.writer.name())
				.update();
		}
	}

}
