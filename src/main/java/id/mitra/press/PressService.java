package id.mitra.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.mitra.audit.ChangeDetails;
import id.mitra.audit.History;
import id.mitra.country.Countries;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Today;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the press items. Links to meetings that a writer can't see stay as they are,
 * whatever the writer changes.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class PressService {

	private static final String KNOWN = "@visibility.known('press_item', #id) and ";

	private final Keeper<PressItem, PressDraft> items;

	private final PressQueries queries;

	private final MeetingVisibility meetings;

	private final Countries countries;

	private final Classifying classifying;

	private final Checks checks;

	private final History history;

	private final Today today;

	PressService(PressItemRepository items, PressQueries queries, MeetingVisibility meetings, Countries countries,
			Classifying classifying, Keepers keepers, Checks checks, History history, Today today) {
		this.items = keepers.of("press", items, PressItem::getId, PressItem::draft);
		this.queries = queries;
		this.meetings = meetings;
		this.countries = countries;
		this.classifying = classifying;
		this.checks = checks;
		this.history = history;
		this.today = today;
	}

	public Page<PressRow> list(PressQuery query, PageRequest page) {
		return this.queries.list(query, page);
	}

	public Count count(PressQuery query) {
		return this.queries.count(query);
	}

	public PressDetails get(long id) {
		return this.items.read(id).details(this.queries.meetings(id), this.queries.findings(id));
	}

	public Page<ChangeDetails> changes(long id, PageRequest page) {
		return this.history.of("press", get(id), page);
	}

	/**
	 * The items that a draft looks like, but for the one that its key has already made.
	 */
	public List<Similar> similar(PressDraft draft, @Nullable String key) {
		PressDraft complete = checked(draft, null);
		return this.items.others(key, this.queries.similar(complete.headline(), complete.publication().url()));
	}

	/**
	 * The items that a release looks like of which no more is known.
	 */
	public List<Similar> like(@Nullable String headline, @Nullable String url) {
		return this.queries.similar(headline, url);
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public PressDetails create(PressDraft draft, @Nullable String key) {
		PressDraft complete = checked(draft, null);
		List<Similar> similar = this.queries.similar(complete.headline(), complete.publication().url());
		long id = this.items.create(key, draft, () -> new PressItem(RandomIds.next(), complete));
		return get(id).with(Similar.others(similar, id));
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public PressDetails update(long id, @Nullable Version version, PressDraft draft) {
		PressItem item = this.items.onRecord(id);
		PressDraft complete = checked(draft, item);
		PressDraft before = item.draft();
		Set<Long> seen = this.meetings.seen(before.meetings().stream().map(Coverage::meetingId).toList());
		List<Coverage> shown = before.meetings().stream().filter((one) -> seen.contains(one.meetingId())).toList();
		this.items.check(version, item, complete, before.about(shown));
		checkClassification(complete, item);
		List<Coverage> meetings = new ArrayList<>(complete.meetings());
		before.meetings().stream().filter((one) -> !seen.contains(one.meetingId())).forEach(meetings::add);
		item.revise(complete.about(meetings));
		return get(this.items.save(item, Classifying.revision(before, complete), before));
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public void delete(long id) {
		this.items.trash(this.items.onRecord(id));
	}

	@Transactional
	@PreAuthorize("@visibility.knownInTrash('press_item', #id) and " + Permission.OFFICER_WRITES)
	public PressDetails restore(long id) {
		return get(this.items.restore(this.items.inTrash(id)));
	}

	/**
	 * The draft, checked and complete.
	 * @param item the one that it revises, or null for a new one
	 */
	private PressDraft checked(PressDraft draft, @Nullable PressItem item) {
		FieldErrors errors = this.checks.of(draft);
		if (draft.hasGaps()) {
			errors.throwIfAny();
		}
		Publication publication = draft.publication();
		errors.checkYear(publication.publishedOn(), "publishedOn");
		errors.rejectIf(
				!errors.has("publishedOn") && Publication.isToCome(publication.publishedOn(), this.today.date()),
				"publishedOn", "press.ahead");
		errors.rejectIf(publication.publishedTime() != null && publication.publishedOn() == null, "publishedOn",
				"required");
		errors.rejectIf(draft.release().isKeptUnowned(), "text", "press.owned");
		checkMeetings(draft.meetings(), errors);
		for (int i = 0; i < draft.findings().size(); i++) {
			Finding finding = draft.findings().get(i);
			errors.rejectIf(finding.owner() != null && finding.type() == FindingType.AGREEMENT,
					"findings[" + i + "].owner", "finding.owner");
		}
		if (item == null) {
			this.classifying.check(draft.classification(), errors);
		}
		errors.throwIfAny();
		return draft.completed((item != null) ? item.getClassification() : Classification.OPEN);
	}

	private void checkClassification(PressDraft draft, PressItem item) {
		FieldErrors errors = this.checks.none();
		this.classifying.checkChange(Objects.requireNonNull(draft.classification()), item.getClassification(), errors);
		errors.throwIfAny();
	}

	private void checkMeetings(List<Coverage> meetings, FieldErrors errors) {
		Set<Long> seen = this.meetings
			.seen(meetings.stream().map(Coverage::meetingId).filter((id) -> id != null).toList());
		Set<Long> before = new HashSet<>();
		for (int i = 0; i < meetings.size(); i++) {
			Coverage covered = meetings.get(i);
			String path = "meetings[" + i + "].";
			Long id = covered.meetingId();
			errors.rejectIf(id != null && !seen.contains(id), path + "meetingId", "meeting.unknown");
			errors.rejectIf(id != null && !before.add(id), path + "meetingId", "meeting.twice");
			errors.rejectIf(this.countries.unknown(covered.country()), path + "country", "country.unknown");
			errors.checkYear(covered.date(), path + "date");
		}
	}

}
