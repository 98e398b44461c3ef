package id.mitra.merging.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import id.mitra.merging.likeness.PartnerTraits.Kinship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of examples that it was made by, and of those set aside before, how many pairs are told
 * rightly.
 */
class LikenessTests {

	private static final Path EXAMPLES = Path.of("src/test/resources/likeness");

	/**
	 * How a set of examples was told.
	 *
	 * @param right of those who are taken for one, how many are
	 * @param found of those who are one, how many are taken for it
	 */
	private record Told(double right, double found, List<String> wrong) {
	}

	private static Told told(String file, String set, ToDoubleFunction<String[]> likeness) {
		List<String> wrong = new ArrayList<>();
		int[] counts = new int[3];
		for (String line : lines(EXAMPLES.resolve(file))) {
			String[] cells = line.split("\\|", -1);
			if (cells[0].equals(set)) {
				double score = likeness.applyAsDouble(cells);
				boolean same = cells[1].equals("same");
				boolean taken = score >= LikenessFinder.LEAST;
				counts[0] += (same && taken) ? 1 : 0;
				counts[1] += taken ? 1 : 0;
				counts[2] += same ? 1 : 0;
				if (same != taken) {
					wrong.add("%.2f %s".formatted(score, line));
				}
			}
		}
		return new Told(counts[0] / (double) counts[1], counts[0] / (double) counts[2], wrong);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream().filter((line) -> !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static double people(String[] cells) {
		return likeness(person(cells, 2), person(cells, 5));
	}

	private static PersonTraits person(String[] cells, int at) {
		return PersonTraits.of(cells[at], cells[at + 2].isEmpty() ? null : cells[at + 2],
				cells[at + 1].isEmpty() ? Set.of() : Set.of(cells[at + 1]));
	}

	private static double partners(String[] cells) {
		return likeness(partner(cells, 2, 1), partner(cells, 6, 2));
	}

	private static PartnerTraits partner(String[] cells, int at, long id) {
		return PartnerTraits.of(new Kinship(id, null), cells[at + 3], cells[at + 2].isEmpty() ? null : cells[at + 2],
				Arrays.stream(cells[at].split(";")).collect(Collectors.toSet()),
				cells[at + 1].isEmpty() ? Set.of() : Set.of(cells[at + 1]));
	}

	/** None that has no key in common with the other is ever looked at. */
	private static <K extends NameTraits<K>> double likeness(K one, K other) {
		assertThat(one.likeness(other)).isEqualTo(other.likeness(one));
		return Collections.disjoint(one.keys(), other.keys()) ? 0 : one.likeness(other);
	}

	@ParameterizedTest
	@CsvSource({ "tuned, 0.95, 0.95", "aside, 0.85, 0.9" })
	void tellsPeople(String set, double right, double found) {
		Told told = told("people.csv", set, LikenessTests::people);
		assertThat(told.right()).describedAs(told.wrong().toString()).isGreaterThanOrEqualTo(right);
		assertThat(told.found()).describedAs(told.wrong().toString()).isGreaterThanOrEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({ "tuned, 0.95, 0.95", "aside, 0.75, 0.9" })
	void tellsPartners(String set, double right, double found) {
		Told told = told("partners.csv", set, LikenessTests::partners);
		assertThat(told.right()).describedAs(told.wrong().toString()).isGreaterThanOrEqualTo(right);
		assertThat(told.found()).describedAs(told.wrong().toString()).isGreaterThanOrEqualTo(found);
	}

	@Test
	void takesNoPartForItsWhole() {
		PartnerTraits whole = PartnerTraits.of(new Kinship(1, null), "AGENCY", null, Set.of("World Bank"), Set.of());
		PartnerTraits part = PartnerTraits.of(new Kinship(2, 1L), "AGENCY", null, Set.of("World Bank"), Set.of());
		assertThat(whole.likeness(part)).isZero();
		assertThat(part.likeness(whole)).isZero();
	}

}
