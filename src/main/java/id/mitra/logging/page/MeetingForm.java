package id.mitra.logging.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.logging.Following;
import id.mitra.logging.MeetingConfirmation;
import id.mitra.logging.MeetingEntry;
import id.mitra.meeting.Course;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.part.Location;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.part.Substance;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What, when, where, about what and to what end, as a browser sent it. Who was there is
 * in {@link MeetingParties}.
 */
record MeetingForm(@Flat TypedNature nature, @Nullable String classification, @Flat TypedSchedule schedule,
		@Flat Location location, @Flat TypedSubstance substance) {

	static MeetingForm blank(LocalDate today) {
		return new MeetingForm(
				new TypedNature(null, MeetingKind.BILATERAL.name(), MeetingMode.IN_PERSON.name(),
						MeetingStatus.HELD.name(), null, null),
				Classification.LIMITED.name(), new TypedSchedule(today.toString(), null, null, null, null),
				new Location(null, null, null, null), new TypedSubstance(null, null, List.of(), Map.of(), Map.of()));
	}

	static MeetingForm of(MeetingDetails meeting) {
		return new MeetingForm(TypedNature.of(meeting.nature()), meeting.classification().name(),
				TypedSchedule.of(meeting.schedule()), meeting.location(), TypedSubstance.of(meeting.proceedings()));
	}

	MeetingForm withAreas(List<String> areas) {
		return new MeetingForm(this.nature, this.classification, this.schedule, this.location,
				this.substance.withAreas(areas));
	}

	/** Its classification, what it would be where none was chosen that there is. */
	Classification classified() {
		return Stream.of(Classification.values())
			.filter((classification) -> classification.name().equals(this.classification))
			.findFirst()
			.orElse(Classification.LIMITED);
	}

	/** The meeting and what was promised there. */
	MeetingEntry toEntry(MeetingParties parties, LocalDate today, Values values) {
		MeetingDraft meeting = toDraft(parties, values);
		LocalDate made = Objects.requireNonNullElse(meeting.schedule().date(), today);
		return MeetingEntry.of(meeting, parties.toCommitments(values, made));
	}

	/**
	 * How a meeting went.
	 * @param planned as it is on record
	 */
	MeetingConfirmation toConfirmation(MeetingParties parties, MeetingDetails planned, Values values) {
		Substance went = this.substance.read(values, List.of());
		boolean erased = went.outcome() == null && planned.proceedings().outcome() != null;
		Course course = new Course(parties.toPeople(values), went.areas(), erased ? "" : went.outcome());
		return new MeetingConfirmation(course,
				new Following(null, null, parties.toCommitments(values, planned.schedule().date())));
	}

	/**
	 * How a meeting went that somebody else has confirmed meanwhile: all else of it stays
	 * as it is on record.
	 */
	MeetingEntry toCorrection(MeetingParties parties, MeetingDetails held, Values values) {
		MeetingForm onRecord = of(held);
		MeetingForm corrected = new MeetingForm(onRecord.nature, onRecord.classification, onRecord.schedule,
				onRecord.location, this.substance.withSummary(onRecord.substance.summary()));
		MeetingParties there = MeetingParties.of(held).withPeople(parties.peopleOrNone());
		return corrected.toEntry(there.withPromises(Rows.sent(parties.promises())), held.schedule().date(), values);
	}

	private MeetingDraft toDraft(MeetingParties parties, Values values) {
		Location place = new Location(values.text(this.location.city()), values.text(this.location.country()),
				values.text(this.location.venue()), values.text(this.location.hostEvent()));
		return new MeetingDraft(this.nature.read(values),
				values.choice("classification", this.classification, Classification.class), this.schedule.read(values),
				place, new Sides(parties.toPartners(values), parties.toPeople(values)),
				this.substance.read(values, parties.toStatements(values)));
	}

}
