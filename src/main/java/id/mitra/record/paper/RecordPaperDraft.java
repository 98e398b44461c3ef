package id.mitra.record.paper;

import java.util.List;
import java.util.Objects;

import id.mitra.platform.field.Flat;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How records are printed, as an administrator writes it.
 *
 * @param letterhead its lines, from the top
 * @param sections all of them, in their order
 */
public record RecordPaperDraft(
		@Size(max = RecordPaperDraft.LINES,
				message = "{error.entries}") List<@Size(max = 200) @PlainText String> letterhead,
		List<@NotNull PaperSection> sections, @Valid @Flat SignatureBlock block) {

	/** As many lines as a letterhead has at most. */
	static final int LINES = 6;

	public RecordPaperDraft(@Nullable List<String> letterhead, @Nullable List<PaperSection> sections,
			@Nullable SignatureBlock block) {
		this.letterhead = (letterhead != null) ? letterhead : List.of();
		this.sections = (sections != null) ? sections : List.of();
		this.block = Objects.requireNonNullElse(block, SignatureBlock.EMPTY);
	}

	/** Whether no section is missing or named twice. */
	boolean hasAllSections() {
		return this.sections.size() == PaperSection.values().length
				&& this.sections.containsAll(List.of(PaperSection.values()));
	}

	RecordPaperDraft completed() {
		return new RecordPaperDraft(Trimmed.of(this.letterhead), this.sections, this.block.completed());
	}

}
