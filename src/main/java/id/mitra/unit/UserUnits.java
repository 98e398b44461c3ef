package id.mitra.unit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether a user works in a unit.
 */
@Component
class UserUnits implements UnitUse {

	private final JdbcClient jdbc;

	UserUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean uses(long unit) {
		return this.jdbc.sql("select exists (select from app_user where unit_id = :unit and trashed_at is null)")
			.param("unit", unit)
			.query(Boolean.class)
			.single();
	}

}
