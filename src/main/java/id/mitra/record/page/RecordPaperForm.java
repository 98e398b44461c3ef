package id.mitra.record.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import id.mitra.record.paper.PaperSection;
import id.mitra.record.paper.RecordPaperDetails;
import id.mitra.record.paper.RecordPaperDraft;
import id.mitra.record.paper.SignatureBlock;
import org.jspecify.annotations.Nullable;

/**
 * How records are printed, as a browser sends it: the letterhead as it was typed, a line
 * each.
 */
record RecordPaperForm(@Nullable String letterhead, List<String> sections, @Nullable String place,
		@Nullable String leftTitle, @Nullable String rightTitle, @Nullable String version) {

	RecordPaperForm(@Nullable String letterhead, @Nullable List<String> sections, @Nullable String place,
			@Nullable String leftTitle, @Nullable String rightTitle, @Nullable String version) {
		this.letterhead = letterhead;
		this.sections = Rows.sent(sections);
		this.place = place;
		this.leftTitle = leftTitle;
		this.rightTitle = rightTitle;
		this.version = version;
	}

	static RecordPaperForm of(RecordPaperDetails paper) {
		SignatureBlock block = paper.block();
		return new RecordPaperForm(String.join("\n", paper.letterhead()),
				paper.sections().stream().map(PaperSection::name).toList(), block.place(), block.leftTitle(),
				block.rightTitle(), String.valueOf(paper.version()));
	}

	/** With a section moved up or down where that is the step, else as it is. */
	RecordPaperForm after(FormStep step) {
		int from = step.index();
		return switch (step.name()) {
			case "up-section" -> exchanged(from, from - 1);
			case "down-section" -> exchanged(from, from + 1);
			default -> this;
		};
	}

	private RecordPaperForm exchanged(int from, int to) {
		List<String> changed = new ArrayList<>(this.sections);
		if (Rows.has(changed, from) && Rows.has(changed, to)) {
			Collections.swap(changed, from, to);
		}
		return new RecordPaperForm(this.letterhead, changed, this.place, this.leftTitle, this.rightTitle, this.version);
	}

	RecordPaperDraft toDraft(Values values) {
		List<String> lines = Arrays.stream(Objects.toString(this.letterhead, "").split("\\R"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
		List<PaperSection> order = this.sections.stream()
			.flatMap((one) -> Stream.ofNullable(values.choice("sections", one, PaperSection.class)))
			.toList();
		values.at("sections", "sections");
		return new RecordPaperDraft(values.entries("letterhead", lines), order,
				new SignatureBlock(values.text(this.place), values.text(this.leftTitle), values.text(this.rightTitle)));
	}

}
