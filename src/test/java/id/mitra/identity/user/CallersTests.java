package id.mitra.identity.user;

import java.util.List;
import java.util.Optional;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.SignedIn;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.MeetingService;
import id.mitra.platform.listing.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is done as a user sees what the user may see, and nothing else.
 */
@MitraTest
class CallersTests {

	private final Callers callers;

	private final MeetingService meetings;

	private final TransactionTemplate transaction;

	private final Api api;

	private final Fixtures fixtures;

	private final long partner;

	CallersTests(Callers callers, MeetingService meetings, PlatformTransactionManager transactions, Api api,
			Fixtures fixtures) {
		this.callers = callers;
		this.meetings = meetings;
		this.transaction = new TransactionTemplate(transactions);
		this.api = api;
		this.fixtures = fixtures;
		this.partner = fixtures.partner();
	}

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	private List<Long> seenBy(TestUser user) {
		return this.callers.as(user.id(),
				() -> this.meetings.list(MeetingQuery.ALL.withPartner(this.partner), PageRequest.FIRST)
					.items()
					.stream()
					.map(MeetingRow::id)
					.toList());
	}

	private void change(TestUser user, String field, Object value) {
		Api administrator = this.api.as(this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET));
		Body draft = Body.of("username", user.username(), "displayName", "Sari", "role", "STAFF", "clearance", "OPEN",
				"locale", "en");
		administrator.with("If-Match", "*")
			.send("PUT", "/api/users/" + user.id(), draft.with(field, value))
			.expect(200);
	}

	@Test
	void seesExactlyWhatTheUserMaySeeNow() {
		long open = this.fixtures.meeting(this.partner, Classification.OPEN).id();
		long secret = this.fixtures.meeting(this.partner, Classification.SECRET).id();
		TestUser user = this.fixtures.user(Role.STAFF, Classification.OPEN);
		assertThat(seenBy(user)).containsExactly(open);
		assertThat(seenBy(this.fixtures.user(Role.STAFF, Classification.SECRET))).containsExactlyInAnyOrder(open,
				secret);
		change(user, "clearance", "SECRET");
		assertThat(seenBy(user)).containsExactlyInAnyOrder(open, secret);
	}

	@Test
	void refusesWhoMayNotSignIn() {
		TestUser user = this.fixtures.user(Role.STAFF, Classification.SECRET);
		change(user, "active", false);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> seenBy(user));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.callers.as(-1, () -> "something"));
	}

	@Test
	void putsTheCallerBackHoweverItEnds() {
		TestUser user = this.fixtures.user(Role.STAFF, Classification.OPEN);
		Caller before = this.callers.as(this.fixtures.officer().id(), Caller::required);
		this.callers.as(user.id(), () -> "something");
		assertThat(Caller.current()).isEqualTo(Optional.empty());
		SignedIn.bySession(before).enter();
		assertThat(this.callers.as(user.id(), () -> Caller.required().id())).isEqualTo(user.id());
		assertThat(Caller.required()).isEqualTo(before);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.callers.as(user.id(), () -> {
			throw new IllegalStateException("as meant");
		}));
		assertThat(Caller.required()).isEqualTo(before);
	}

	@Test
	void writesNothingInTheirName() {
		long meeting = this.fixtures.meeting(this.partner, Classification.OPEN).id();
		TestUser officer = this.fixtures.officer();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.callers.as(officer.id(), () -> {
			this.meetings.delete(meeting, null);
			return meeting;
		}));
	}

	@Test
	void beginsOutsideOfATransaction() {
		TestUser user = this.fixtures.user(Role.STAFF, Classification.OPEN);
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> seenBy(user)));
	}

	/** Page by page, as files of a list are written. */
	@Test
	void streamsTheListThatTheUserSees() {
		long open = this.fixtures.meeting(this.partner, Classification.OPEN).id();
		this.fixtures.meeting(this.partner, Classification.SECRET);
		TestUser user = this.fixtures.user(Role.STAFF, Classification.OPEN);
		MeetingQuery query = MeetingQuery.ALL.withPartner(this.partner);
		assertThat(this.callers.as(user.id(), () -> this.meetings.stream(query).map(MeetingRow::id).toList()))
			.containsExactly(open);
		assertThat(this.callers.as(user.id(),
				() -> this.meetings.stream(query.withArea("OSH")).map(MeetingRow::id).toList()))
			.isEmpty();
	}

}
