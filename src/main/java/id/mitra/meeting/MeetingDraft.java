package id.mitra.meeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Location;
import id.mitra.meeting.part.Nature;
import id.mitra.meeting.part.Schedule;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.part.Statement;
import id.mitra.meeting.part.Substance;
import id.mitra.platform.field.Flat;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as an officer writes one. Left out, the mode is IN_PERSON, the classification
 * LIMITED (in an edit, the one on record), the precision DAY, the zone that of the
 * country's capital, else the officer's own.
 */
public record MeetingDraft(@Valid @Flat Nature nature, @Nullable Classification classification,
		@Valid @Flat Schedule schedule, @Valid @Flat Location location, @Valid @Flat Sides sides,
		@Valid @Flat Substance substance) implements ClassifiedDraft {

	/** The same meeting with other sides, which refer to what was made since. */
	public MeetingDraft with(Sides sides, List<Statement> statements) {
		return new MeetingDraft(this.nature, this.classification, this.schedule, this.location, sides,
				this.substance.with(statements));
	}

	/** The same meeting with one more there, or with another title of theirs. */
	MeetingDraft with(Attendance person) {
		return with(this.sides.with(person), this.substance.statements());
	}

	/** The same meeting, classified otherwise. */
	MeetingDraft classified(Classification classification) {
		return new MeetingDraft(this.nature, classification, this.schedule, this.location, this.sides, this.substance);
	}

	/**
	 * Whether a list has an entry that is none.
	 */
	public boolean hasGaps() {
		return Stream
			.of(this.sides.partners(), this.sides.attendances(), this.substance.areas(), this.substance.statements())
			.flatMap(List::stream)
			.anyMatch(Objects::isNull);
	}

	/** The ids of those whom it names as present or quotes. */
	public List<Long> people() {
		return Stream
			.concat(this.sides.attendances().stream().filter(Objects::nonNull).map(Attendance::delegateId),
					this.substance.statements().stream().filter(Objects::nonNull).map(Statement::delegateId))
			.toList();
	}

	/**
	 * The draft with all that is filled in.
	 * @param otherwise its classification where it says nothing
	 * @param zone likewise
	 */
	MeetingDraft completed(Classification otherwise, String zone) {
		return new MeetingDraft(this.nature.completed(), Objects.requireNonNullElse(this.classification, otherwise),
				this.schedule.completed(zone), this.location.completed(), this.sides.completed(),
				this.substance.completed());
	}

}
