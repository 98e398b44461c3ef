package id.mitra.record.part;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda: what it was about, who spoke, what was said and what came of it.
 *
 * @param id of an item that is on record, null of a new one
 * @param restricted whether it is kept from what is printed for others
 */
public record ItemDraft(@Nullable Long id, @Size(max = 500) @PlainText @Nullable String titleId,
		@Size(max = 500) @PlainText @Nullable String titleEn, @Nullable String area, List<@NotNull Long> speakers,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String notesId,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String notesEn, @Nullable Boolean restricted,
		@Size(max = 100, message = "{error.entries}") List<@Valid @NotNull OutcomeDraft> outcomes) {

	public ItemDraft(@Nullable Long id, @Nullable String titleId, @Nullable String titleEn, @Nullable String area,
			@Nullable List<Long> speakers, @Nullable String notesId, @Nullable String notesEn,
			@Nullable Boolean restricted, @Nullable List<OutcomeDraft> outcomes) {
		this.id = id;
		this.titleId = titleId;
		this.titleEn = titleEn;
		this.area = area;
		this.speakers = (speakers != null) ? speakers : List.of();
		this.notesId = notesId;
		this.notesEn = notesEn;
		this.restricted = restricted;
		this.outcomes = (outcomes != null) ? outcomes : List.of();
	}

	boolean hasGaps() {
		return this.speakers.stream().anyMatch(Objects::isNull) || this.outcomes.stream().anyMatch(Objects::isNull);
	}

	/** The same with the speakers as they are known by now. */
	ItemDraft standing(Map<Long, Long> now) {
		boolean same = this.speakers.stream().noneMatch(now::containsKey);
		return same ? this
				: new ItemDraft(this.id, this.titleId, this.titleEn, this.area,
						this.speakers.stream().map((speaker) -> now.getOrDefault(speaker, speaker)).distinct().toList(),
						this.notesId, this.notesEn, this.restricted, this.outcomes);
	}

	/** The same with the outcomes as they are on record, under an id. */
	public ItemDraft completed(long id, List<OutcomeDraft> outcomes) {
		return new ItemDraft(id, Trimmed.of(this.titleId), Trimmed.of(this.titleEn), Trimmed.of(this.area),
				this.speakers, Trimmed.of(this.notesId), Trimmed.of(this.notesEn), Boolean.TRUE.equals(this.restricted),
				outcomes);
	}

}
