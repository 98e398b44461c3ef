package id.mitra.delegate;

import java.sql.Types;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether a user is a delegate whom the caller can see. Users are not classified:
 * of a delegate who is raised above what one may know, their accounts tell no more.
 */
@Component
class UserPeople implements DelegateUse {

	private final JdbcClient jdbc;

	UserPeople(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean uses(long delegate) {
		return this.jdbc.sql("""
				select exists (
				  select
				  from app_user_person p
				  join app_user u on u.id = p.app_user_id and u.trashed_at is null
				  join delegate d on d.id = p.delegate_id and %s
				  where p.delegate_id = :delegate)
				""".formatted(Visibility.of("d")))
			.param("delegate", delegate)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

	@Override
	public boolean usesBelow(long delegate, Classification classification) {
		return false;
	}

}
