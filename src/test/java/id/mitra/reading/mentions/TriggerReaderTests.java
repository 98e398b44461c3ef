package id.mitra.reading.mentions;

import java.util.List;

import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TriggerReaderTests {

	@Test
	void findsTheWordsOfAMeeting() {
		assertThat(read("Ratna menerima Duta Besar Meksiko")).isNotNull();
		assertThat(read("Menaker Bertemu Menteri Tenaga Kerja Singapura")).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bulan lalu, Ratna menerima Duta Besar Meksiko",
			"Ratna menerima Duta Besar Meksiko bulan lalu", "Menaker Akan Bertemu Menteri Tenaga Kerja Singapura",
			"Ratna akan bertemu Menteri Tenaga Kerja Singapura" })
	void passesOverWhatWasLongAgoOrIsToCome(String sentence) {
		assertThat(read(sentence)).isNull();
	}

	private static @Nullable Trigger read(String text) {
		List<Token> tokens = Tokens.of(text);
		Sentence sentence = new Sentence(0, new Span(0, tokens.size()), List.of(), List.of(),
				new boolean[tokens.size()]);
		return new TriggerReader().in(tokens, sentence);
	}

}
