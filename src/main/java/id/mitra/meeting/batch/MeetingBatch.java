package id.mitra.meeting.batch;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Several meetings that something is to be done with.
 */
public record MeetingBatch(@NotEmpty(message = "{error.required}") @Size(max = MeetingBatch.MOST,
		message = "{error.entries}") List<@Valid @NotNull PickedMeeting> meetings) {

	/** As many as a page of a list has at most. */
	public static final int MOST = 100;

	public MeetingBatch(@Nullable List<PickedMeeting> meetings) {
		this.meetings = (meetings != null) ? meetings : List.of();
	}

}
