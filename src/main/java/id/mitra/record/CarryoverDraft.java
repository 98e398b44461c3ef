package id.mitra.record;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be talked of again at a later meeting.
 *
 * @param meetingId at whose meeting the items were
 * @param items their ids
 */
public record CarryoverDraft(@NotNull @Nullable Long meetingId, @NotEmpty(message = "{error.required}") @Size(max = 100,
		message = "{error.entries}") List<@NotNull @Nullable Long> items) {

	public CarryoverDraft(@Nullable Long meetingId, @Nullable List<@Nullable Long> items) {
		this.meetingId = meetingId;
		this.items = (items != null) ? items : List.of();
	}

}
