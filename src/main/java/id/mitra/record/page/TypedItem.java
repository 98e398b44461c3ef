package id.mitra.record.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import id.mitra.record.part.AgendaItem;
import id.mitra.record.part.AgendaItem.AgendaOutcome;
import id.mitra.record.part.ItemDraft;
import id.mitra.record.part.OutcomeDraft;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as a browser sends it.
 */
record TypedItem(@Nullable String id, @Nullable String titleId, @Nullable String titleEn, @Nullable String area,
		List<String> speakers, @Nullable String notesId, @Nullable String notesEn, @Nullable String restricted,
		List<TypedOutcome> outcomes) {

	static final TypedItem BLANK = new TypedItem(null, null, null, null, null, null, null, null, null);

	TypedItem(@Nullable String id, @Nullable String titleId, @Nullable String titleEn, @Nullable String area,
			@Nullable List<String> speakers, @Nullable String notesId, @Nullable String notesEn,
			@Nullable String restricted, @Nullable List<TypedOutcome> outcomes) {
		this.id = id;
		this.titleId = titleId;
		this.titleEn = titleEn;
		this.area = area;
		this.speakers = Rows.sent(speakers);
		this.notesId = notesId;
		this.notesEn = notesEn;
		this.restricted = restricted;
		this.outcomes = Rows.sent(outcomes);
	}

	static TypedItem of(AgendaItem item) {
		return new TypedItem(String.valueOf(item.id()), item.titleId(), item.titleEn(), item.area(),
				item.speakers().stream().map(String::valueOf).toList(), item.notesId(), item.notesEn(),
				item.restricted() ? "true" : null, item.outcomes().stream().map(TypedOutcome::of).toList());
	}

	static boolean isBlank(@Nullable String typed) {
		return typed == null || typed.isBlank();
	}

	/** Whether it is a new one into which nothing was typed. */
	boolean isBlank() {
		return Stream.of(this.id, this.titleId, this.titleEn, this.area, this.notesId, this.notesEn, this.restricted)
			.allMatch(TypedItem::isBlank) && this.speakers.isEmpty()
				&& this.outcomes.stream().allMatch(TypedOutcome::isBlank);
	}

	private TypedItem with(@Nullable String id, List<TypedOutcome> outcomes) {
		return new TypedItem(id, this.titleId, this.titleEn, this.area, this.speakers, this.notesId, this.notesEn,
				this.restricted, outcomes);
	}

	TypedItem withOutcomes(UnaryOperator<List<TypedOutcome>> change) {
		return with(this.id, change.apply(this.outcomes));
	}

	/** With the ids under which a draft of it was kept that has no new promises. */
	TypedItem kept(AgendaItem item) {
		Iterator<AgendaOutcome> outcomes = item.outcomes().iterator();
		return with(String.valueOf(item.id()),
				this.outcomes.stream()
					.map((one) -> one.isBlank() ? one
							: one.withId(one.isPromise() ? null : String.valueOf(outcomes.next().id())))
					.toList());
	}

	/** Without the ids of what is no longer on record, which is then new. */
	TypedItem among(Set<String> known) {
		return with((this.id != null && known.contains(this.id)) ? this.id : null,
				this.outcomes.stream()
					.map((one) -> (one.id() != null && known.contains(one.id())) ? one : one.withId(null))
					.toList());
	}

	/** Its own id, and those of what came of it. */
	Stream<String> ids() {
		return Stream.concat(Stream.ofNullable(this.id),
				this.outcomes.stream().flatMap((one) -> Stream.ofNullable(one.id())));
	}

	/**
	 * What was typed as a draft.
	 * @param which outcomes it is to have, of those with something in them
	 */
	ItemDraft toDraft(Values values, Predicate<TypedOutcome> which) {
		List<OutcomeDraft> drafts = new ArrayList<>();
		for (int i = 0; i < this.outcomes.size(); i++) {
			TypedOutcome outcome = this.outcomes.get(i);
			if (!outcome.isBlank() && which.test(outcome)) {
				drafts.add(outcome.toDraft(values.row("outcomes[" + drafts.size() + "]", "outcomes[" + i + "]")));
			}
		}
		values.at("id", "titleId").at("speakers", "speakers").at("outcomes", "titleId");
		return new ItemDraft(values.number("titleId", this.id), values.text(this.titleId), values.text(this.titleEn),
				values.text(this.area),
				this.speakers.stream().flatMap((one) -> Stream.ofNullable(values.number("speakers", one))).toList(),
				values.text(this.notesId), values.text(this.notesEn), this.restricted != null, drafts);
	}

}
