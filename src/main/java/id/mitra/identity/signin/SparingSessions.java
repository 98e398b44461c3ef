package id.mitra.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes no more than it must: that a session was used only once a minute, and what else
 * has changed in one transaction. To read one is a single statement outside of any.
 */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSessions.KeptSession<S>> {

	private static final Duration USE = Duration.ofMinutes(1);

	/** Anything else that a cookie may hold is no session's. */
	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	private final SessionRepository<S> sessions;

	private final TransactionOperations whole;

	private SparingSessions(SessionRepository<S> sessions, TransactionOperations whole) {
		this.sessions = sessions;
		this.whole = whole;
	}

	static <S extends Session> SparingSessions<S> of(SessionRepository<S> sessions, TransactionOperations whole) {
		return new SparingSessions<>(sessions, whole);
	}

	@Override
	public KeptSession<S> createSession() {
		return new KeptSession<>(this.sessions.createSession(), true);
	}

	@Override
	public void save(KeptSession<S> kept) {
		if (kept.changed) {
			this.whole.executeWithoutResult((transaction) -> this.sessions.save(kept.session));
			kept.changed = false;
		}
	}

	@Override
	public @Nullable KeptSession<S> findById(String id) {
		S session = ID.matcher(id).matches() ? this.sessions.findById(id) : null;
		return (session != null) ? new KeptSession<>(session, false) : null;
	}

	@Override
	public void deleteById(String id) {
		this.sessions.deleteById(id);
	}

	/**
	 * A session that knows whether it has to be saved.
	 */
	static final class KeptSession<S extends Session> implements Session {

		private final S session;

		private boolean changed;

		private KeptSession(S session, boolean changed) {
			this.session = session;
			this.changed = changed;
		}

		@Override
		public String getId() {
			return this.session.getId();
		}

		@Override
		public String changeSessionId() {
			this.changed = true;
			return this.session.changeSessionId();
		}

		@Override
		public <T> @Nullable T getAttribute(String name) {
			return this.session.getAttribute(name);
		}

		@Override
		public Set<String> getAttributeNames() {
			return this.session.getAttributeNames();
		}

		@Override
		public void setAttribute(String name, Object value) {
			this.changed = true;
			this.session.setAttribute(name, value);
		}

		@Override
		public void removeAttribute(String name) {
			this.changed |= this.session.getAttribute(name) != null;
			this.session.removeAttribute(name);
		}

		@Override
		public Instant getCreationTime() {
			return this.session.getCreationTime();
		}

		@Override
		public void setLastAccessedTime(Instant now) {
			if (Duration.between(getLastAccessedTime(), now).compareTo(USE) >= 0) {
				this.changed = true;
				this.session.setLastAccessedTime(now);
			}
		}

		@Override
		public Instant getLastAccessedTime() {
			return this.session.getLastAccessedTime();
		}

		@Override
		public void setMaxInactiveInterval(Duration interval) {
			this.changed = true;
			this.session.setMaxInactiveInterval(interval);
		}

		@Override
		public Duration getMaxInactiveInterval() {
			return this.session.getMaxInactiveInterval();
		}

		@Override
		public boolean isExpired() {
			return this.session.isExpired();
		}

	}

}
