package id.mitra.record.part;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as it is on record.
 */
public record AgendaItem(long id, @Nullable String titleId, @Nullable String titleEn, @Nullable String area,
		List<Long> speakers, @Nullable String notesId, @Nullable String notesEn, boolean restricted,
		List<AgendaOutcome> outcomes) {

	/** As a writer would send it to leave it as it is. */
	public ItemDraft draft() {
		return new ItemDraft(this.id, this.titleId, this.titleEn, this.area, this.speakers, this.notesId, this.notesEn,
				this.restricted, this.outcomes.stream().map(AgendaOutcome::draft).toList());
	}

	/**
	 * The same to be talked of anew: what was said of it, and what came of it, stay here.
	 */
	public ItemDraft afresh() {
		return new ItemDraft(null, this.titleId, this.titleEn, this.area, this.speakers, null, null, this.restricted,
				null);
	}

	/**
	 * What came of it, as it is on record.
	 *
	 * @param promised by whom and by when, as the record was agreed; null in a draft
	 */
	public record AgendaOutcome(long id, OutcomeType type, @Nullable String textId, @Nullable String textEn,
			@Nullable Long commitmentId, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Promised promised) {

		private OutcomeDraft draft() {
			return new OutcomeDraft(this.id, this.type, this.textId, this.textEn, this.commitmentId, null);
		}

	}

}
