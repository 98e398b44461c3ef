package id.mitra.agreement.act;

import java.util.List;

/**
 * What became of an agreement's articles, in their order.
 *
 * @param neverActedOn the articles that nothing acted on of which the reader may know
 */
public record ArticleActs(List<ArticleAct> items, List<Long> neverActedOn) {

	/** Of one article. */
	public ArticleAct of(long article) {
		return this.items.stream()
			.filter((one) -> one.articleId() == article)
			.findFirst()
			.orElseGet(() -> ArticleAct.none(article));
	}

	/** Whether it is among those never acted on. */
	public boolean never(long article) {
		return this.neverActedOn.contains(article);
	}

}
