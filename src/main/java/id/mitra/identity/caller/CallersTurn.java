package id.mitra.identity.caller;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has what one user does done one after the other, where each looks at the user's others
 * first: how many there are, and how they are called.
 */
@Component
public class CallersTurn {

	private final JdbcClient jdbc;

	CallersTurn(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits for it, and keeps it to the end of the transaction. */
	public void take() {
		this.jdbc.sql("select id from app_user where id = :user for no key update")
			.param("user", Caller.required().id())
			.query(Long.class)
			.single();
	}

}
