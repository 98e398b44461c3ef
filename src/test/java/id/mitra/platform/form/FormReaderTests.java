package id.mitra.platform.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.KeyReused;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.error.StaleVersion;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is wrong with a draft is told at the fields of the form that it was read from.
 */
@MitraTest
class FormReaderTests {

	private final FormReader reader;

	private final JdbcClient jdbc;

	FormReaderTests(FormReader reader, JdbcClient jdbc) {
		this.reader = reader;
		this.jdbc = jdbc;
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
						"posts[0].partnerId", "posts[0].title", "posts[1].title"))
			.containsExactly("newPlace", "newTitle", "newName");
		assertThat(fields((values) -> values.at("", "newName"), "fullName", "posts[1]")).describedAs("the same, once")
			.containsExactly("newName");
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

	@Test
	void tellsWhatCannotBeReadWithAllElseThatIsWrong() {
		assertThat(fields((values) -> String.valueOf(values.at("doneOn", "when").date("when", "31 Februari")), "title",
				"doneOn", "title"))
			.containsExactly("when", "title");
	}

	@Test
	void triesWithoutDoingAnything() {
		String code = Fixtures.word();
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> this.reader.read((values) -> String.valueOf(values.date("from", "soon")),
					(draft) -> this.jdbc
						.sql("insert into convention (code, title, class) values (:code, :code, 'TECHNICAL')")
						.param("code", code)
						.update()))
			.satisfies((invalid) -> assertThat(invalid.errors()).extracting(FieldError::field).containsExactly("from"));
		assertThat(this.jdbc.sql("select code from convention where code = :code")
			.param("code", code)
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void leavesForLaterWhatElseStandsInTheWay() {
		for (RuntimeException later : List.of(new RecordNotFound("meeting", 1), new KeyReused(),
				new Refused("record.changed"), new StaleVersion(2, List.of()))) {
			assertThatExceptionOfType(InvalidInput.class)
				.isThrownBy(() -> this.reader.read((values) -> String.valueOf(values.date("from", "soon")), (draft) -> {
					throw later;
				}));
		}
	}

	@Test
	void doesNotTellWhatFollowsFromWhatIsWrong() {
		Function<Values, Object> form = (values) -> values.row("rows[0]", "lines[3]")
			.hanging("due", "wrong", "when", "until");
		assertThat(fields(form, "rows[0].due", "until")).containsExactly("until");
		assertThat(fields(form, "rows[0].due", "rows[1].due")).containsExactly("lines[3].due", "rows[1].due");
		assertThat(
				fields((values) -> String.valueOf(values.hanging("due", "wrong", "when").date("when", "soon")), "due"))
			.containsExactly("when");
	}

	private String answer(Optional<String> question) {
		return this.reader.read((values) -> "draft", (draft) -> question, (draft) -> "done");
	}

	@Test
	void asksInPlaceOfSavingUnlessSomethingIsWrong() {
		assertThat(answer(Optional.of("Sure?"))).isEqualTo("Sure?");
		assertThat(answer(Optional.empty())).isEqualTo("done");
		assertThat(catchThrowableOfType(InvalidInput.class,
				() -> this.reader.read((values) -> "draft", (draft) -> Optional.of("Sure?"), (draft) -> {
					throw new InvalidInput(List.of(new FieldError("title", "wrong", "No.")));
				}))
			.errors()).extracting(FieldError::field).containsExactly("title");
	}

	@Test
	void asksAtFieldsBesideWhatIsWrong() {
		assertThat(catchThrowableOfType(InvalidInput.class, () -> this.reader.read((values) -> "draft", (draft) -> {
			throw new InvalidInput(List.of(new FieldError("as", "alike", "Sure?")));
		}, (draft) -> {
			throw new InvalidInput(List.of(new FieldError("title", "wrong", "No.")));
		})).errors()).extracting(FieldError::field).containsExactly("as", "title");
	}

}
