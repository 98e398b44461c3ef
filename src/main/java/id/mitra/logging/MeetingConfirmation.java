package id.mitra.logging;

import java.util.Objects;

import id.mitra.meeting.Course;
import id.mitra.platform.field.Flat;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting took place, and how it went.
 */
public record MeetingConfirmation(@Flat Course course, @Valid @Flat Following following) {

	static final MeetingConfirmation AS_PLANNED = new MeetingConfirmation(null, null);

	public MeetingConfirmation(@Nullable Course course, @Nullable Following following) {
		this.course = Objects.requireNonNullElse(course, Course.AS_PLANNED);
		this.following = Objects.requireNonNullElse(following, Following.NOTHING);
	}

}
