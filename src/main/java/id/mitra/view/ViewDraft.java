package id.mitra.view;

import id.mitra.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A view as its user asks for one.
 *
 * @param list that it is of; left out, that of meetings
 * @param query the filters as the list's address has them
 * @param start whether the start page is to begin with it, in place of any other
 */
public record ViewDraft(@NotBlank @Size(max = 100) @PlainText String name, ViewedList.@Nullable ViewedKind list,
		@NotNull @Size(max = 2_000) @Schema(example = "area=OSH&country=JP") String query, @Nullable Boolean start) {
}
