package id.mitra.commitment;

import java.time.LocalDate;
import java.util.Objects;

import id.mitra.commitment.term.CommitmentKind;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.commitment.term.Due;
import id.mitra.commitment.term.Topic;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.platform.field.Flat;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as an officer writes one. Left out, the kind is AGREED, the partner the
 * one who leads the meeting, the day on which it was made the meeting's, else today.
 * Without a meeting it has a classification of its own, LIMITED where none is named.
 *
 * @param proposed whether a new one waits to be agreed
 * @param status as on record, which only reports move
 */
public record CommitmentDraft(@Valid @Flat Wording wording, @Valid @Flat Responsibility responsibility,
		@Nullable CommitmentKind kind, @Nullable Long meetingId, @Valid @Flat Topic topic, @Valid @Flat Due due,
		@Nullable LocalDate madeOn, @Nullable Classification classification, @Nullable Boolean proposed,
		@Nullable CommitmentStatus status) implements ClassifiedDraft {

	public CommitmentDraft(@Nullable Wording wording, @Nullable Responsibility responsibility,
			@Nullable CommitmentKind kind, @Nullable Long meetingId, @Nullable Topic topic, @Nullable Due due,
			@Nullable LocalDate madeOn, @Nullable Classification classification, @Nullable Boolean proposed,
			@Nullable CommitmentStatus status) {
		this.wording = Objects.requireNonNullElse(wording, Wording.NONE);
		this.responsibility = Objects.requireNonNullElse(responsibility, Responsibility.NOBODY);
		this.kind = kind;
		this.meetingId = meetingId;
		this.topic = Objects.requireNonNullElse(topic, Topic.NONE);
		this.due = Objects.requireNonNullElse(due, Due.NEVER);
		this.madeOn = madeOn;
		this.classification = classification;
		this.proposed = proposed;
		this.status = status;
	}

	/** The same, proposed for a meeting. */
	public CommitmentDraft proposedAt(long meeting) {
		return new CommitmentDraft(this.wording, this.responsibility, this.kind, meeting, this.topic, this.due,
				this.madeOn, null, true, null);
	}

	/** The same, made at a meeting. */
	public CommitmentDraft at(long meeting) {
		return new CommitmentDraft(this.wording, this.responsibility, this.kind, meeting, this.topic, this.due,
				this.madeOn, this.classification, this.proposed, this.status);
	}

	/** The same by others. */
	public CommitmentDraft with(Responsibility responsibility) {
		return new CommitmentDraft(this.wording, responsibility, this.kind, this.meetingId, this.topic, this.due,
				this.madeOn, this.classification, this.proposed, this.status);
	}

	/** The same, which acts on an article or on none. */
	public CommitmentDraft actingOn(@Nullable Long article) {
		return new CommitmentDraft(this.wording, this.responsibility, this.kind, this.meetingId, this.topic.of(article),
				this.due, this.madeOn, this.classification, this.proposed, this.status);
	}

	/** The code of the area that it is about, or null. */
	public @Nullable String area() {
		return this.topic.area();
	}

	/** As it is shown, on record. */
	CommitmentDraft shown() {
		return new CommitmentDraft(this.wording, this.responsibility, this.kind, this.meetingId, this.topic, this.due,
				this.madeOn, this.classification, this.status == CommitmentStatus.PROPOSED, this.status);
	}

	/** What a new one is until something is reported of it. */
	CommitmentStatus first() {
		return Boolean.TRUE.equals(this.proposed) ? CommitmentStatus.PROPOSED : CommitmentStatus.OPEN;
	}

}
