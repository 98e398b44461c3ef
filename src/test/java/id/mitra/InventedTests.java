package id.mitra;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InventedTests {

	private static List<String> words(long seed, int number) {
		Invented invented = new Invented(seed);
		List<String> words = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			words.add(invented.next());
		}
		return words;
	}

	@Test
	void comeAgainByTheirSeed() {
		assertThat(words(7, 100)).isEqualTo(words(7, 100)).isNotEqualTo(words(8, 100));
	}

	/** By the measure of the searches, where 0.3 is alike and 0.7 the same. */
	@Test
	void areUnlikeEachOther() {
		List<String> words = words(11, 1_500);
		assertThat(words).doesNotHaveDuplicates();
		List<Set<String>> parts = words.stream().map((word) -> Set.copyOf(Invented.parts(word))).toList();
		List<String> alike = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			for (int j = i + 1; j < words.size(); j++) {
				if (parts.get(i).stream().filter(parts.get(j)::contains).count() > 2) {
					alike.add(words.get(i) + " and " + words.get(j));
				}
			}
		}
		assertThat(alike).isEmpty();
	}

}
