package id.mitra.platform.form;

import java.util.List;
import java.util.function.Function;

import id.mitra.MitraTest;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.InvalidInput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is wrong with a draft is told at the fields of the form that it was read from.
 */
@MitraTest
class FormReaderTests {

	private final FormReader reader;

	FormReaderTests(FormReader reader) {
		this.reader = reader;
	}

	private List<FieldError> told(Function<Values, ?> form, String... wrong) {
		return catchThrowableOfType(InvalidInput.class, () -> this.reader.read(form, (draft) -> {
			throw new InvalidInput(
					List.of(wrong).stream().map((path) -> new FieldError(path, "wrong", "No.")).toList());
		})).errors();
	}

	private List<String> fields(Function<Values, ?> form, String... wrong) {
		return told(form, wrong).stream().map(FieldError::field).toList();
	}

	@Test
	void leavesAnErrorWhereFormAndDraftAgree() {
		assertThat(fields((values) -> "", "title", "partners[0].partnerId")).containsExactly("title",
				"partners[0].partnerId");
	}

	@Test
	void leadsThePartsOfARowToTheRowThatFilledThem() {
		assertThat(fields((values) -> values.row("attendances[0]", "people[2]").at("delegateId", "as"),
				"attendances[0].title", "attendances[0].delegateId", "attendances[0]", "attendances[1].title"))
			.containsExactly("people[2].title", "people[2].as", "people[2]", "attendances[1].title");
	}

	@Test
	void findsTheNearestField() {
		assertThat(
				fields((values) -> values.at("", "newName").at("posts[0]", "newPlace").at("posts[0].title", "newTitle"),
						"fullName", "posts[0].partnerId", "posts[0].title", "posts[1].title"))
			.containsExactly("newName", "newPlace", "newTitle", "newName");
	}

	@Test
	void takesNoNameForItsBeginning() {
		assertThat(fields((values) -> values.at("areas[1]", "support[OSH]").at("note", "remark"), "areas[1].code",
				"areas[10].code", "notes"))
			.containsExactly("support[OSH]", "areas[10].code", "notes");
	}

	@Test
	void leavesOutAPartThatTheFormHasNot() {
		assertThat(fields((values) -> values.row("press", "").row("meetings[0]", "meetings[2]").at("meetingId", "as"),
				"press.headline", "press.meetings[0].meetingId", "press.meetings[0].date"))
			.containsExactly("headline", "meetings[2].as", "meetings[2].date");
	}

	@Test
	void namesTheEntryOfAListThatOneFieldHolds() {
		List<FieldError> told = told((values) -> values.entries("dacCodes", List.of("16070", "160")), "dacCodes[1]",
				"dacCodes");
		assertThat(told).containsExactly(new FieldError("dacCodes", "wrong", "160: No."),
				new FieldError("dacCodes", "wrong", "No."));
	}

	@Test
	void tellsWhatCannotBeReadAtItsField() {
		InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> this.reader
			.read((values) -> String.valueOf(values.row("attendances[0]", "people[2]").date("from", "soon"))));
		assertThat(invalid.errors()).extracting(FieldError::field).containsExactly("people[2].from");
	}

}
