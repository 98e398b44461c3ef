package id.mitra.identity.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.SessionTimeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.FlashMapManager;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Sessions in the database, by Spring Session: a restart loses nobody, and any instance
 * knows them all. What a session holds is text and nothing else, so that no release
 * stumbles over what another has left there. An id is kept as its SHA-256 only, so that
 * whoever reads the table, or a copy of it, has no session.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

	/**
	 * Of a session that nobody has signed in with: as long as a sign-in page may wait.
	 */
	private static final Duration BEFORE_SIGN_IN = Duration.ofHours(1);

	private static final String CREATE = """
			insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
			  expiry_time, principal_name)
			values (?, sha256(convert_to(?, 'UTF8')), ?, ?, ?, ?, ?)""";

	private static final String READ = """
			select s.primary_id, asked.id as session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
			  a.attribute_name, a.attribute_bytes
			from (select cast(? as text) as id) asked
			join spring_session s on s.session_id = sha256(convert_to(asked.id, 'UTF8'))
			left join spring_session_attributes a on a.session_primary_id = s.primary_id""";

	private static final String UPDATE = """
			update spring_session
			set session_id = sha256(convert_to(?, 'UTF8')), last_access_time = ?, max_inactive_interval = ?,
			  expiry_time = ?, principal_name = ?
			where primary_id = ?""";

	private static final String DELETE = "delete from spring_session where session_id = sha256(convert_to(?, 'UTF8'))";

	/**
	 * Two requests may set one attribute at once, and a third end the session meanwhile.
	 */
	private static final String CREATE_ATTRIBUTE = """
			insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
			select s.primary_id, made.name, made.bytes
			from (values (cast(? as text), cast(? as text), cast(? as bytea))) made (session, name, bytes)
			join spring_session s on s.primary_id = made.session
			on conflict (session_primary_id, attribute_name) do update
			set attribute_bytes = excluded.attribute_bytes""";

	@Bean
	SessionRepository<?> sessionRepository(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(jdbc,
				TransactionOperations.withoutTransaction());
		sessions.setDefaultMaxInactiveInterval(BEFORE_SIGN_IN);
		sessions.setCreateSessionQuery(CREATE);
		sessions.setGetSessionQuery(READ);
		sessions.setUpdateSessionQuery(UPDATE);
		sessions.setDeleteSessionQuery(DELETE);
		sessions.setCreateSessionAttributeQuery(CREATE_ATTRIBUTE);
		sessions.setConversionService(textAlone());
		sessions.setIndexResolver(SessionConfiguration::user);
		TransactionTemplate whole = new TransactionTemplate(transactions);
		whole.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return SparingSessions.of(sessions, whole);
	}

	private static Map<String, String> user(Session session) {
		return Optional.<String>ofNullable(session.getAttribute(Visit.ATTRIBUTE))
			.flatMap(Visit::read)
			.map((visit) -> Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
					String.valueOf(visit.user())))
			.orElse(Map.of());
	}

	private static GenericConversionService textAlone() {
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(Object.class, byte[].class, (value) -> {
			if (value instanceof String text) {
				return text.getBytes(UTF_8);
			}
			throw new IllegalArgumentException("A session keeps text only, not " + value.getClass());
		});
		conversions.addConverter(byte[].class, Object.class, (bytes) -> new String(bytes, UTF_8));
		return conversions;
	}

	@Bean
	HttpSessionIdResolver httpSessionIdResolver(CookieSerializer cookies) {
		return new AskedOnce(cookies);
	}

	@Bean
	CookieSerializer sessionCookie() {
		return new SessionCookie();
	}

	@Bean
	RequestCache requestCache() {
		return new WayBack();
	}

	@Bean
	CsrfTokenRepository csrfTokenRepository() {
		return new SessionCsrfTokens();
	}

	@Bean
	FlashMapManager flashMapManager() {
		return new SessionFlash();
	}

	/** How long a session of someone signed in may stay idle, and last at all. */
	@Bean
	SessionLimits sessionLimits(SessionTimeout timeout, @Value("${mitra.session.lifetime}") Duration lifetime) {
		Duration idle = timeout.getTimeout();
		return new SessionLimits((idle != null) ? idle : lifetime, lifetime);
	}

}
