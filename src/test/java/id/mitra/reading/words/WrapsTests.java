package id.mitra.reading.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrapsTests {

	@Test
	void joinWhatBreaksOffWithinASentence() {
		String text = """
				Title: A meeting
				The minister of manpower of Indonesia received the minister
				of labour of Qatar on Monday, and both spoke of training.
				They will meet again in
				May.

				Another paragraph stands here.
				""";
		assertThat(Wraps.of(text).stream()).containsExactly(text.indexOf("\nof labour"), text.indexOf("\nThey"));
		String sent = text.replace("\n", "\r\n");
		assertThat(Wraps.of(sent).stream()).containsExactly(sent.indexOf("\r\nof labour"), sent.indexOf("\nof labour"),
				sent.indexOf("\r\nThey"), sent.indexOf("\nThey"));
	}

	/** Paragraphs of a page, its menus, and lines that end as sentences do. */
	@ParameterizedTest
	@ValueSource(strings = { "The first sentence stands alone on its own line.\nThe second one does the same here.",
			"Home\nnews\nopinion\nsports", "", "\n\n",
			"A line that is so much longer than any that was wrapped, for it holds a whole "
					+ "paragraph of a page or of a book, as pages and books have them\nand the next one" })
	void leaveOtherLinesAlone(String text) {
		assertThat(Wraps.of(text).isEmpty()).isTrue();
	}

}
