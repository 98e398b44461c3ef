package id.mitra.platform.text;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordDifferenceTests {

	private static String between(String before, String after) {
		return WordDifference.between(before, after).stream().map((part) -> switch (part.mark()) {
			case SAME -> part.text();
			case GONE -> "[-" + part.text() + "-]";
			case NEW -> "[+" + part.text() + "+]";
		}).collect(Collectors.joining());
	}

	@Test
	void marksTheWordsThatDiffer() {
		assertThat(between("both sides agreed on a plan", "both sides agreed on two plans soon"))
			.isEqualTo("both sides agreed on [-a-][+two+] [-plan-][+plans soon+]");
	}

	@Test
	void marksWhatIsOnlyInOne() {
		assertThat(between("", "new words")).isEqualTo("[+new words+]");
		assertThat(between("old words", "")).isEqualTo("[-old words-]");
		assertThat(between("the same", "the same")).isEqualTo("the same");
	}

	@Test
	void keepsBothTextsWhole() {
		String before = "a b  c\nd e f g";
		String after = "x b\nd f  e g h";
		var parts = WordDifference.between(before, after);
		assertThat(parts.stream()
			.filter((part) -> part.mark() != WordDifference.Mark.NEW)
			.map(WordDifference.Part::text)
			.collect(Collectors.joining())).isEqualTo(before);
		assertThat(parts.stream()
			.filter((part) -> part.mark() != WordDifference.Mark.GONE)
			.map(WordDifference.Part::text)
			.collect(Collectors.joining())).isEqualTo(after);
	}

	@Test
	void tellsTextsThatDifferAllOverAsAWhole() {
		String before = "a ".repeat(5_000);
		String after = "b ".repeat(5_000);
		assertThat(between(before, after + "c")).isEqualTo("[-" + before + "-][+" + after + "c+]");
	}

}
