package id.mitra.inbox;

import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Idempotency;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.Today;
import id.mitra.press.PressService;
import id.mitra.press.Publication;
import id.mitra.reading.Reading;
import id.mitra.reading.Reading.Duplicate;
import id.mitra.reading.ReadingService;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the releases that wait to be accepted, for all officers together. A release that
 * is accepted or dismissed is forgotten with its text, which others own.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.OFFICER)
class InboxService {

	/** As many as a page of the list can have. */
	private static final int MOST = 100;

	private final PressReleaseRepository releases;

	private final InboxQueries queries;

	private final ReadingService readings;

	private final PressService press;

	private final Idempotency idempotency;

	private final Checks checks;

	private final ApplicationEventPublisher events;

	private final Today today;

	InboxService(PressReleaseRepository releases, InboxQueries queries, ReadingService readings, PressService press,
			Idempotency idempotency, Checks checks, ApplicationEventPublisher events, Today today) {
		this.releases = releases;
		this.queries = queries;
		this.readings = readings;
		this.press = press;
		this.idempotency = idempotency;
		this.checks = checks;
		this.events = events;
		this.today = today;
	}

	public Page<ReleaseRow> list(ReleaseQuery query, PageRequest page) {
		return this.queries.list(query, page);
	}

	public Count count(ReleaseQuery query) {
		return this.queries.count(query);
	}

	public ReleaseDetails get(long id) {
		PressRelease kept = this.releases.findById(id).orElseThrow(() -> missing(id));
		ReleaseDraft draft = kept.draft();
		Reading reading = this.readings.read(draft.reading());
		return new ReleaseDetails(kept.handle(), String.valueOf(draft.text()), draft.publishedOn(), draft.url(),
				reading,
				this.queries.facts(reading.duplicates().stream().map(Duplicate::meetingId).distinct().toList()),
				this.press.like(reading.press().headline(), draft.url()), this.queries.noticed(id), kept.stamp());
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public ReleaseDetails create(ReleaseDraft draft, @Nullable String key) {
		check(draft);
		return get(this.idempotency.once(key, "press/inbox", draft, () -> saved(draft)));
	}

	/**
	 * Takes in all releases of a file, or none.
	 */
	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public Page<ReleaseRow> createAll(BatchDraft batch) {
		FieldErrors errors = this.checks.of(batch);
		List<ReleaseDraft> drafts = batch.releases();
		errors.rejectIf(drafts.size() > MOST, "text", "press.many", MOST);
		errors.throwIfAny();
		drafts.forEach(this::check);
		List<Long> made = new ArrayList<>();
		drafts.forEach((draft) -> made.add(saved(draft)));
		return new Page<>(this.queries.list(ReleaseQuery.ALL, PageRequest.first(made.size()))
			.items()
			.stream()
			.filter((row) -> made.contains(row.id()))
			.toList(), null);
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public void delete(long id) {
		forget(id, Change.DISMISSED);
	}

	/**
	 * Takes a release out of the inbox, once.
	 * @throws RecordNotFound where it is there no more
	 */
	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public void forget(long id, Change change) {
		if (this.releases.forget(id) == 0) {
			throw missing(id);
		}
		this.events.publishEvent(Recorded.bare("press/inbox", id, change));
	}

	private void check(ReleaseDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		try {
			this.readings.check(draft.reading());
		}
		catch (InvalidInput invalid) {
			errors.addAll(invalid.errors());
		}
		errors.rejectIf(!errors.has("publishedOn") && Publication.isToCome(draft.publishedOn(), this.today.date()),
				"publishedOn", "press.ahead");
		errors.throwIfAny();
	}

	/** What its text says is not to outlive it, so nothing of it is told. */
	private long saved(ReleaseDraft draft) {
		long id = this.releases.saveAndFlush(new PressRelease(RandomIds.next(), draft.completed())).getId();
		this.events.publishEvent(Recorded.bare("press/inbox", id, Change.CREATED));
		return id;
	}

	private static RecordNotFound missing(long id) {
		return new RecordNotFound("press/inbox", id);
	}

}
