package id.mitra.logging.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names pasted into the form of a meeting, and their order.
 */
@MitraTest
class PastedListTests {

	private static final Pattern ROW = Pattern.compile("name=\"people\\[\\d+]\\.delegateId\" value=\"(-?\\d+)\"");

	private final String word = Fixtures.word();

	private final Fixtures fixtures;

	private final Browser officer;

	private final long partner;

	PastedListTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.browser().signIn(fixtures.officer());
		this.partner = fixtures.partner();
	}

	private long person(String name, String post) {
		return this.fixtures.delegate(Body.of("fullName", name, "classification", "OPEN", "posts",
				List.of(Body.of("title", post, "partnerId", this.partner, "from", "2020-01-01"))));
	}

	private String step(String action, String... more) {
		String[] form = { "key", Fixtures.word(), "when", "2024-02-01", "partners[0].partnerId",
				String.valueOf(this.partner), "partners[0].name", "Partner", "lead", String.valueOf(this.partner),
				"action", action };
		return Unchanged
			.by(() -> this.officer
				.post("/meetings/new", Stream.concat(Stream.of(form), Stream.of(more)).toArray(String[]::new))
				.expect(200))
			.body();
	}

	/** In the order of the form, theirs before ours. */
	private static List<String> people(String form) {
		List<String> people = new ArrayList<>();
		Matcher rows = ROW.matcher(form);
		while (rows.find()) {
			people.add(rows.group(1));
		}
		return people;
	}

	private static String left(String form) {
		Matcher area = Pattern.compile("(?s)<textarea[^>]*name=\"pasted\"[^>]*>(.*?)</textarea>").matcher(form);
		assertThat(area.find()).isTrue();
		return area.group(1);
	}

	@Test
	void areRecognisedOrAddedAsNew() {
		long known = person("Adi " + this.word, "Analis");
		long director = person("Budi " + this.word, "Direktur");
		person("Budi " + this.word, "Analis");
		String form = step("paste-people:PARTNER", "pasted", """
				1. Dr. Adi %1$s, M.Si.

				2. Budi %1$s, Direktur
				3. Citra %1$s, Kepala Pusat
				adi %1$s
				""".formatted(this.word));
		assertThat(people(form)).containsExactly(String.valueOf(known), String.valueOf(director), "-1");
		assertThat(form).contains("value=\"Citra " + this.word + "\"", ">Kepala Pusat</textarea>")
			.contains("name=\"people[2].side\" value=\"PARTNER\"");
		assertThat(left(form)).isBlank();
	}

	/** Which of them is meant is for the user to say. */
	@Test
	void areOfferedWhereSeveralAreCalledSo() {
		long first = person("Dewi " + this.word, "Analis");
		long second = person("Dewi " + this.word, "Analis");
		String form = step("paste-people:PARTNER", "pasted", "Dewi " + this.word);
		assertThat(people(form)).containsExactly("-1");
		assertThat(form).contains("take-person:0:" + first, "take-person:0:" + second);
		assertThat(people(step("paste-people:PARTNER", "pasted", "Dewi " + this.word + ", Direktur")))
			.containsExactly("-1");
	}

	/** Whoever is known to be of ours is not put on the other side. */
	@Test
	void standOnTheirOwnSide() {
		this.fixtures.delegate(Body.of("fullName", "Kartika " + this.word, "posts",
				List.of(Body.of("title", "Analis", "unitId", this.fixtures.unit(), "from", "2020-01-01"))));
		assertThat(step("paste-people:PARTNER", "pasted", "Kartika " + this.word))
			.contains("name=\"people[0].side\" value=\"OURS\"");
	}

	@Test
	void areOursWhereOneSaysSo() {
		assertThat(step("paste-people:OURS", "pasted", "Eka " + this.word))
			.contains("name=\"people[0].side\" value=\"OURS\"");
	}

	@Test
	void stayWhereTheyAreTooManyOrTooLong() {
		String many = IntStream.range(0, 10_000)
			.mapToObj((i) -> (i == 3) ? "x".repeat(5000) : "Fajar " + i + " " + this.word)
			.collect(Collectors.joining("\r\n"));
		String form = step("paste-people:PARTNER", "pasted", many);
		assertThat(people(form)).hasSize(49);
		assertThat(left(form).lines()).hasSize(10_000 - 49).startsWith("x".repeat(5000));
		assertThat(form).contains(Words.of("en", "meeting.pasted.left"), "aria-describedby=\"pasted-error\"");
	}

	@Test
	void areNotLostByOtherSteps() {
		String pasted = "Gita " + this.word;
		String someone = String.valueOf(person("Hadi " + this.word, "Analis"));
		assertThat(left(step("toggle-person:" + someone + ":PARTNER", "pasted", pasted))).contains(pasted);
		String form = step("save", "title", "Rapat", "kind", "BILATERAL", "mode", "IN_PERSON", "status", "HELD",
				"classification", "OPEN", "pasted", pasted);
		assertThat(left(form)).contains(pasted);
		assertThat(form).containsPattern("<textarea[^>]*name=\"pasted\"[^>]* autofocus");
	}

	@Test
	void areHeldToTheRulesOfNamesWhereTheyAreSaved() {
		String form = this.officer
			.post("/meetings/new", "key", Fixtures.word(), "title", "Rapat", "kind", "INTERNAL", "mode", "IN_PERSON",
					"status", "HELD", "classification", "OPEN", "when", "2024-02-01", "people[0].delegateId", "-1",
					"people[0].side", "OURS", "people[0].role", "MEMBER", "people[0].name", "Indra\u202e" + this.word)
			.expect(422)
			.body();
		assertThat(form).contains("href=\"#people[0].name\"");
	}

	@Test
	void comeToLieWhereOneIsDropped() {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			rows.addAll(List.of("people[" + i + "].delegateId", String.valueOf(person("J " + this.word, "Analis")),
					"people[" + i + "].name", "J", "people[" + i + "].side", "PARTNER"));
		}
		String first = rows.get(1);
		String second = rows.get(7);
		String third = rows.get(13);
		String[] there = rows.toArray(String[]::new);
		assertThat(people(step("move-person:2:0", there))).containsExactly(third, first, second);
		assertThat(people(step("move-person:0:1", there))).containsExactly(second, first, third);
		for (String nowhere : List.of("0:3", "7:0", "0:x", "-1:0", "0", "")) {
			assertThat(people(step("move-person:" + nowhere, there))).containsExactly(first, second, third);
		}
	}

}
