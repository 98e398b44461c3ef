package id.mitra.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.area.Areas;
import id.mitra.commitment.CommitmentService;
import id.mitra.meeting.term.Side;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Trimmed;
import id.mitra.record.part.ItemDraft;
import id.mitra.record.part.OutcomeDraft;
import id.mitra.record.part.RecordDraft;
import id.mitra.record.part.Signatory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What must hold of a record's draft, and of those who sign it.
 */
@Component
class RecordRules {

	private final RecordReferences references;

	private final RecordArchive archive;

	private final CommitmentService commitments;

	private final Areas areas;

	private final Checks checks;

	private final Today today;

	RecordRules(RecordReferences references, RecordArchive archive, CommitmentService commitments, Areas areas,
			Checks checks, Today today) {
		this.references = references;
		this.archive = archive;
		this.commitments = commitments;
		this.areas = areas;
		this.checks = checks;
		this.today = today;
	}

	/**
	 * Holds a draft that has gaps to what it must have, before anybody compares it.
	 */
	void check(RecordDraft draft) {
		if (draft.hasGaps()) {
			this.checks.of(draft).throwIfAny();
		}
	}

	/**
	 * Checks a draft without gaps against what is on record. It may bring back what a
	 * saved state had.
	 */
	void check(RecordDraft draft, MeetingRecord record) {
		FieldErrors errors = this.checks.of(draft);
		RecordDraft before = record.draft();
		Set<Long> people = this.references
			.people(draft.items().stream().flatMap((item) -> item.speakers().stream()).distinct().toList());
		Set<Long> nameable = new HashSet<>(commitments(before));
		nameable.addAll(this.commitments.nameable(commitments(draft), record.getClassification()));
		Referable known = new Referable(ids(draft, before, record.getMeetingId()), people, nameable, new HashSet<>());
		for (int i = 0; i < draft.items().size(); i++) {
			check(draft.items().get(i), "items[" + i + "].", known, errors);
		}
		errors.throwIfAny();
	}

	/**
	 * What a draft may refer to.
	 *
	 * @param parts the ids of items and outcomes
	 * @param used those that it has used so far
	 */
	private record Referable(PartIds parts, Set<Long> people, Set<Long> commitments, Set<Long> used) {

		private boolean item(@Nullable Long id) {
			return id == null || (this.parts.items().contains(id) && this.used.add(id));
		}

		private boolean outcome(@Nullable Long id) {
			return id == null || (this.parts.outcomes().contains(id) && this.used.add(id));
		}

	}

	/** Those on record, and where the draft has others those of its saved states. */
	private PartIds ids(RecordDraft draft, RecordDraft before, long meeting) {
		PartIds known = PartIds.of(before);
		return known.hold(PartIds.of(draft)) ? known : known.and(this.archive.ids(meeting));
	}

	private static Set<Long> commitments(RecordDraft draft) {
		return draft.items()
			.stream()
			.flatMap((item) -> item.outcomes().stream())
			.flatMap((outcome) -> Stream.ofNullable(outcome.commitmentId()))
			.collect(Collectors.toSet());
	}

	private void check(ItemDraft item, String path, Referable known, FieldErrors errors) {
		errors.rejectIf(!known.item(item.id()), path + "id", "record.item");
		errors.rejectIf(Trimmed.of(item.titleId()) == null && Trimmed.of(item.titleEn()) == null, path + "titleId",
				"record.title");
		errors.rejectIf(this.areas.unknown(Trimmed.of(item.area())), path + "area", "area.unknown");
		for (int i = 0; i < item.speakers().size(); i++) {
			Long speaker = item.speakers().get(i);
			errors.rejectIf(!known.people().contains(speaker), path + "speakers[" + i + "]", "delegate.unknown");
			errors.rejectIf(item.speakers().subList(0, i).contains(speaker), path + "speakers[" + i + "]",
					"delegate.twice");
		}
		for (int i = 0; i < item.outcomes().size(); i++) {
			check(item.outcomes().get(i), path + "outcomes[" + i + "].", known, errors);
		}
	}

	private static void check(OutcomeDraft outcome, String path, Referable known, FieldErrors errors) {
		errors.rejectIf(!known.outcome(outcome.id()), path + "id", "record.item");
		Long commitment = outcome.commitmentId();
		if (outcome.isCommitment()) {
			errors.rejectIf(commitment == null && outcome.commitment() == null, path + "commitment", "required");
			errors.rejectIf(commitment != null && !known.commitments().contains(commitment), path + "commitmentId",
					"commitment.unknown");
		}
		else {
			errors.rejectIf(commitment != null || outcome.commitment() != null, path + "type", "record.commitment");
			errors.rejectIf(outcome.type() != null && outcome.isEmpty(), path + "textId", "commitment.text");
		}
	}

	/** The signatories in the posts that they held on the day that each signed. */
	List<Signatory> signatories(SignaturesDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		errors.throwIfAny();
		List<Signatory> signatories = new ArrayList<>();
		Set<Long> seen = new HashSet<>();
		for (int i = 0; i < draft.signatories().size(); i++) {
			SignaturesDraft.SignatoryDraft one = draft.signatories().get(i);
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
