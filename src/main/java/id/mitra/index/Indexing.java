package id.mitra.index;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.platform.database.Renaming;
import id.mitra.platform.error.Drafts;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.RecordedTogether;
import org.jspecify.annotations.Nullable;

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

	/** What is counted with a partner that has moved. */
	private static final String OF_PARTNER = "refresh_partner(:id), refresh_promises_of_partner(:id), "
			+ "refresh_agreements_of_partner(:id)";

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
				if (differ(event, "parentId", "country")) {
					refresh("select " + OF_PARTNER, event.id());
				}
				refresh("select refresh_meeting_text_of_partner(:id)", event.id());
			}
			case "delegates" -> {
				holdNames(event);
				refresh("select refresh_meeting_text_of_delegate(:id), refresh_people(array[:id])", event.id());
			}
			case "units" -> {
				if (differ(event, "nameId", "nameEn", "abbreviation")) {
					holdNames(event);
					refresh("select refresh_people_of_unit(:id)", event.id());
				}
			}
			case "areas" -> {
				if (differ(event, "parent")) {
					refresh("select refresh_area(:id), refresh_promises_of_area(:id), "
							+ "refresh_agreements_of_area(:id)", event.id());
				}
				refresh("select refresh_area_text(:id)", event.id());
			}
			default -> {
			}
		}
	}

	@EventListener
	void refresh(RecordedTogether event) {
		Long[] ids = event.ids().toArray(Long[]::new);
		switch (event.type()) {
			case "meetings" -> refresh("select refresh_meetings(:id), refresh_meeting_texts(:id)", ids);
			case "commitments" -> refresh("select refresh_promises(:id)", ids);
			case "partners" -> {
				for (Long id : ids) {
					refresh("select " + OF_PARTNER + ", refresh_meeting_text_of_partner(:id)", id);
				}
			}
			case "delegates" -> refresh("select refresh_people(:id)", ids);
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

	/** Whether one of these fields has another value than before. */
	private static boolean differ(Recorded event, String... fields) {
		Map<String, @Nullable Object> before = Drafts.fields(event.before());
		Map<String, @Nullable Object> after = Drafts.fields(event.after());
		return event.before() != null
				&& Arrays.stream(fields).anyMatch((field) -> !Objects.equals(before.get(field), after.get(field)));
	}

	private void refresh(String sql, Object id) {
		this.jdbc.sql(sql).param("id", id).query((row) -> {
		});
	}

}
