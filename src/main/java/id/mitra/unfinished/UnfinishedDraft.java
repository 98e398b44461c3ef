package id.mitra.unfinished;

import java.util.UUID;

import id.mitra.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form so far.
 *
 * @param address where the form is sent to, one that takes its steps
 * @param title what the form is called
 * @param fields all of them as the form would send them, percent-encoded
 * @param tab the window that it is typed in
 * @param revision that which it goes on from, where it was kept before
 */
public record UnfinishedDraft(@NotBlank @Size(max = 200) @Schema(example = "/meetings/new") String address,
		@NotBlank @Size(max = 300) @PlainText String title,
		@NotNull @Size(max = 400_000) @Pattern(regexp = "[!-~]*",
				message = "{error.characters}") @Schema(example = "title=Bilateral") String fields,
		@NotNull UUID tab, @Nullable Integer revision) {
}
