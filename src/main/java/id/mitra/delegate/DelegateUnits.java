package id.mitra.delegate;

import java.sql.Types;

import id.mitra.identity.caller.Visibility;
import id.mitra.unit.UnitUse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether a delegate whom the caller can see holds a post in a unit, or did.
 */
@Component
class DelegateUnits implements UnitUse {

	private final JdbcClient jdbc;

	DelegateUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean uses(long unit) {
		return this.jdbc.sql("""
				select exists (
				  select
				  from delegate_post post
				  join delegate d on d.id = post.delegate_id
				  where post.unit_id = :unit
				    and %s)
				""".formatted(Visibility.of("d")))
			.param("unit", unit)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
