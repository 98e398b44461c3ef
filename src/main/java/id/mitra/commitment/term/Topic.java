package id.mitra.commitment.term;

import id.mitra.platform.text.Trimmed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment is about: a cooperation area, by its code, and the article of an
 * agreement that it acts on.
 */
@Embeddable
public record Topic(@Column(name = "area_code") @Nullable @Schema(example = "OSH") String area,
		@Nullable Long articleId) {

	public static final Topic NONE = new Topic(null, null);

	public Topic completed() {
		return new Topic(Trimmed.of(this.area), this.articleId);
	}

	/** The same area, and this article. */
	public Topic of(@Nullable Long article) {
		return new Topic(this.area, article);
	}

}
