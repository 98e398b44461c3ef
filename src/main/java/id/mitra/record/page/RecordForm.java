package id.mitra.record.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import id.mitra.record.RecordContent;
import id.mitra.record.RecordDetails;
import id.mitra.record.part.AgendaItem;
import id.mitra.record.part.Authentic;
import id.mitra.record.part.ItemDraft;
import id.mitra.record.part.RecordDraft;
import id.mitra.record.part.RecordFrame;
import org.jspecify.annotations.Nullable;

/**
 * The record of a meeting as a browser sends it, everything as it was typed.
 *
 * @param agenda what is known of the items that it was opened with
 */
record RecordForm(@Nullable String authentic, @Nullable String openingId, @Nullable String openingEn,
		List<TypedItem> items, @Nullable String closingId, @Nullable String closingEn, @Nullable String agenda,
		@Nullable String version) {

	RecordForm(@Nullable String authentic, @Nullable String openingId, @Nullable String openingEn,
			@Nullable List<TypedItem> items, @Nullable String closingId, @Nullable String closingEn,
			@Nullable String agenda, @Nullable String version) {
		this.authentic = authentic;
		this.openingId = openingId;
		this.openingEn = openingEn;
		this.items = Rows.sent(items);
		this.closingId = closingId;
		this.closingEn = closingEn;
		this.agenda = agenda;
		this.version = version;
	}

	static RecordForm of(RecordDetails record) {
		return of(record.content(), null, String.valueOf(record.version()));
	}

	private static RecordForm of(RecordContent content, @Nullable String agenda, @Nullable String version) {
		RecordFrame frame = content.frame();
		return new RecordForm(content.authentic().name(), frame.openingId(), frame.openingEn(),
				content.items().stream().map(TypedItem::of).toList(), frame.closingId(), frame.closingEn(), agenda,
				version);
	}

	/** The form with what a state has that was saved before, to be saved anew. */
	RecordForm restored(RecordContent state) {
		Set<String> known = ids();
		return of(state, this.agenda, this.version)
			.with((items) -> items.stream().map((item) -> item.among(known)).toList());
	}

	/** Of its items and of what came of them. */
	Set<String> ids() {
		return this.items.stream().flatMap(TypedItem::ids).collect(Collectors.toSet());
	}

	RecordForm with(UnaryOperator<List<TypedItem>> change) {
		return new RecordForm(this.authentic, this.openingId, this.openingEn, change.apply(this.items), this.closingId,
				this.closingEn, this.agenda, this.version);
	}

	RecordForm withAgenda(String agenda) {
		return new RecordForm(this.authentic, this.openingId, this.openingEn, this.items, this.closingId,
				this.closingEn, agenda, this.version);
	}

	RecordForm withItem(int index, UnaryOperator<TypedItem> change) {
		return with((items) -> Rows.changed(items, index, change));
	}

	/** The same rows with the ids under which {@link #toState} was kept. */
	RecordForm kept(RecordDetails record) {
		Iterator<AgendaItem> kept = record.content().items().iterator();
		List<TypedItem> rows = this.items.stream()
			.map((item) -> item.isBlank() ? item : item.kept(kept.next()))
			.toList();
		return new RecordForm(this.authentic, this.openingId, this.openingEn, rows, this.closingId, this.closingEn,
				this.agenda, String.valueOf(record.version()));
	}

	/** What is to be saved. */
	RecordDraft toDraft(Values values) {
		return toDraft(values, (outcome) -> true);
	}

	/**
	 * What is kept of it on the way: all but new promises, of which commitments would be
	 * made in the middle of a word.
	 */
	RecordDraft toState(Values values) {
		return toDraft(values, (outcome) -> !outcome.isPromise());
	}

	private RecordDraft toDraft(Values values, Predicate<TypedOutcome> which) {
		List<ItemDraft> drafts = new ArrayList<>();
		for (int i = 0; i < this.items.size(); i++) {
			if (!this.items.get(i).isBlank()) {
				drafts.add(this.items.get(i)
					.toDraft(values.row("items[" + drafts.size() + "]", "items[" + i + "]"), which));
			}
		}
		return new RecordDraft(values.choice("authentic", this.authentic, Authentic.class),
				new RecordFrame(values.text(this.openingId), values.text(this.openingEn), values.text(this.closingId),
						values.text(this.closingEn)),
				drafts);
	}

}
