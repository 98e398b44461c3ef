package id.mitra.guest;

import java.sql.Types;
import java.util.List;
import java.util.Optional;

import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateService;
import id.mitra.delegate.Post;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingService;
import id.mitra.meeting.Visible;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.term.Side;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings guests on record, each by the word of an officer: as somebody who is there
 * already or as somebody new, and among those who were at the meeting.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.OFFICER)
class GuestService {

	private static final int LONGEST_TITLE = 200;

	private static final String ONE = """
			select g.version, g.decision, g.name, g.office, g.organisation, g.side
			from guest g
			join guest_page p on p.id = g.page_id
			where g.id = :guest
			  and p.meeting_id = :meeting
			  and %s
			for update of g
			""".formatted(Visible.through("p.meeting_id").onRecord().condition());

	private final JdbcClient jdbc;

	private final GuestQueries queries;

	private final MeetingService meetings;

	private final DelegateService delegates;

	private final Visibility visibility;

	private final Checks checks;

	GuestService(JdbcClient jdbc, GuestQueries queries, MeetingService meetings, DelegateService delegates,
			Visibility visibility, Checks checks) {
		this.jdbc = jdbc;
		this.queries = queries;
		this.meetings = meetings;
		this.delegates = delegates;
		this.visibility = visibility;
		this.checks = checks;
	}

	/** Those who wait, in the order in which they entered themselves. */
	@PreAuthorize(MeetingService.KNOWN + Permission.OFFICER)
	public Page<GuestDetails> list(long id, PageRequest page) {
		return this.queries.waiting(id, page);
	}

	/**
	 * Puts a guest among those who were at the meeting.
	 * @param version of what the guest entered, as the officer has read it
	 */
	@Transactional
	@PreAuthorize(MeetingService.KNOWN + Permission.OFFICER_WRITES)
	public void confirm(long id, long guest, @Nullable Version version, GuestConfirmation confirmation) {
		GuestDraft entered = waiting(id, guest, version);
		Long known = confirmation.delegateId();
		FieldErrors errors = this.checks.none();
		errors.rejectIf(known != null && !this.visibility.sees("delegate", known), "delegateId", "delegate.unknown");
		errors.throwIfAny();
		Optional<Long> organisation = (entered.represented() == Side.PARTNER)
				? this.queries.partner(id, entered.organisation()) : this.queries.unit(entered.organisation());
		long person = (known != null) ? known : newcomer(id, entered, organisation);
		Long partner = (entered.represented() == Side.PARTNER) ? organisation.orElse(null) : null;
		this.meetings.attend(id,
				new Attendance(person, entered.represented(), partner, null, title(entered, organisation.isPresent())));
		decide(guest, "CONFIRMED");
	}

	/** Nothing of them comes on record. */
	@Transactional
	@PreAuthorize(MeetingService.KNOWN + Permission.OFFICER_WRITES)
	public void dismiss(long id, long guest, @Nullable Version version) {
		waiting(id, guest, version);
		decide(guest, "DISMISSED");
	}

	private GuestDraft waiting(long meeting, long id, @Nullable Version version) {
		Entered guest = this.jdbc.sql(ONE)
			.param("guest", id)
			.param("meeting", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new Entered(row.getInt("version"), row.getString("decision"),
					new GuestDraft(row.getString("name"), row.getString("office"), row.getString("organisation"),
							Side.valueOf(row.getString("side")))))
			.optional()
			.orElseThrow(() -> new RecordNotFound("guests", id));
		Version.check(version, guest.version(), List::of);
		if (guest.decision() != null) {
			throw new Refused("guest.decided");
		}
		return guest.draft();
	}

	private record Entered(int version, @Nullable String decision, GuestDraft draft) {
	}

	/** Classified as the meeting is; a post is only where it is known to be. */
	private long newcomer(long meeting, GuestDraft guest, Optional<Long> organisation) {
		boolean ours = guest.represented() == Side.OURS;
		List<Post> posts = organisation
			.map((where) -> new Post(guest.office(), ours ? null : where, ours ? where : null, null, null))
			.stream()
			.toList();
		return this.delegates
			.create(new DelegateDraft(guest.name(), null, null, null, null, this.meetings.classification(meeting),
					posts), null)
			.id();
	}

	/** Names the organisation where nothing else on record does. */
	private static String title(GuestDraft guest, boolean known) {
		String title = guest.office() + ", " + guest.organisation();
		return (known || title.length() > LONGEST_TITLE) ? guest.office() : title;
	}

	private void decide(long guest, String decision) {
		this.jdbc.sql("""
				update guest
				set decision = :decision, confirmed_before = confirmed_before or :decision = 'CONFIRMED'
				where id = :id
				""").param("decision", decision).param("id", guest).update();
	}

}
