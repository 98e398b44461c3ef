package id.mitra.feed;

import id.mitra.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its user asks for one.
 *
 * @param query the filters of the list of meetings, for {@link FeedView#QUERY} alone
 */
public record FeedDraft(@NotBlank @Size(max = 100) @PlainText String name, @NotNull FeedView view,
		@Size(max = 2_000) @Nullable @Schema(example = "area=OSH&country=JP") String query) {
}
