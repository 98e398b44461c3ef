package id.mitra.agreement.page;

import java.util.Optional;
import java.util.stream.Stream;

import id.mitra.agreement.AgreementArticle;
import id.mitra.agreement.part.ArticleContent;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * An article as a browser sends it; one in which nothing was typed is none.
 */
record ArticleLine(@Nullable String id, @Nullable String number, @Nullable String heading, @Nullable String text,
		@Nullable String area, @Nullable String content) {

	static final ArticleLine BLANK = new ArticleLine(null, null, null, null, null, null);

	static ArticleLine of(AgreementArticle article) {
		return new ArticleLine(TypedTerm.text(article.id()), article.number(), article.heading(), article.text(),
				article.area(), TypedTerm.text(article.content()));
	}

	boolean isBlank() {
		return Stream
			.of(Optional.ofNullable(this.number), Optional.ofNullable(this.heading), Optional.ofNullable(this.text),
					Optional.ofNullable(this.content))
			.flatMap(Optional::stream)
			.allMatch(String::isBlank);
	}

	AgreementArticle toDraft(Values values) {
		return new AgreementArticle(values.number("id", this.id), values.text(this.number), values.line(this.heading),
				values.text(this.text), values.text(this.area),
				values.choice("content", this.content, ArticleContent.class));
	}

}
