package id.mitra.area;

import id.mitra.unit.UnitUse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether a unit owns an area, or did.
 */
@Component
class AreaUnits implements UnitUse {

	private final JdbcClient jdbc;

	AreaUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean uses(long unit) {
		return this.jdbc.sql("select exists (select from area_owner where unit_id = :unit)")
			.param("unit", unit)
			.query(Boolean.class)
			.single();
	}

}
