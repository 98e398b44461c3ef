package id.mitra.mail;

import id.mitra.platform.text.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends the digests of whoever got the letter that a secret is from.
 */
@Component
class Unsubscriptions {

	private final JdbcClient jdbc;

	Unsubscriptions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean knows(String secret) {
		return this.jdbc.sql("select exists (select from mail_ending where secret_hash = :hash)")
			.param("hash", Sha256.of(secret))
			.query(Boolean.class)
			.single();
	}

	/**
	 * Ends them, also where they are ended already.
	 * @return false where there is no such letter
	 */
	boolean end(String secret) {
		this.jdbc.sql("""
				update mail_account
				set digest = false
				where user_id in (select e.user_id from mail_ending e where e.secret_hash = :hash)
				""").param("hash", Sha256.of(secret)).update();
		return knows(secret);
	}

}
