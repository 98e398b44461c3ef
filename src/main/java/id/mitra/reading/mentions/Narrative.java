package id.mitra.reading.mentions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.reading.article.Article;
import id.mitra.reading.people.People;
import org.jspecify.annotations.Nullable;

/**
 * A release, its sentences known by whom they name.
 *
 * @param body what the article tells, from the first sentence
 * @param published when it appeared
 * @param all the body, then the caption and the headline; each at the place of its number
 */
public record Narrative(Article article, List<Sentence> body, @Nullable Sentence caption, @Nullable Sentence headline,
		@Nullable LocalDate published, List<Sentence> all) {

	static Narrative of(Article article, List<Sentence> body, @Nullable Sentence caption, @Nullable Sentence headline,
			@Nullable LocalDate published) {
		List<Sentence> all = Stream
			.concat(body.stream(), Stream.concat(Stream.ofNullable(caption), Stream.ofNullable(headline)))
			.toList();
		return new Narrative(article, body, caption, headline, published, all);
	}

	/** All whom it names. */
	public People everyone() {
		return new People(this.article, this.all.stream().flatMap((sentence) -> sentence.people().stream()).toList());
	}

	/** Whether a sentence is one of the body, no caption or headline. */
	public boolean isBody(Sentence sentence) {
		return sentence.number() < this.body.size();
	}

}
