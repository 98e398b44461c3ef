package id.mitra.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.platform.field.Flat;
import id.mitra.record.part.AgendaItem;
import id.mitra.record.part.Authentic;
import id.mitra.record.part.RecordDraft;
import id.mitra.record.part.RecordFrame;
import id.mitra.record.part.Signatory;

/**
 * All that is said and signed in an edition of a record, of which its canonical JSON is
 * made.
 *
 * @param signatories of an edition that was agreed
 */
public record RecordContent(int edition, Authentic authentic, @Flat RecordFrame frame, List<AgendaItem> items,
		List<Signatory> signatories) {

	/** What there is where nobody has written one. */
	public static final RecordContent EMPTY = new RecordContent(1, Authentic.ID, RecordFrame.EMPTY, List.of(),
			List.of());

	/** As a writer would send it to leave it as it is. */
	RecordDraft draft() {
		return new RecordDraft(this.authentic, this.frame, this.items.stream().map(AgendaItem::draft).toList());
	}

	/** Whether there is anything in it to be read. */
	public boolean hasText() {
		return !this.items.isEmpty() || !this.frame.equals(RecordFrame.EMPTY);
	}

	/** The ids of all whom it names. */
	Set<Long> people() {
		return Stream
			.concat(this.items.stream().flatMap((item) -> item.speakers().stream()),
					this.signatories.stream().map(Signatory::delegateId))
			.collect(Collectors.toSet());
	}

	/** The ids of the commitments that came of it. */
	Set<Long> commitments() {
		return this.items.stream()
			.flatMap((item) -> item.outcomes().stream())
			.flatMap((outcome) -> Stream.ofNullable(outcome.commitmentId()))
			.collect(Collectors.toSet());
	}

}
