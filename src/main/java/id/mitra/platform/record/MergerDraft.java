package id.mitra.platform.record;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which record is merged into another, the version that it was read at, and which of its
 * fields the other takes from it. What can be had from both, such as other names, is.
 */
public record MergerDraft(@NotNull @Nullable Long from, @NotNull @Nullable Integer fromVersion,
		@Size(max = 50, message = "{error.entries}") List<@NotBlank @Size(max = 50) String> take) {

	public MergerDraft(@Nullable Long from, @Nullable Integer fromVersion, @Nullable List<String> take) {
		this.from = from;
		this.fromVersion = fromVersion;
		this.take = (take != null) ? take : List.of();
	}

}
