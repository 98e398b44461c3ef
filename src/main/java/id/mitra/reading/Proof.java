package id.mitra.reading;

import java.util.ArrayList;
import java.util.List;

import id.mitra.reading.Reading.Evidence;
import id.mitra.reading.article.Article;
import id.mitra.reading.words.Span;
import org.jspecify.annotations.Nullable;

/**
 * The places in the text that the findings come from.
 */
final class Proof {

	private final Article article;

	private final List<Evidence> evidence = new ArrayList<>();

	Proof(Article article) {
		this.article = article;
	}

	void of(String field, @Nullable Span span, boolean sure) {
		if (span != null && !span.isEmpty()) {
			this.evidence.add(new Evidence(field, this.article.start(span), this.article.end(span), sure));
		}
	}

	List<Evidence> list() {
		return List.copyOf(this.evidence);
	}

}
