package id.mitra.logging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.CommitmentService;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Permission;
import id.mitra.logging.Newcomers.Listed;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.MeetingService;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.Faults;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Idempotency;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Logs meetings, each with whoever is new and what was promised, in one transaction. What
 * is wrong with any part is told at its place in the body.
 */
@Service
@Transactional
@PreAuthorize(Permission.OFFICER_WRITES)
public class LoggingService {

	private final MeetingService meetings;

	private final CommitmentService commitments;

	private final Newcomers newcomers;

	private final Idempotency idempotency;

	private final Checks checks;

	LoggingService(MeetingService meetings, CommitmentService commitments, Newcomers newcomers, Idempotency idempotency,
			Checks checks) {
		this.meetings = meetings;
		this.commitments = commitments;
		this.newcomers = newcomers;
		this.idempotency = idempotency;
		this.checks = checks;
	}

	public MeetingDetails create(MeetingEntry entry, @Nullable String key) {
		return this.meetings.get(this.idempotency.once(key, "meetings", entry, () -> {
			Classification wanted = Objects.requireNonNullElse(entry.meeting().classification(),
					Classification.LIMITED);
			return logged(new Brought(null, entry, entry.following(), null), () -> wanted,
					(ids) -> following(this.meetings.create(ids.in(entry.meeting())), entry));
		}));
	}

	/**
	 * Edits a meeting.
	 * @param key with which what is promised is promised once, where the edit may come
	 * twice
	 */
	@PreAuthorize(MeetingService.KNOWN + Permission.OFFICER_WRITES)
	public MeetingDetails update(long id, @Nullable Version version, MeetingEntry entry, @Nullable String key) {
		MeetingDraft draft = entry.meeting();
		return this.meetings.get(logged(new Brought(id, entry, entry.following(), key),
				() -> Objects.requireNonNullElseGet(draft.classification(), () -> this.meetings.classification(id)),
				(ids) -> following(this.meetings.update(id, version, ids.in(draft)), entry)));
	}

	private long following(long id, MeetingEntry entry) {
		if (entry.follows() != null) {
			this.meetings.follow(id, entry.follows());
		}
		return id;
	}

	/**
	 * Puts on record that a meeting took place, and how it went, once for each key.
	 * @param version that this was said of, where the caller holds it to one
	 */
	@PreAuthorize(MeetingService.KNOWN + Permission.OFFICER_WRITES)
	public MeetingDetails confirm(long id, @Nullable Version version, MeetingConfirmation confirmation,
			@Nullable String key) {
		return this.meetings.get(this.idempotency.once(key, "meetings/" + id + "/confirmation", confirmation,
				() -> logged(new Brought(id, confirmation, confirmation.following(), null),
						() -> this.meetings.classification(id),
						(ids) -> this.meetings.confirm(id, version, ids.in(confirmation.course())))));
	}

	/**
	 * What somebody sent, of which meeting, and with which key what it promises is
	 * promised once.
	 */
	private record Brought(@Nullable Long id, Record sent, Following following, @Nullable String key) {
	}

	/** The meeting's id: it is read once all of it is on record. */
	private long logged(Brought body, Supplier<Classification> classification, ToLongFunction<NewIds> save) {
		Following following = body.following();
		Faults faults = new Faults();
		FieldErrors errors = this.checks.of(body.sent());
		following.rejectTwice(errors);
		following.rejectElsewhere(body.id(), errors);
		faults.addAll(errors.list());
		faults.throwIfAny();
		NewIds ids = following.bringsSomebody() ? made(following.within(lowered(classification.get())), faults)
				: NewIds.NONE;
		Optional<Long> meeting = faults.in("", () -> save.applyAsLong(ids));
		Runnable promising = () -> promise(following.commitments().stream().map(ids::in).toList(), meeting, faults);
		if (body.key() == null || meeting.isEmpty() || following.commitments().isEmpty()) {
			promising.run();
		}
		else {
			long id = meeting.get();
			this.idempotency.once(Sha256.hex(body.key() + " commitments"), "meetings/" + id + "/commitments", following,
					() -> {
						promising.run();
						return id;
					});
		}
		faults.throwIfAny();
		return meeting.orElseThrow();
	}

	/** What is too high for the writer is said of the meeting. */
	private static Classification lowered(Classification wanted) {
		Classification clearance = Caller.required().clearance();
		return wanted.isAbove(clearance) ? clearance : wanted;
	}

	private NewIds made(Following following, Faults faults) {
		return this.newcomers.make(new Listed<>("newPartners", following.newPartners()),
				new Listed<>("newDelegates", following.newDelegates()), faults);
	}

	private void promise(List<CommitmentDraft> commitments, Optional<Long> meeting, Faults faults) {
		for (int i = 0; i < commitments.size(); i++) {
			CommitmentDraft draft = commitments.get(i);
			faults.in("commitments[" + i + "].",
					() -> meeting.map((id) -> this.commitments.create(draft.at(id), null).draft())
						.orElseGet(() -> this.commitments.checked(draft)));
		}
	}

}
