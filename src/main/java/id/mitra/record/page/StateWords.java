package id.mitra.record.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.platform.form.FieldWords;
import id.mitra.platform.form.Options;
import id.mitra.platform.record.Names;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.platform.text.WordDifference;
import id.mitra.platform.text.WordDifference.Mark;
import id.mitra.platform.text.WordDifference.Part;
import id.mitra.record.RecordDifference;
import id.mitra.record.RecordDifference.FieldDifference;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells in words what differs between two states of a record: which field of which item,
 * and by name what stands there by id.
 */
@Component
class StateWords {

	/**
	 * {@code items[0].outcomes[1].textId}, {@code items[0].outcomes[1].promised.owner},
	 * {@code signatories[0].name}.
	 */
	private static final Pattern PATH = Pattern
		.compile("(?:(items|signatories)\\[(\\d+)]\\.)?(?:outcomes\\[(\\d+)]\\.)?(?:promised\\.)?(\\w+)(?:\\[\\d+])?");

	/** What only the machine reads. */
	private static final Set<String> UNSAID = Set.of("id", "delegateId", "edition", "duePrecision");

	private static final Set<String> NAMED = Set.of("speakers", "commitmentId");

	private final FieldWords fields;

	private final Options options;

	private final Naming naming;

	private final AreaRestController areas;

	StateWords(FieldWords fields, Options options, Naming naming, AreaRestController areas) {
		this.fields = fields;
		this.options = options;
		this.naming = naming;
		this.areas = areas;
	}

	/**
	 * A field that differs.
	 *
	 * @param parts of its words, those that stayed, went and came
	 */
	record DifferenceRow(String label, List<Part> parts) {
	}

	List<DifferenceRow> of(RecordDifference difference) {
		List<FieldValue> values = new ArrayList<>();
		difference.fields().forEach((one) -> {
			values.add(new FieldValue(field(one), id(one.before())));
			values.add(new FieldValue(field(one), id(one.after())));
		});
		Names names = this.naming.of("records",
				values.stream().filter((value) -> NAMED.contains(value.field())).toList());
		return difference.fields()
			.stream()
			.filter((one) -> !UNSAID.contains(field(one)))
			.map((one) -> new DifferenceRow(label(one), parts(one, names)))
			.filter((row) -> row.parts().stream().anyMatch((part) -> part.mark() != Mark.SAME))
			.toList();
	}

	private static Matcher path(FieldDifference difference) {
		Matcher path = PATH.matcher(difference.field());
		if (!path.matches()) {
			throw new IllegalStateException("No field of a record: " + difference.field());
		}
		return path;
	}

	private static String field(FieldDifference difference) {
		return path(difference).group(4);
	}

	private static @Nullable Long id(@Nullable String value) {
		return (value != null && value.matches("\\d{1,19}")) ? Long.valueOf(value) : null;
	}

	private String label(FieldDifference difference) {
		Matcher path = path(difference);
		List<String> label = new ArrayList<>();
		boolean signed = "signatories".equals(path.group(1));
		if (path.group(2) != null) {
			label.add(this.options.label(signed ? "record.signatory.at" : "record.item.at", at(path.group(2))));
		}
		if (path.group(3) != null) {
			label.add(this.options.label("record.outcome.at", at(path.group(3))));
		}
		label.add(this.fields.label("records", (signed ? "signatory." : "") + path.group(4)));
		return String.join(" · ", label);
	}

	private static int at(String place) {
		return Integer.parseInt(place) + 1;
	}

	private List<Part> parts(FieldDifference difference, Names names) {
		String field = field(difference);
		String before = words(field, difference.before(), names);
		String after = words(field, difference.after(), names);
		if (NAMED.contains(field) && !before.equals(after)) {
			return Stream.of(new Part(Mark.GONE, before), new Part(Mark.NEW, after))
				.filter((part) -> !part.text().isEmpty())
				.toList();
		}
		return WordDifference.between(before, after);
	}

	private String words(String field, @Nullable String value, Names names) {
		if (value == null) {
			return "";
		}
		if (NAMED.contains(field)) {
			return Objects.requireNonNullElse(names.name(field, id(value)), "–");
		}
		if (field.equals("area")) {
			return this.areas.all()
				.stream()
				.filter((area) -> area.code().equals(value))
				.map(AreaDetails::name)
				.findFirst()
				.orElse(value);
		}
		if (field.equals("restricted")) {
			return value.equals("true") ? this.options.label("changes.true") : "";
		}
		return this.fields.of("records", field, value);
	}

}
