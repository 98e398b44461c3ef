package id.mitra.logging.page;

import id.mitra.meeting.part.Nature;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is, as a browser sent it.
 */
record TypedNature(@Nullable String title, @Nullable String kind, @Nullable String mode, @Nullable String status,
		@Nullable String ourLevel, @Nullable String partnerLevel) {

	static TypedNature of(Nature nature) {
		return new TypedNature(nature.title(), nature.kind().name(), nature.mode().name(), nature.status().name(),
				name(nature.ourLevel()), name(nature.partnerLevel()));
	}

	private static @Nullable String name(@Nullable Level level) {
		return (level != null) ? level.name() : null;
	}

	Nature read(Values values) {
		return new Nature(values.line(this.title), values.choice("kind", this.kind, MeetingKind.class),
				values.choice("mode", this.mode, MeetingMode.class),
				values.choice("status", this.status, MeetingStatus.class),
				values.choice("ourLevel", this.ourLevel, Level.class),
				values.choice("partnerLevel", this.partnerLevel, Level.class));
	}

}
