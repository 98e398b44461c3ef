package id.mitra.identity.user;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.SecurityEvent;
import id.mitra.identity.caller.SignedIn;
import id.mitra.identity.signin.SessionLimits;
import id.mitra.identity.signin.Visit;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.jobs.Repeated;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The sessions that users have open, which they end here, and which end with whatever let
 * them be opened.
 */
@Service
public class OpenSessions {

	private final JdbcClient jdbc;

	private final SessionLimits limits;

	private final ApplicationEventPublisher events;

	OpenSessions(JdbcClient jdbc, SessionLimits limits, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.limits = limits;
		this.events = events;
	}

	/**
	 * The caller's own, the one in use first.
	 */
	@PreAuthorize(Permission.STAFF)
	public List<SessionDetails> list() {
		long current = SignedIn.session();
		return own().map((open) -> SessionDetails.of(open.visit(), open.lastUsedAt(), open.visit().id() == current))
			.sorted((one, other) -> Boolean.compare(other.current(), one.current()))
			.toList();
	}

	@PreAuthorize(Permission.WRITE)
	public void end(long id) {
		Open session = own().filter((open) -> open.visit().id() == id)
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("session", id));
		this.jdbc.sql("delete from spring_session where primary_id = :key").param("key", session.key()).update();
		tellEnded(Caller.required().username(), 1);
	}

	private Stream<Open> own() {
		Instant now = Instant.now();
		return this.jdbc.sql("""
				select s.primary_id, s.last_access_time, convert_from(a.attribute_bytes, 'UTF8') as visit
				from spring_session s
				join spring_session_attributes a on a.session_primary_id = s.primary_id
				where s.principal_name = cast(:user as text)
				  and s.expiry_time > :now
				  and a.attribute_name = :visit
				order by s.last_access_time desc
				""")
			.param("user", Caller.required().id())
			.param("now", now.toEpochMilli())
			.param("visit", Visit.ATTRIBUTE)
			.query((row, number) -> new SessionRow(row.getString("primary_id"), row.getString("visit"),
					Instant.ofEpochSecond(row.getLong("last_access_time") / 1000)))
			.list()
			.stream()
			.flatMap((row) -> Visit.read(row.visit()).map((visit) -> new Open(row.key(), visit, row.usedAt())).stream())
			.filter((open) -> open.visit().since().plus(this.limits.lifetime()).isAfter(now));
	}

	private record SessionRow(String key, String visit, Instant usedAt) {
	}

	private record Open(String key, Visit visit, Instant lastUsedAt) {
	}

	/**
	 * Ends all of a user who may not sign in any more, or not by the same password, so
	 * that none revives when they may again.
	 */
	public void endAll(User user) {
		int ended = this.jdbc.sql("delete from spring_session where principal_name = cast(:user as text)")
			.param("user", user.getId())
			.update();
		if (ended > 0) {
			tellEnded(user.getUsername(), ended);
		}
	}

	private void tellEnded(String username, int sessions) {
		String by = Caller.current().map(Caller::username).orElse(username);
		this.events.publishEvent(SecurityEvent.by(by, SecurityEvent.Happening.SESSION_ENDED)
			.with("of", username)
			.with("sessions", sessions));
	}

	/** Those that are just being used wait for the next time. */
	@Repeated(name = "forget-sessions", pause = "PT5M")
	public void forgetExpired() {
		this.jdbc.sql("""
				delete from spring_session
				where primary_id in (select primary_id
				                     from spring_session
				                     where expiry_time < :now
				                     for update skip locked)
				""").param("now", System.currentTimeMillis()).update();
	}

}
