package id.mitra.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.mitra.area.Areas;
import id.mitra.commitment.CommitmentService;
import id.mitra.meeting.term.Side;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Trimmed;

import org.springframework.stereotype.Component;

/**
 * What must hold of a record's draft, and of those who sign it.
 */
@Component
class RecordRules {

	private final RecordReferences references;

	private final CommitmentService commitments;

	private final Areas areas;

	private final Checks checks;

	private final Today today;

	RecordRules(RecordReferences references, CommitmentService commitments, Areas areas, Checks checks, Today today) {
		this.references = references;
		this.commitments = commitments;
		this.areas = areas;
		this.checks = checks;
		this.today = today;
	}

	/**
	 * Checks a draft against what is on record.
	 */
	void check(RecordDraft draft, RecordDraft before) {
		FieldErrors errors = this.checks.of(draft);
		if (draft.hasGaps()) {
			errors.throwIfAny();
		}
		Set<Long> people = this.references
			.people(draft.items().stream().flatMap((item) -> item.speakers().stream()).distinct().toList());
		Set<Long> seen = new HashSet<>();
		for (int i = 0; i < draft.items().size(); i++) {
			check(draft.items().get(i), "items[" + i + "].", before, people, seen, errors);
		}
		errors.throwIfAny();
	}

	private void check(ItemDraft item, String path, RecordDraft before, Set<Long> people, Set<Long> seen,
			FieldErrors errors) {
		boolean known = before.items().stream().anyMatch((one) -> one.id() != null && one.id().equals(item.id()));
		errors.rejectIf(item.id() != null && !(known && seen.add(item.id())), path + "id", "record.item");
		errors.rejectIf(Trimmed.of(item.titleId()) == null && Trimmed.of(item.titleEn()) == null, path + "titleId",
				"record.title");
		errors.rejectIf(this.areas.unknown(Trimmed.of(item.area())), path + "area", "area.unknown");
		for (int i = 0; i < item.speakers().size(); i++) {
			Long speaker = item.speakers().get(i);
			errors.rejectIf(!people.contains(speaker), path + "speakers[" + i + "]", "delegate.unknown");
			errors.rejectIf(item.speakers().subList(0, i).contains(speaker), path + "speakers[" + i + "]",
					"delegate.twice");
		}
		List<OutcomeDraft> outcomes = before.items().stream().flatMap((one) -> one.outcomes().stream()).toList();
		for (int i = 0; i < item.outcomes().size(); i++) {
			check(item.outcomes().get(i), path + "outcomes[" + i + "].", outcomes, seen, errors);
		}
	}

	private void check(OutcomeDraft outcome, String path, List<OutcomeDraft> before, Set<Long> seen,
			FieldErrors errors) {
		boolean known = before.stream().anyMatch((one) -> one.id() != null && one.id().equals(outcome.id()));
		errors.rejectIf(outcome.id() != null && !(known && seen.add(outcome.id())), path + "id", "record.item");
		Long commitment = outcome.commitmentId();
		if (outcome.isCommitment()) {
			errors.rejectIf(commitment == null && outcome.commitment() == null, path + "commitment", "required");
			errors.rejectIf(commitment != null && !this.commitments.knows(commitment), path + "commitmentId",
					"commitment.unknown");
		}
		else {
			errors.rejectIf(commitment != null || outcome.commitment() != null, path + "type", "record.commitment");
			errors.rejectIf(outcome.type() != null && outcome.isEmpty(), path + "textId", "commitment.text");
		}
	}

	/** The signatories in the posts that they held on the day that each signed. */
	List<Signatory> signatories(AgreementDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		errors.throwIfAny();
		List<Signatory> signatories = new ArrayList<>();
		Set<Long> seen = new HashSet<>();
		for (int i = 0; i < draft.signatories().size(); i++) {
			AgreementDraft.SignatoryDraft one = draft.signatories().get(i);
			String path = "signatories[" + i + "].";
			LocalDate day = one.signedOn();
			Long id = one.delegateId();
			if (day != null && id != null) {
				errors.checkYear(day, path + "signedOn");
				errors.rejectIf(day.isAfter(this.today.date()), path + "signedOn", "record.ahead");
				errors.rejectIf(!seen.add(id), path + "delegateId", "delegate.twice");
				boolean known = this.references.people(List.of(id)).contains(id);
				errors.rejectIf(!known, path + "delegateId", "delegate.unknown");
				this.references.signatory(id, day).ifPresentOrElse(signatories::add, () -> {
					if (known) {
						errors.reject(path + "delegateId", "record.post");
					}
				});
			}
		}
		for (Side side : Side.values()) {
			boolean missing = signatories.stream().noneMatch((one) -> one.side() == side);
			errors.rejectIf(missing && errors.list().isEmpty(), "signatories", "record.sides");
		}
		errors.throwIfAny();
		return signatories;
	}

	String reason(AmendmentDraft draft) {
		this.checks.of(draft).throwIfAny();
		return String.valueOf(Trimmed.of(draft.reason()));
	}

}
