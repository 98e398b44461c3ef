package id.mitra.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Substance;
import id.mitra.meeting.part.TouchedArea;
import id.mitra.platform.text.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting went: who came, the areas it touched and what came of it. What is null
 * went as planned; an empty outcome takes away the one on record.
 */
public record Course(@Nullable List<Attendance> attendances, @Nullable List<TouchedArea> areas,
		@Nullable String outcome) {

	public static final Course AS_PLANNED = new Course(null, null, null);

	/** The meeting as it went. */
	MeetingDraft of(MeetingDraft planned) {
		Substance substance = planned.substance();
		return new MeetingDraft(planned.nature(), planned.classification(), planned.schedule(), planned.location(),
				planned.sides().with(Objects.requireNonNullElse(this.attendances, planned.sides().attendances())),
				new Substance(touched(substance.areas()), substance.summary(),
						(this.outcome != null) ? Trimmed.of(this.outcome) : substance.outcome(),
						substance.statements()));
	}

	/** Their order says nothing, and a form sends its own. */
	private List<TouchedArea> touched(List<TouchedArea> planned) {
		return (this.areas == null || new HashSet<>(this.areas).equals(new HashSet<>(planned))) ? planned : this.areas;
	}

}
