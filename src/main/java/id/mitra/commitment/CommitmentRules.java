package id.mitra.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;

import id.mitra.area.Areas;
import id.mitra.commitment.CommitmentReferences.MeetingFacts;
import id.mitra.commitment.report.ReportDraft;
import id.mitra.commitment.term.CommitmentKind;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.commitment.term.Topic;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What must hold of a commitment's draft, a report and an assessment, and what is filled
 * in where they say nothing.
 */
@Component
class CommitmentRules {

	private static final String STATUS = "commitment.status";

	private final CommitmentReferences references;

	private final Areas areas;

	private final Classifying classifying;

	private final List<CommitmentLink> links;

	private final Checks checks;

	private final Today today;

	CommitmentRules(CommitmentReferences references, Areas areas, Classifying classifying, List<CommitmentLink> links,
			Checks checks, Today today) {
		this.references = references;
		this.areas = areas;
		this.classifying = classifying;
		this.links = links;
		this.checks = checks;
		this.today = today;
	}

	/**
	 * The draft, checked and complete.
	 * @param commitment the one that it revises, or null for a new one
	 */
	CommitmentDraft apply(CommitmentDraft draft, @Nullable Commitment commitment) {
		FieldErrors errors = this.checks.of(draft);
		CommitmentDraft before = (commitment != null) ? commitment.draft() : null;
		MeetingFacts occasion = this.references.meeting(draft.meetingId()).orElse(null);
		errors.rejectIf(draft.meetingId() != null && occasion == null, "meetingId", "meeting.unknown");
		CommitmentDraft complete = complete(draft, before, occasion);
		errors.rejectIf(complete.responsibility().partnerId() == null, "partnerId",
				(occasion != null) ? "commitment.partner" : "required");
		check(complete, before, errors);
		checkArticle(complete, before, errors);
		if (occasion != null) {
			errors.rejectIf(draft.classification() != null && draft.classification() != occasion.classification(),
					"classification", "commitment.classification");
		}
		else if (commitment == null) {
			this.classifying.check(complete.classification(), errors);
			errors.rejectIf(draft.status() != null && draft.status() != draft.first(), "status", STATUS);
		}
		errors.throwIfAny();
		return complete;
	}

	/**
	 * A new one, checked as far as that can be without its meeting, which is not on
	 * record yet.
	 */
	CommitmentDraft applyAlone(CommitmentDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		CommitmentDraft complete = complete(draft, null, null);
		check(complete, null, errors);
		checkArticle(complete, null, errors);
		errors.throwIfAny();
		return complete;
	}

	/**
	 * What the caller asks for is judged against what is on record, so only once the
	 * versions agree.
	 */
	void checkMove(CommitmentDraft draft, CommitmentDraft complete, Commitment commitment) {
		FieldErrors errors = this.checks.none();
		Classification wanted = Objects.requireNonNull(complete.classification());
		this.classifying.checkChange(wanted, commitment.getClassification(), errors);
		boolean raised = wanted.isAbove(commitment.getClassification());
		errors.rejectIf(
				raised && this.links.stream()
					.anyMatch((link) -> link.linksBelow(List.of(commitment.getId()), wanted, null)),
				"classification", "classification.used");
		errors.rejectIf(draft.status() != null && draft.status() != commitment.getStatus(), "status", STATUS);
		boolean proposed = commitment.getStatus() == CommitmentStatus.PROPOSED;
		errors.rejectIf(draft.proposed() != null && draft.proposed() != proposed, "proposed", STATUS);
		errors.throwIfAny();
	}

	private void check(CommitmentDraft complete, @Nullable CommitmentDraft before, FieldErrors errors) {
		errors.rejectIf(complete.wording().isEmpty(), "textId", "commitment.text");
		checkWho(complete.responsibility(), (before != null) ? before.responsibility() : Responsibility.NOBODY, errors);
		checkArea(complete.area(), (before != null) ? before.area() : null, errors);
		errors.checkYear(complete.due().dueOn(), "dueOn");
		errors.checkYear(complete.madeOn(), "madeOn");
	}

