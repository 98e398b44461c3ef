package id.mitra.feed;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A feed of a user's.
 *
 * @param url its secret address, told by the answer that makes it and by no other
 * @param lastUsedAt when it was last fetched, to the hour
 */
public record FeedDetails(long id, String name, FeedView view, @Nullable String query, Instant createdAt,
		@Nullable Instant lastUsedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String url) {

	FeedDetails at(String url) {
		return new FeedDetails(this.id, this.name, this.view, this.query, this.createdAt, this.lastUsedAt, url);
	}

}
