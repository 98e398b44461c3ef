package id.mitra.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.CommitmentService;
import id.mitra.identity.caller.Permission;
import id.mitra.logging.NewIds;
import id.mitra.logging.Newcomers;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.MeetingService;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.Faults;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Idempotency;
import id.mitra.press.PressDetails;
import id.mitra.press.PressDraft;
import id.mitra.press.PressService;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes records of what an officer accepts of a release, in one transaction: whoever is
 * new, the meetings, what was promised there, and their source.
 */
@Service
@PreAuthorize(Permission.OFFICER_WRITES)
class AcceptanceService {

	private final Newcomers newcomers;

	private final MeetingService meetings;

	private final CommitmentService commitments;

	private final AcceptedAgreements agreements;

	private final PressService press;

	private final InboxService inbox;

	private final ReleaseTeaching teaching;

	private final Idempotency idempotency;

	private final Checks checks;

	AcceptanceService(Newcomers newcomers, MeetingService meetings, CommitmentService commitments,
			AcceptedAgreements agreements, PressService press, InboxService inbox, ReleaseTeaching teaching,
			Idempotency idempotency, Checks checks) {
		this.newcomers = newcomers;
		this.meetings = meetings;
		this.commitments = commitments;
		this.agreements = agreements;
		this.press = press;
		this.inbox = inbox;
		this.teaching = teaching;
		this.idempotency = idempotency;
		this.checks = checks;
	}

	@Transactional
	public PressDetails accept(AcceptanceDraft draft, @Nullable String key) {
		FieldErrors errors = this.checks.of(draft);
		errors.throwIfAny();
		return this.press.get(this.idempotency.once(key, "press/acceptances", draft, () -> made(draft)));
	}

	/**
	 * The item that this reader made by an acceptance with this key.
	 */
	@Transactional(readOnly = true)
	public PressDetails made(String key) {
		return this.press.get(this.idempotency.made(key).orElseThrow(() -> new RecordNotFound("acceptance", key)));
	}

	private long made(AcceptanceDraft draft) {
		Faults faults = new Faults();
		ReleaseNewcomers newcomers = new ReleaseNewcomers(draft);
		NewIds ids = this.newcomers.make(newcomers.partners(), newcomers.delegates(), faults);
		Map<Long, Long> meetings = new HashMap<>();
		for (int i = 0; i < draft.meetings().size(); i++) {
			MeetingDraft meeting = draft.meetings().get(i);
			long place = -i - 1L;
			faults.in("meetings[" + i + "].", () -> this.meetings.create(ids.in(meeting)))
				.ifPresent((id) -> meetings.put(place, id));
		}
		promise(draft.commitments().stream().map(ids::in).toList(), meetings, draft.meetings().size(), faults);
		this.agreements.make(draft.agreements(), ids, meetings, faults);
		if (meetings.size() < draft.meetings().size()) {
			faults.leaveOut("meeting.unknown");
		}
		PressDraft item = Objects.requireNonNull(draft.press());
		PressDraft about = hasGaps(item.meetings()) ? item
				: item.about(item.meetings()
					.stream()
					.map((one) -> one.with(meetings.getOrDefault(one.meetingId(), one.meetingId())))
					.toList());
		Optional<PressDetails> made = faults.in("press.", () -> this.press.create(about, null));
		faults.throwIfAny();
		PressDetails source = made.orElseThrow();
		if (draft.releaseId() != null) {
			this.teaching.keep(draft.releaseId(), source, meetings.values());
			forget(draft.releaseId());
		}
		return source.id();
	}

	/** At the meetings that were just made, and at others on record. */
	private void promise(List<CommitmentDraft> commitments, Map<Long, Long> meetings, int count, Faults faults) {
		for (int i = 0; i < commitments.size(); i++) {
			CommitmentDraft draft = commitments.get(i);
			Long meeting = draft.meetingId();
			boolean failed = meeting != null && meeting < 0 && -meeting <= count && !meetings.containsKey(meeting);
			faults
				.in("commitments[" + i + "].",
						() -> failed ? this.commitments.checked(draft) : this.commitments
							.create((meeting != null) ? draft.at(meetings.getOrDefault(meeting, meeting)) : draft, null)
							.draft());
		}
	}

	private void forget(long release) {
		try {
			this.inbox.forget(release, Change.ACCEPTED);
		}
		catch (RecordNotFound gone) {
			FieldErrors errors = this.checks.none();
			errors.reject("releaseId", "release.unknown");
			errors.throwIfAny();
		}
	}

	/** What lacks an entry is left as it is, for its own rules to say so. */
	private static boolean hasGaps(List<?> entries) {
		return entries.stream().anyMatch(Objects::isNull);
	}

}
