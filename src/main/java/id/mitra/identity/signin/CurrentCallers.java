package id.mitra.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.Workplace;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The readers of sessions as on record now. Every request asks, so it is one plain
 * statement.
 */
@Component
class CurrentCallers {

	private final JdbcClient jdbc;

	CurrentCallers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Nobody where the user was disabled or has changed the password since.
	 */
	Optional<Caller> of(Visit visit) {
		return this.jdbc.sql("""
				select id, username, display_name, role, clearance, locale, zone, password_changed_at, unit_id,
				  own_person(id) as own_person
				from app_user
				where id = :id
				  and active
				  and trashed_at is null
				""")
			.param("id", visit.user())
			.query(CurrentCallers::caller)
			.optional()
			.filter((now) -> now.passwordChangedAt().equals(visit.passwordChangedAt()));
	}

	/**
	 * Whose session it was, though the user may not sign in any more.
	 */
	Optional<String> name(Visit visit) {
		return this.jdbc.sql("select username from app_user where id = :id")
			.param("id", visit.user())
			.query(String.class)
			.optional();
	}

	private static Caller caller(ResultSet row, int number) throws SQLException {
		return new Caller(row.getLong("id"), row.getString("username"), row.getString("display_name"),
				Role.valueOf(row.getString("role")), Classification.valueOf(row.getString("clearance")),
				row.getString("locale"), row.getString("zone"), row.getTimestamp("password_changed_at").toInstant(),
				new Workplace(row.getObject("own_person", Long.class), row.getObject("unit_id", Long.class)));
	}

}
