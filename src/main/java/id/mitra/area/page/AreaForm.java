package id.mitra.area.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaDraft;
import id.mitra.area.AreaNames;
import id.mitra.area.AreaOwner;
import id.mitra.area.AreaReferences;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * An area as an administrator typed it: each list a text with an entry a line, or several
 * with commas between.
 */
record AreaForm(@Nullable String code, @Nullable String parent, @Nullable Boolean active, @Nullable String sequence,
		@Flat TypedNames names, @Flat TypedReferences references, @Nullable List<OwnerForm> owners) {

	/** A new area, which is offered unless told otherwise. */
	static final AreaForm BLANK = new AreaForm("", "", true, "", TypedNames.BLANK, new TypedReferences("", "", ""),
			List.of());

	/**
	 * What it is called, as typed.
	 */
	record TypedNames(@Nullable String nameEn, @Nullable String nameId, @Nullable String shortEn,
			@Nullable String shortId, @Nullable String synonyms) {

		static final TypedNames BLANK = new TypedNames("", "", "", "", "");

		static TypedNames of(AreaNames names) {
			return new TypedNames(names.nameEn(), names.nameId(), names.shortEn(), names.shortId(),
					lines(names.synonyms()));
		}

		AreaNames read(Values values) {
			return new AreaNames(Objects.toString(this.nameEn, ""), Objects.toString(this.nameId, ""), this.shortEn,
					this.shortId, values.entries("synonyms", entries(this.synonyms)));
		}

	}

	/**
	 * What others call the area's field, as typed.
	 */
	record TypedReferences(@Nullable String instruments, @Nullable String sdgTargets, @Nullable String dacCodes) {

		static TypedReferences of(AreaReferences references) {
			return new TypedReferences(lines(references.instruments()), lines(references.sdgTargets()),
					lines(references.dacCodes()));
		}

		AreaReferences read(Values values) {
			return new AreaReferences(values.entries("instruments", entries(this.instruments)),
					values.entries("sdgTargets", entries(this.sdgTargets)),
					values.entries("dacCodes", entries(this.dacCodes)));
		}

	}

	/**
	 * An owner as typed, one row of the form.
	 */
	record OwnerForm(@Nullable String owner, @Nullable String unitId, @Nullable String from, @Nullable String to) {

		static final OwnerForm BLANK = new OwnerForm("", "", "", "");

		static OwnerForm of(AreaOwner owner) {
			return new OwnerForm(owner.owner(), Objects.toString(owner.unitId(), ""),
					Objects.toString(owner.from(), ""), Objects.toString(owner.to(), ""));
		}

		boolean isBlank() {
			return (Objects.toString(this.owner, "") + Objects.toString(this.unitId, "")
					+ Objects.toString(this.from, "") + Objects.toString(this.to, ""))
				.isBlank();
		}

		AreaOwner read(Values values) {
			return new AreaOwner(Objects.toString(this.owner, "").strip(), values.number("unitId", this.unitId),
					values.date("from", this.from), values.date("to", this.to));
		}

	}

	static AreaForm of(AreaDetails area) {
		return new AreaForm(area.code(), area.parent(), area.active(), String.valueOf(area.sequence()),
				TypedNames.of(area.names()), TypedReferences.of(area.references()),
				area.owners().stream().map(OwnerForm::of).toList());
	}

	/** As a step leaves it; to be saved without the rows in which nothing was typed. */
	AreaForm after(FormStep step) {
		return switch (step.name()) {
			case "add-owner" -> withAnotherOwner();
			case "remove-owner" -> withoutOwner(step.index());
			default -> step.isSaving() ? compacted() : this;
		};
	}

	/** Without the rows in which nothing was typed. */
	AreaForm compacted() {
		return withOwners(rows().stream().filter((row) -> !row.isBlank()).toList());
	}

	AreaForm withAnotherOwner() {
		return withOwners(Rows.with(rows(), OwnerForm.BLANK));
	}

	AreaForm withoutOwner(int row) {
		return withOwners(Rows.without(rows(), row));
	}

	AreaDraft toDraft(Values values) {
		List<AreaOwner> read = new ArrayList<>();
		for (int i = 0; i < rows().size(); i++) {
			read.add(rows().get(i).read(values.row("owners", i)));
		}
		String typed = values.text(this.code);
		return new AreaDraft((typed != null) ? typed.strip().toUpperCase(Locale.ROOT) : null, values.text(this.parent),
				Boolean.TRUE.equals(this.active), place(values), this.names.read(values), this.references.read(values),
				read);
	}

	private @Nullable Integer place(Values values) {
		String typed = values.text(this.sequence);
		if (typed == null) {
			return null;
		}
		if (!typed.strip().matches("[0-9]{1,4}")) {
			values.reject("sequence", "areaSequence");
			return null;
		}
		return Integer.valueOf(typed.strip());
	}

	private List<OwnerForm> rows() {
		return Rows.sent(this.owners);
	}

	private AreaForm withOwners(List<OwnerForm> owners) {
		return new AreaForm(this.code, this.parent, this.active, this.sequence, this.names, this.references, owners);
	}

	private static String lines(List<String> entries) {
		return String.join("\n", entries);
	}

	private static List<String> entries(@Nullable String text) {
		return Arrays.stream(Objects.toString(text, "").split("[\\r\\n,;]+"))
			.map(String::strip)
			.filter((entry) -> !entry.isEmpty())
			.distinct()
			.toList();
	}

}