	private CommitmentDraft complete(CommitmentDraft draft, @Nullable CommitmentDraft before,
			@Nullable MeetingFacts occasion) {
		LocalDate made = (before != null) ? before.madeOn() : (occasion != null) ? occasion.date() : this.today.date();
		Classification own = (before != null) ? before.classification() : Classification.LIMITED;
		return new CommitmentDraft(draft.wording().completed(),
				draft.responsibility().towards((occasion != null) ? occasion.lead() : null),
				Objects.requireNonNullElse(draft.kind(), CommitmentKind.AGREED), draft.meetingId(),
				topic(draft, before), draft.due().completed(), (draft.madeOn() != null) ? draft.madeOn() : made,
				(occasion != null) ? occasion.classification()
						: (draft.classification() != null) ? draft.classification() : own,
				(before != null) ? null : draft.proposed(), (before != null) ? before.status() : draft.first());
	}

	/**
	 * An article that the writer may not know stays, as they can't have meant to drop it.
	 */
	private Topic topic(CommitmentDraft draft, @Nullable CommitmentDraft before) {
		Topic topic = draft.topic().completed();
		Long kept = (before != null) ? before.topic().articleId() : null;
		boolean hidden = topic.articleId() == null && kept != null && this.references.article(kept).isEmpty();
		return hidden ? topic.of(kept) : topic;
	}

	/** Whoever may know of it may know of the article's agreement. */
	private void checkArticle(CommitmentDraft complete, @Nullable CommitmentDraft before, FieldErrors errors) {
		Long article = complete.topic().articleId();
		if (article != null && (before == null || !article.equals(before.topic().articleId()))) {
			Classification agreement = this.references.article(article).orElse(null);
			Classification own = complete.classification();
			errors.rejectIf(agreement == null, "articleId", "article.none");
			errors.rejectIf(agreement != null && own != null && agreement.isAbove(own), "articleId",
					"article.classification");
		}
	}

	/** What it names already it may go on naming, be that in the trash. */
	private void checkWho(Responsibility who, Responsibility before, FieldErrors errors) {
		errors.rejectIf(unknown(who.partnerId(), before.partnerId(), this.references::partner), "partnerId",
				"partner.unknown");
		errors.rejectIf(unknown(who.unitId(), before.unitId(), this.references::unit), "unitId", "unit.unknown");
		errors.rejectIf(unknown(who.delegateId(), before.delegateId(), this.references::delegate), "delegateId",
				"delegate.unknown");
	}

	private static boolean unknown(@Nullable Long id, @Nullable Long before, LongPredicate known) {
		return id != null && !id.equals(before) && !known.test(id);
	}

	private void checkArea(@Nullable String area, @Nullable String before, FieldErrors errors) {
		errors.rejectIf(this.areas.unknown(area), "area", "area.unknown");
		errors.rejectIf(this.areas.retired(area) && !Objects.equals(area, before), "area", "area.retired");
	}

	/** A report, checked and complete. */
	ReportDraft apply(ReportDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		if (draft.hasGaps()) {
			errors.throwIfAny();
		}
		ReportDraft complete = draft.completed(this.today.date());
		errors.rejectIf(draft.status() == CommitmentStatus.PROPOSED, "status", "report.proposed");
		errors.rejectIf(draft.status() == CommitmentStatus.DROPPED && complete.note() == null, "note",
				"report.dropped");
		LocalDate on = Objects.requireNonNull(complete.on());
		errors.checkYear(on, "on");
		errors.rejectIf(on.isAfter(this.today.date()), "on", "report.ahead");
		errors.rejectIf(draft.meetingId() != null && this.references.meeting(draft.meetingId()).isEmpty(), "meetingId",
				"meeting.unknown");
		for (int i = 0; i < complete.evidence().size(); i++) {
			errors.rejectIf(complete.evidence().get(i).none(), "evidence[" + i + "].text", "required");
		}
		errors.throwIfAny();
		return complete;
	}

	/** An assessment, checked and complete. */
	AssessmentDraft apply(AssessmentDraft draft) {
		this.checks.of(draft).throwIfAny();
		return draft.completed();
	}

}
