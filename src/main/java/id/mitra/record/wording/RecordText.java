package id.mitra.record.wording;

import java.util.ArrayList;
import java.util.List;

import id.mitra.record.part.Authentic;
import id.mitra.record.part.ItemDraft;
import id.mitra.record.part.RecordDraft;
import id.mitra.record.part.RecordFrame;
import org.jspecify.annotations.Nullable;

/**
 * A text of a record in both languages.
 *
 * @param itemId of the item that it belongs to, null of how the record opens and closes
 * @param outcomeId of the outcome whose words it is
 * @param field what it is called without its language, such as {@code notes}
 */
record RecordText(@Nullable Long itemId, @Nullable Long outcomeId, String field, @Nullable String id,
		@Nullable String en) {

	/** All of a record in which everything has an id. */
	static List<RecordText> of(RecordDraft draft) {
		RecordFrame frame = draft.frame();
		List<RecordText> texts = new ArrayList<>();
		texts.add(new RecordText(null, null, "opening", frame.openingId(), frame.openingEn()));
		texts.add(new RecordText(null, null, "closing", frame.closingId(), frame.closingEn()));
		for (ItemDraft item : draft.items()) {
			texts.add(new RecordText(item.id(), null, "notes", item.notesId(), item.notesEn()));
			item.outcomes()
				.forEach((one) -> texts.add(new RecordText(item.id(), one.id(), "text", one.textId(), one.textEn())));
		}
		return texts;
	}

	/** What it is known by as long as it is on record. */
	String part() {
		return (this.outcomeId != null) ? this.outcomeId.toString()
				: (this.itemId != null) ? this.itemId.toString() : this.field;
	}

	@Nullable String in(Authentic language) {
		return (language == Authentic.ID) ? this.id : this.en;
	}

	boolean inBoth() {
		return this.id != null && this.en != null;
	}

}
