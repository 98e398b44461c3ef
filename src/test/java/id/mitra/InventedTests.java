package id.mitra;

import java.util.ArrayList;
import java.util.List;

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
		for (int i = 0; i < words.size(); i++) {
			List<String> parts = Invented.parts(words.get(i));
			for (String other : words.subList(i + 1, words.size())) {
				List<String> common = new ArrayList<>(Invented.parts(other));
				common.retainAll(parts);
				assertThat(common).describedAs("%s and %s", words.get(i), other).hasSizeLessThanOrEqualTo(2);
			}
		}
	}

}
