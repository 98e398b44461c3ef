package id.mitra.agreement.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.mitra.agreement.AgreementArticle;
import id.mitra.agreement.AgreementText;
import id.mitra.agreement.part.ArticleContent;

/**
 * Which of the contents of a bilateral text an agreement's articles have, and which they
 * lack.
 */
public record Contents(List<ArticleContent> there, List<ArticleContent> missing) {

	static Contents of(AgreementText text) {
		Set<ArticleContent> there = EnumSet.noneOf(ArticleContent.class);
		text.articles().stream().map(AgreementArticle::content).filter(Objects::nonNull).forEach(there::add);
		return new Contents(List.copyOf(there),
				Arrays.stream(ArticleContent.values()).filter((content) -> !there.contains(content)).toList());
	}

	public int all() {
		return this.there.size() + this.missing.size();
	}

}
