package id.mitra.agreement.act;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What acted on an article, as far as the reader may know it.
 *
 * @param commitments the latest of those that name it, five at most
 * @param commitmentCount how many there are in all
 * @param meetings the latest at which these were made or reported on, five at most
 */
public record ArticleAct(long articleId, List<ArticlePromise> commitments, long commitmentCount,
		List<ArticleMeeting> meetings) {

	/** Of an article that nobody acted on. */
	static ArticleAct none(long article) {
		return new ArticleAct(article, List.of(), 0, List.of());
	}

	boolean isNone() {
		return this.commitmentCount == 0;
	}

	/** With what something else tells of the article. */
	ArticleAct and(ArticleAct other) {
		return new ArticleAct(this.articleId,
				Stream.concat(this.commitments.stream(), other.commitments.stream()).toList(),
				this.commitmentCount + other.commitmentCount,
				Stream.concat(this.meetings.stream(), other.meetings.stream()).toList());
	}

	/**
	 * A commitment that names an article.
	 *
	 * @param open whether something of it is left to do
	 */
	public record ArticlePromise(long id, String name, LocalDate madeOn, boolean open) {
	}

	/**
	 * A meeting at which something was promised by an article, or said of that.
	 */
	public record ArticleMeeting(long id, String name, LocalDate date) {
	}

}
