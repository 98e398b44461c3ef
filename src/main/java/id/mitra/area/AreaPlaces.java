package id.mitra.area;

import id.mitra.platform.database.Renaming;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where areas stand: one bit each in all that is derived from meetings, and a place in
 * the tree that those who count meetings rely on.
 */
@Component
class AreaPlaces {

	/** So many bits are left to areas, see the table's constraint. */
	static final int MOST = 58;

	private static final int STEP = 10;

	private final JdbcClient jdbc;

	private final Renaming renaming;

	private final Checks checks;

	AreaPlaces(JdbcClient jdbc, Renaming renaming, Checks checks) {
		this.jdbc = jdbc;
		this.renaming = renaming;
		this.checks = checks;
	}

	/**
	 * Lets one transaction at a time write areas: two at once could take one position, or
	 * make a circle. It comes in the row of renamings, as a move touches meetings as they
	 * do, and before anything is locked.
	 */
	void hold() {
		this.renaming.begin();
		lock("area");
	}

	/**
	 * A bit that no area has or ever had. No figures are added up meanwhile, as these
	 * would leave out the bit of an area that came in between.
	 * @throws id.mitra.platform.error.InvalidInput where all are taken
	 */
	int nextPosition() {
		lock("fold_changes");
		int next = this.jdbc.sql("select coalesce(max(position), -1) + 1 from area").query(Integer.class).single();
		FieldErrors errors = this.checks.none();
		errors.rejectIf(next >= MOST, "code", "area.full", MOST);
		errors.throwIfAny();
		return next;
	}

	/** After all areas. */
	int nextSequence() {
		int last = this.jdbc.sql("select coalesce(max(sequence), 0) from area").query(Integer.class).single();
		return Math.min(last + STEP, AreaDraft.LAST);
	}

	/**
	 * Waits until nobody derives anything by the places of areas, and lets none begin.
	 */
	void move() {
		lock("area.parent_code");
	}

	private void lock(String name) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext(:name))").param("name", name).query((row) -> {
		});
	}

}
