package id.mitra.inbox;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BatchDraftTests {

	private static List<String> texts(@Nullable String text) {
		return new BatchDraft("kabar", text).releases()
			.stream()
			.map((release) -> Objects.requireNonNullElse(release.text(), "none"))
			.toList();
	}

	@Test
	void partsAtALineOfFiveEqualsSignsOrMore() {
		assertThat(texts("a\n=====\nb\n  =========\t\nc")).containsExactly("a\n", "\nb\n", "\nc");
		assertThat(texts("a\r\n=====\r\nb")).hasSize(2);
		assertThat(texts("a\fb")).containsExactly("a", "b");
	}

	@Test
	void leavesShorterLinesAndThoseWithWordsAlone() {
		assertThat(texts("a\n====\nb\n===== c\nd =====")).hasSize(1);
	}

	@Test
	void skipsPartsWithoutText() {
		assertThat(texts("=====\na\n=====\n \n=====\nb\n=====")).containsExactly("\na\n", "\nb\n");
	}

	@Test
	void numbersTheReleasesOfOneFile() {
		assertThat(new BatchDraft("kabar", "a\n=====\nb").releases()).extracting(ReleaseDraft::name)
			.containsExactly("kabar 1", "kabar 2");
		assertThat(new BatchDraft("kabar", "a").releases()).extracting(ReleaseDraft::name).containsExactly("kabar");
		assertThat(new BatchDraft(null, "a\n=====\nb").releases()).extracting(ReleaseDraft::name)
			.containsExactly(null, null);
	}

	@Test
	void makesOneReleaseWithoutTextOfNothing() {
		assertThat(texts(null)).containsExactly("none");
		assertThat(texts("=====\n")).containsExactly("none");
	}

}
