package id.mitra.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;

import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateService;
import id.mitra.delegate.Post;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.MeetingService;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Participation;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.part.Statement;
import id.mitra.partner.PartnerService;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.InvalidInput;
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
 * Makes records of what an officer accepts of a release, in one transaction: partners
 * first, then the people who stand for them, the meetings, and their source.
 */
@Service
@PreAuthorize(Permission.OFFICER_WRITES)
class AcceptanceService {

	private final PartnerService partners;

	private final DelegateService delegates;

	private final MeetingService meetings;

	private final PressService press;

	private final InboxService inbox;

	private final Idempotency idempotency;

	private final Checks checks;

	AcceptanceService(PartnerService partners, DelegateService delegates, MeetingService meetings, PressService press,
			InboxService inbox, Idempotency idempotency, Checks checks) {
		this.partners = partners;
		this.delegates = delegates;
		this.meetings = meetings;
		this.press = press;
		this.inbox = inbox;
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
		Newcomers newcomers = new Newcomers(draft);
		Made partners = each("partners", newcomers.partners(), (partner) -> this.partners.create(partner, null).id());
		Made delegates = each("delegates", newcomers.delegates(),
				(delegate) -> this.delegates.create(placed(delegate, partners), null).id());
		Made meetings = each("meetings", draft.meetings(),
				(meeting) -> this.meetings.create(attended(meeting, partners, delegates), null).id());
		PressDraft item = Objects.requireNonNull(draft.press());
		PressDraft about = hasGaps(item.meetings()) ? item
				: item.about(item.meetings().stream().map((one) -> one.with(meetings.id(one.meetingId()))).toList());
		long id = in("press.", () -> this.press.create(about, null).id());
		if (draft.releaseId() != null) {
			forget(draft.releaseId());
		}
		return id;
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

	/**
	 * Makes all, or says of each what is wrong with it.
	 */
	private static <T> Made each(String field, List<T> drafts, ToLongFunction<T> creation) {
		List<Long> ids = new ArrayList<>();
		List<FieldError> errors = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			T draft = drafts.get(i);
			try {
				ids.add(in(field + "[" + i + "].", () -> creation.applyAsLong(draft)));
			}
			catch (InvalidInput invalid) {
				errors.addAll(invalid.errors());
			}
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		return new Made(ids);
	}

	private static long in(String path, java.util.function.LongSupplier creation) {
		try {
			return creation.getAsLong();
		}
		catch (InvalidInput invalid) {
			throw new InvalidInput(invalid.errors()
				.stream()
				.map((error) -> new FieldError(path + error.field(), error.code(), error.message()))
				.toList());
		}
	}

	private static DelegateDraft placed(DelegateDraft draft, Made partners) {
		return draft.with(
				draft.posts()
					.stream()
					.map((post) -> (post != null) ? new Post(post.title(), partners.id(post.partnerId()), post.unitId(),
							post.from(), post.to()) : post)
					.toList());
	}

	private static MeetingDraft attended(MeetingDraft draft, Made partners, Made delegates) {
		if (draft.hasGaps()) {
			return draft;
		}
		Sides sides = draft.sides();
		return draft.with(
				new Sides(
						sides.partners()
							.stream()
							.map((partner) -> new Participation(partners.id(partner.partnerId()), partner.lead()))
							.toList(),
						sides.attendances()
							.stream()
							.map((person) -> new Attendance(delegates.id(person.delegateId()), person.side(),
									partners.id(person.partnerId()), person.role(), person.title()))
							.toList()),
				draft.substance()
					.statements()
					.stream()
					.map((said) -> new Statement(delegates.id(said.delegateId()), said.text(), said.language()))
					.toList());
	}

	/** What lacks an entry is left as it is, for its own rules to say so. */
	private static boolean hasGaps(List<?> entries) {
		return entries.stream().anyMatch(Objects::isNull);
	}

	/**
	 * The ids of what was just made, in its order.
	 */
	private record Made(List<Long> ids) {

		/** Any other id is left to whoever knows what is on record. */
		@SuppressWarnings("NullAway")
		private Long id(@Nullable Long reference) {
			boolean place = reference != null && reference < 0 && reference >= -this.ids.size();
			return place ? this.ids.get((int) (-reference - 1)) : reference;
		}

	}

}
