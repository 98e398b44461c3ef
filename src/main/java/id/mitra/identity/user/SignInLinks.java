package id.mitra.identity.user;

import java.util.Optional;

import id.mitra.identity.caller.SecurityEvent;
import id.mitra.platform.start.PublicAddress;
import id.mitra.platform.text.Sha256;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One-time links by which a user without a password chooses one. Only a link's SHA-256 is
 * kept; it is good for three days, and a new one makes the user's earlier ones void.
 */
@Component
public class SignInLinks {

	private final JdbcClient jdbc;

	private final PublicAddress address;

	private final ApplicationEventPublisher events;

	SignInLinks(JdbcClient jdbc, PublicAddress address, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.address = address;
		this.events = events;
	}

	/**
	 * A new link for a user; its path alone where no public address is configured.
	 */
	String create(long user, String username) {
		revoke(user);
		String secret = Secret.random();
		this.jdbc.sql("""
				insert into sign_in_link (token_hash, user_id, expires_at)
				values (:hash, :user, now() + interval '3 days')
				""").param("hash", Sha256.of(secret)).param("user", user).update();
		this.events.publishEvent(SecurityEvent.of(SecurityEvent.Happening.LINK_MADE).with("of", username));
		return this.address.of("/welcome/" + secret);
	}

	public Optional<Long> user(String secret) {
		return this.jdbc.sql("select user_id from sign_in_link where token_hash = :hash and expires_at > now()")
			.param("hash", Sha256.of(secret))
			.query(Long.class)
			.optional();
	}

	/**
	 * Uses a link up; false where another did so first.
	 */
	public boolean redeem(String secret) {
		return this.jdbc.sql("delete from sign_in_link where token_hash = :hash and expires_at > now()")
			.param("hash", Sha256.of(secret))
			.update() == 1;
	}

	public void revoke(long user) {
		this.jdbc.sql("delete from sign_in_link where user_id = :user").param("user", user).update();
	}

}
