package id.mitra.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.mitra.agreement.act.ArticleUse;
import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.event.AgreementEvent;
import id.mitra.agreement.event.EventDraft;
import id.mitra.area.Areas;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What must hold of an agreement's draft and of an event, and what is filled in where
 * they say nothing.
 */
@Component
class AgreementRules {

	private final AgreementReferences references;

	private final Areas areas;

	private final Classifying classifying;

	private final List<ArticleUse> uses;

	private final Checks checks;

	AgreementRules(AgreementReferences references, Areas areas, Classifying classifying, List<ArticleUse> uses,
			Checks checks) {
		this.references = references;
		this.areas = areas;
		this.classifying = classifying;
		this.uses = uses;
		this.checks = checks;
	}

	/**
	 * The draft, checked and complete. A predecessor that the writer may not know stays.
	 * @param agreement the one that it revises, or null for a new one
	 */
	AgreementDraft apply(AgreementDraft draft, @Nullable Agreement agreement) {
		FieldErrors errors = this.checks.of(draft);
		if (draft.hasGaps()) {
			errors.throwIfAny();
		}
		AgreementDraft before = (agreement != null) ? agreement.draft() : null;
		AgreementDraft complete = draft.completed(
				(before != null && before.classification() != null) ? before.classification() : Classification.LIMITED,
				predecessor(draft, before));
		errors.rejectIf(complete.title().isEmpty(), "titleId", "agreement.title");
		checkParties(complete, before, errors);
		checkAreas(complete, before, errors);
		checkPredecessor(complete, agreement, errors);
		checkArticles(complete.articles(), (before != null) ? before.articles() : List.of(), errors);
		if (complete.term() != null) {
			checkTerm(complete.term(), errors);
		}
		if (agreement == null) {
			this.classifying.check(draft.classification(), errors);
		}
		errors.throwIfAny();
		return complete.identified();
	}

	/**
	 * What the caller asks for is judged against what is on record, so only once the
	 * versions agree.
	 */
	void checkMove(AgreementDraft complete, Agreement agreement) {
		FieldErrors errors = this.checks.none();
		this.classifying.checkChange(Objects.requireNonNull(complete.classification()), agreement.getClassification(),
				errors);
		errors.throwIfAny();
	}

	/** Its draft as the writer may know it. */
	AgreementDraft shown(AgreementDraft draft) {
		Long predecessor = draft.predecessorId();
		return (predecessor == null || this.references.agreement(predecessor)) ? draft : draft.after(null);
	}

	private @Nullable Long predecessor(AgreementDraft draft, @Nullable AgreementDraft before) {
		Long kept = (before != null) ? before.predecessorId() : null;
		return (draft.predecessorId() == null && kept != null && !this.references.agreement(kept)) ? kept
				: draft.predecessorId();
	}

	/** A partner that it names already it may go on naming, be that in the trash. */
	private void checkParties(AgreementDraft draft, @Nullable AgreementDraft before, FieldErrors errors) {
		errors.rejectIf(draft.parties().isEmpty(), "parties", "agreement.parties");
		Set<Long> known = new HashSet<>(this.references.partners(draft.partnerIds()));
		if (before != null) {
			known.addAll(before.partnerIds());
		}
		Set<Long> named = new HashSet<>();
		for (int i = 0; i < draft.parties().size(); i++) {
			Long id = draft.parties().get(i).partnerId();
			String field = "parties[" + i + "].partnerId";
			errors.rejectIf(id != null && !known.contains(id), field, "partner.unknown");
			errors.rejectIf(id != null && !named.add(id), field, "partner.twice");
		}
	}

	private void checkAreas(AgreementDraft draft, @Nullable AgreementDraft before, FieldErrors errors) {
		for (int i = 0; i < draft.areas().size(); i++) {
			checkArea(draft.areas().get(i), (before != null) ? before.areas() : List.of(), "areas[" + i + "]", errors);
		}
	}

	private void checkArea(@Nullable String area, List<String> before, String field, FieldErrors errors) {
		errors.rejectIf(this.areas.unknown(area), field, "area.unknown");
		errors.rejectIf(this.areas.retired(area) && !before.contains(String.valueOf(area)), field, "area.retired");
	}

	private void checkPredecessor(AgreementDraft draft, @Nullable Agreement agreement, FieldErrors errors) {
		Long id = draft.predecessorId();
		Long kept = (agreement != null) ? agreement.draft().predecessorId() : null;
		if (id == null || id.equals(kept)) {
			return;
		}
		boolean known = this.references.agreement(id);
		errors.rejectIf(!known, "predecessorId", "agreement.unknown");
		errors.rejectIf(
				known && agreement != null
						&& (id.equals(agreement.getId()) || this.references.precedes(agreement.getId(), id)),
				"predecessorId", "agreement.circle");
	}

	private void checkArticles(List<AgreementArticle> articles, List<AgreementArticle> before, FieldErrors errors) {
		Map<Long, AgreementArticle> kept = before.stream()
			.collect(Collectors.toMap((one) -> Objects.requireNonNull(one.id()), Function.identity()));
		for (int i = 0; i < articles.size(); i++) {
			AgreementArticle article = articles.get(i);
			String field = "articles[" + i + "].";
			AgreementArticle old = (article.id() != null) ? kept.remove(article.id()) : null;
			errors.rejectIf(article.id() != null && old == null, field + "id", "article.unknown");
			errors.rejectIf(article.isEmpty(), field + "heading", "required");
			checkArea(article.area(), (old != null && old.area() != null) ? List.of(old.area()) : List.of(),
					field + "area", errors);
		}
		errors.rejectIf(!kept.isEmpty() && this.uses.stream().anyMatch((use) -> use.uses(kept.keySet())), "articles",
				"article.used");
	}

	static void checkTerm(AgreementTerm term, FieldErrors errors) {
		errors.rejectIf(term.noticesTwice(), "term.noticeMonths", "term.notice");
		errors.rejectIf(term.noticesTwice(), "term.noticeDays", "term.notice");
		errors.rejectIf(term.timesMissing(), "term.times", "required");
		errors.rejectIf(term.renewalMissing(), "term.renewalMonths", "term.renewal");
	}

	/**
	 * An event, checked and complete.
	 * @param before the one that it is put in place of, or null for a new one
	 */
	EventDraft apply(EventDraft draft, @Nullable AgreementEvent before) {
		FieldErrors errors = this.checks.of(draft);
		errors.checkYear(draft.doneOn(), "doneOn");
		errors.checkYear(draft.effectiveOn(), "effectiveOn");
		Long meeting = draft.meetingId();
		boolean kept = before != null && meeting != null && meeting.equals(before.meetingId())
				&& this.references.showsMeeting(meeting);
		errors.rejectIf(meeting != null && !kept && !this.references.meeting(meeting), "meetingId", "meeting.unknown");
		errors.throwIfAny();
		EventDraft complete = draft.completed();
		return (before == null || this.references.showsMeeting(before.meetingId())) ? complete
				: complete.withHidden(before);
	}

}
