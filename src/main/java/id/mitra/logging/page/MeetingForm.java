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
import id.mitra.logging.page.TypedSchedule.Understood;
import id.mitra.meeting.Course;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingDetails.AreaAtMeeting;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.part.Location;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.part.Substance;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What, when, where, about what and to what end, as a browser sent it. Who was there is
 * in {@link MeetingParties}.
 */
record MeetingForm(@Flat TypedNature nature, @Nullable String classification, @Flat TypedSchedule schedule,
		@Flat Location location, @Flat TypedSubstance substance, @Nullable String follows) {

	static MeetingForm blank(LocalDate today) {
		return new MeetingForm(
				new TypedNature(null, MeetingKind.BILATERAL.name(), MeetingMode.IN_PERSON.name(),
						MeetingStatus.HELD.name(), null, null),
				Classification.LIMITED.name(), TypedSchedule.on(today), Location.UNKNOWN,
				new TypedSubstance(null, null, List.of(), Map.of(), Map.of()), null);
	}

	static MeetingForm of(MeetingDetails meeting) {
		return new MeetingForm(TypedNature.of(meeting.nature()), meeting.classification().name(),
				TypedSchedule.of(meeting.schedule()), meeting.location(), TypedSubstance.of(meeting.proceedings()),
				null);
	}

	/**
	 * One like a meeting on record: with the same areas and of the same sort, as for what
	 * is told of it later nothing is known.
	 */
	static MeetingForm like(MeetingDetails meeting, MeetingKind kind, LocalDate today) {
		TypedNature nature = TypedNature.of(meeting.nature());
		MeetingForm blank = blank(today);
		return new MeetingForm(new TypedNature(null, kind.name(), nature.mode(), MeetingStatus.HELD.name(), null, null),
				meeting.classification().name(), blank.schedule,
				Location.of(meeting.location().city(), meeting.location().country()),
				blank.substance.withAreas(meeting.proceedings().areas().stream().map(AreaAtMeeting::code).toList()),
				null);
	}

	/** The next one after a meeting on record, which it goes on from. */
	static MeetingForm following(MeetingDetails meeting, LocalDate today) {
		MeetingForm like = like(meeting, MeetingKind.FOLLOW_UP, today);
		return new MeetingForm(like.nature, like.classification, like.schedule, like.location, like.substance,
				String.valueOf(meeting.id()));
	}

	MeetingForm withAreas(List<String> areas) {
		return new MeetingForm(this.nature, this.classification, this.schedule, this.location,
				this.substance.withAreas(areas), this.follows);
	}

	/** Whether it took place, else it is planned. */
	boolean held() {
		return MeetingStatus.HELD.name().equals(this.nature.status());
	}

	Understood understood(LocalDate today) {
		return this.schedule.understood(today, held());
	}

	/** As a step leaves it that is none of the sides'. */
	MeetingForm after(FormStep step, LocalDate today) {
		return step.is("take-when")
				? with(this.nature, this.schedule.taking(step.index(), today, held()), this.location) : this;
	}

	MeetingForm with(TypedNature nature, TypedSchedule schedule, Location location) {
		return new MeetingForm(nature, this.classification, schedule, location, this.substance, this.follows);
	}

	/** The meeting and what was promised there. */
	MeetingEntry toEntry(MeetingParties parties, LocalDate today, Values values) {
		MeetingDraft meeting = toDraft(parties, today, values);
		LocalDate made = Objects.requireNonNullElse(meeting.schedule().date(), today);
		return new MeetingEntry(meeting, parties.toFollowing(values, made), values.number("follows", this.follows));
	}

	/**
	 * How a meeting went.
	 * @param planned as it is on record
	 */
	MeetingConfirmation toConfirmation(MeetingParties parties, MeetingDetails planned, Values values) {
		Substance went = this.substance.read(values, List.of());
		boolean erased = went.outcome() == null && planned.proceedings().outcome() != null;
		Course course = new Course(parties.toPeople(values), went.areas(), erased ? "" : went.outcome());
		return new MeetingConfirmation(course, parties.toFollowing(values, planned.schedule().date()));
	}

	/**
	 * How a meeting went that somebody else has confirmed meanwhile: all else of it stays
	 * as it is on record.
	 */
	MeetingEntry toCorrection(MeetingParties parties, MeetingDetails held, Values values) {
		MeetingForm onRecord = of(held);
		MeetingForm corrected = new MeetingForm(onRecord.nature, onRecord.classification, onRecord.schedule,
				onRecord.location, this.substance.withSummary(onRecord.substance.summary()), null);
		MeetingParties there = MeetingParties.of(held).withPeople(parties.peopleOrNone());
		return corrected.toEntry(there.withPromises(Rows.sent(parties.promises())), held.schedule().date(), values);
	}

	private MeetingDraft toDraft(MeetingParties parties, LocalDate today, Values values) {
		return new MeetingDraft(this.nature.read(values),
				values.choice("classification", this.classification, Classification.class),
				this.schedule.read(values, today, held()), this.location.each(values::text),
				new Sides(parties.toPartners(values), parties.toPeople(values)),
				this.substance.read(values, parties.toStatements(values)));
	}

}
