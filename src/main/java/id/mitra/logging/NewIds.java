package id.mitra.logging;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.Responsibility;
import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.Post;
import id.mitra.meeting.Course;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Participation;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.part.Statement;
import id.mitra.partner.PartnerDraft;
import org.jspecify.annotations.Nullable;

/**
 * The ids that newcomers have on record, by those below zero that a body names them by,
 * and what the rest of the body means by them. Any other id is left as it is, for the
 * rules to say whether there is such a record.
 */
public record NewIds(Map<Long, Long> partners, Map<Long, Long> delegates) {

	/** Where nobody is new. */
	public static final NewIds NONE = new NewIds(Map.of(), Map.of());

	private @Nullable Long partner(@Nullable Long id) {
		return (id != null) ? this.partners.getOrDefault(id, id) : null;
	}

	private @Nullable Long delegate(@Nullable Long id) {
		return (id != null) ? this.delegates.getOrDefault(id, id) : null;
	}

	public PartnerDraft in(PartnerDraft partner) {
		return partner.partOf(partner(partner.parentId()));
	}

	public DelegateDraft in(DelegateDraft delegate) {
		return delegate.with(delegate.posts()
			.stream()
			.map((post) -> (post != null)
					? new Post(post.title(), partner(post.partnerId()), post.unitId(), post.from(), post.to()) : post)
			.toList());
	}

	/** What lacks an entry is left as it is, for its own rules to say so. */
	@SuppressWarnings("NullAway")
	public MeetingDraft in(MeetingDraft meeting) {
		if (meeting.hasGaps()) {
			return meeting;
		}
		Sides sides = meeting.sides();
		return meeting.with(
				new Sides(sides.partners()
					.stream()
					.map((partner) -> new Participation(partner(partner.partnerId()), partner.lead()))
					.toList(), sides.attendances().stream().map(this::in).toList()),
				meeting.substance()
					.statements()
					.stream()
					.map((said) -> new Statement(delegate(said.delegateId()), said.text(), said.language()))
					.toList());
	}

	Course in(Course course) {
		List<Attendance> came = course.attendances();
		return (came == null || came.stream().anyMatch(Objects::isNull)) ? course
				: new Course(came.stream().map(this::in).toList(), course.areas(), course.outcome());
	}

	@SuppressWarnings("NullAway")
	private Attendance in(Attendance person) {
		return new Attendance(delegate(person.delegateId()), person.side(), partner(person.partnerId()), person.role(),
				person.title());
	}

	public CommitmentDraft in(CommitmentDraft commitment) {
		Responsibility who = commitment.responsibility();
		return commitment
			.with(new Responsibility(who.owner(), partner(who.partnerId()), who.unitId(), delegate(who.delegateId())));
	}

}
