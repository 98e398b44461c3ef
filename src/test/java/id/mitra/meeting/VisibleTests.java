package id.mitra.meeting;

import java.sql.Types;
import java.time.Instant;
import java.util.List;

import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.SignedIn;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.RecordNotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What hangs on a meeting, here a table of the test's own, is as visible as the meeting.
 */
@MitraTest
class VisibleTests {

	private static final long OF_OPEN = 1;

	private static final long OF_SECRET = 2;

	private static final long TRASHED = 3;

	private static final long OF_TRASHED = 4;

	private final MeetingVisibility visibility;

	private final JdbcClient jdbc;

	private final Fixtures fixtures;

	private long open;

	private long secret;

	VisibleTests(MeetingVisibility visibility, JdbcClient jdbc, Fixtures fixtures) {
		this.visibility = visibility;
		this.jdbc = jdbc;
		this.fixtures = fixtures;
	}

	@BeforeEach
	void hangSomethingOnMeetings() {
		TestDatabase.sql().sql("""
				create table promise (
				  id bigint primary key,
				  meeting_id bigint not null references meeting,
				  trashed_at timestamptz
				)
				""").update();
		this.open = this.fixtures.meeting(3, Classification.OPEN).id();
		this.secret = this.fixtures.meeting(3, Classification.SECRET).id();
		long trashed = this.fixtures.meeting(3, Classification.OPEN).id();
		hang(OF_OPEN, this.open, null);
		hang(OF_SECRET, this.secret, null);
		hang(TRASHED, this.open, "2024-01-01");
		hang(OF_TRASHED, trashed, null);
		this.fixtures.trash("/meetings", trashed);
	}

	private static void hang(long id, long meeting, @Nullable String trashedAt) {
		TestDatabase.sql()
			.sql("insert into promise values (:id, :meeting, cast(:trashed as timestamptz))")
			.param("id", id)
			.param("meeting", meeting)
			.param("trashed", trashedAt, Types.VARCHAR)
			.update();
	}

	@AfterEach
	void forgetIt() {
		SecurityContextHolder.clearContext();
		TestDatabase.sql().sql("drop table promise").update();
	}

	private static void as(Classification clearance) {
		SignedIn
			.bySession(new Caller(0, "reader", "Reader", Role.STAFF, clearance, "en", "Asia/Jakarta", Instant.EPOCH))
			.enter();
	}

	private List<@Nullable Long> read(String sql) {
		return this.jdbc.sql(sql)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Long.class)
			.list();
	}

	@Test
	void isBoundedWhicheverWayItIsRead() {
		Visible visible = Visible.through("p.meeting_id");
		String condition = "select p.id from promise p where %s order by p.id";
		String join = "select p.id from promise p %s order by p.id";
		as(Classification.LIMITED);
		assertThat(read(condition.formatted(visible.condition()))).containsExactly(OF_OPEN, TRASHED, OF_TRASHED);
		assertThat(read(join.formatted(visible.join()))).containsExactly(OF_OPEN, TRASHED, OF_TRASHED);
		assertThat(read(condition.formatted(visible.onRecord().condition()))).containsExactly(OF_OPEN, TRASHED);
		assertThat(read(join.formatted(visible.onRecord().join()))).containsExactly(OF_OPEN, TRASHED);
		as(Classification.SECRET);
		assertThat(read(join.formatted(visible.join()))).containsExactly(OF_OPEN, OF_SECRET, TRASHED, OF_TRASHED);
		SecurityContextHolder.clearContext();
		assertThat(read(condition.formatted(visible.condition()))).isEmpty();
	}

	@Test
	void isKnownToWhoeverKnowsItsMeeting() {
		as(Classification.LIMITED);
		assertThat(this.visibility.known("promise", OF_OPEN)).isTrue();
		assertThat(this.visibility.knownInTrash("promise", TRASHED)).isTrue();
		for (long id : List.of(OF_SECRET, TRASHED, OF_TRASHED, 9L)) {
			assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> this.visibility.known("promise", id));
		}
		assertThatExceptionOfType(RecordNotFound.class)
			.isThrownBy(() -> this.visibility.knownInTrash("promise", OF_OPEN));
		as(Classification.SECRET);
		assertThat(this.visibility.known("promise", OF_SECRET)).isTrue();
	}

	@Test
	void tellsWhichMeetingsOfSeveralAreSeen() {
		as(Classification.LIMITED);
		assertThat(this.visibility.seen(List.of(this.open, this.secret, 9L))).containsExactly(this.open);
		assertThat(this.visibility.seen(List.of())).isEmpty();
	}

}
