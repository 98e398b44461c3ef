package id.mitra.logging;

import java.util.Objects;

import id.mitra.meeting.MeetingDraft;
import id.mitra.platform.field.Flat;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as an officer logs one, and what it brings with it: all of it on record by
 * one save, or nothing.
 *
 * @param follows the meeting that it goes on from; null leaves what is on record
 */
public record MeetingEntry(@Flat MeetingDraft meeting, @Valid @Flat Following following, @Nullable Long follows) {

	public MeetingEntry(MeetingDraft meeting, @Nullable Following following, @Nullable Long follows) {
		this.meeting = meeting;
		this.following = Objects.requireNonNullElse(following, Following.NOTHING);
		this.follows = follows;
	}

}
