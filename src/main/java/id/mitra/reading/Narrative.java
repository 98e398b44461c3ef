package id.mitra.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A release, its sentences known by whom they name.
 *
 * @param body what the article tells, from the first sentence
 * @param published when it appeared
 * @param all the body, then the caption and the headline; each at the place of its number
 */
record Narrative(Article article, List<Sentence> body, @Nullable Sentence caption, @Nullable Sentence headline,
		@Nullable LocalDate published, List<Sentence> all) {

	static Narrative of(Article article, List<Sentence> body, @Nullable Sentence caption, @Nullable Sentence headline,
			@Nullable LocalDate published) {
		List<Sentence> all = Stream
			.concat(body.stream(), Stream.concat(Stream.ofNullable(caption), Stream.ofNullable(headline)))
			.toList();
		return new Narrative(article, body, caption, headline, published, all);
	}

	boolean isBody(Sentence sentence) {
		return sentence.number() < this.body.size();
	}

}
