package id.mitra.index;

import java.util.Objects;
import java.util.Set;

import id.mitra.area.AreaDraft;
import id.mitra.partner.PartnerDraft;
import id.mitra.platform.database.Renaming;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;
import id.mitra.unit.UnitDraft;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what lists, figures and searches read of meetings and people as the records are,
 * in the transaction that changes one: the meeting itself or a commitment, a delegate's
 * posts, where a partner or an area belongs, or what a partner, a unit, a delegate or an
 * area is called.
 */
@Component
class Indexing {

	/** What becomes of a meeting becomes of what was promised there. */
	private static final Set<Change> TAKES_PROMISES = Set.of(Change.TRASHED, Change.RESTORED, Change.RECLASSIFIED);

	private final JdbcClient jdbc;

	private final Renaming renaming;

	Indexing(JdbcClient jdbc, Renaming renaming) {
		this.jdbc = jdbc;
		this.renaming = renaming;
	}

	@EventListener
	void refresh(Recorded event) {
		switch (event.type()) {
			case "meetings" -> {
				refresh("select refresh_meetings(array[:id]), refresh_meeting_texts(array[:id])", event.id());
				if (TAKES_PROMISES.contains(event.change())) {
					refresh("select refresh_promises_of_meeting(:id)", event.id());
				}
			}
			case "commitments" -> refresh("select refresh_promises(array[:id])", event.id());
			case "partners" -> {
				holdNames(event);
				if (moved(event)) {
					refresh("select refresh_partner(:id), refresh_promises_of_partner(:id)", event.id());
				}
				refresh("select refresh_meeting_text_of_partner(:id)", event.id());
			}
			case "delegates" -> {
				holdNames(event);
				refresh("select refresh_meeting_text_of_delegate(:id), refresh_people(array[:id])", event.id());
			}
			case "units" -> {
				if (renamedUnit(event)) {
					holdNames(event);
					refresh("select refresh_people_of_unit(:id)", event.id());
				}
			}
			case "areas" -> {
				if (movedArea(event)) {
					refresh("select refresh_area(:id), refresh_promises_of_area(:id)", event.id());
				}
				refresh("select refresh_area_text(:id)", event.id());
			}
			default -> {
			}
		}
	}

	/** A new name is at no meeting yet. */
	private void holdNames(Recorded event) {
		if (event.change() != Change.CREATED) {
			this.renaming.begin();
		}
	}

	private static boolean moved(Recorded event) {
		return event.before() instanceof PartnerDraft before && event.after() instanceof PartnerDraft after
				&& after.movesFrom(before);
	}

	private static boolean movedArea(Recorded event) {
		return event.before() instanceof AreaDraft before && event.after() instanceof AreaDraft after
				&& !Objects.equals(before.parent(), after.parent());
	}

	private static boolean renamedUnit(Recorded event) {
		return event.before() instanceof UnitDraft before && event.after() instanceof UnitDraft after
				&& after.renames(before);
	}

	private void refresh(String sql, Object id) {
		this.jdbc.sql(sql).param("id", id).query((row) -> {
		});
	}

}
