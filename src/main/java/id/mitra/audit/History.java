package id.mitra.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import id.mitra.audit.ChangeDetails.Author;
import id.mitra.audit.ChangeDetails.FieldChange;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Versioned;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The changes of a record, newest first. What the record was above the caller's clearance
 * for did not happen for them, and what they may not see is in no change.
 */
@Component
public class History {

	private final JdbcClient jdbc;

	private final Checks checks;

	private final JsonMapper json;

	private final Veil veil;

	private final ApplicationEventPublisher events;

	History(JdbcClient jdbc, Checks checks, JsonMapper json, Veil veil, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.checks = checks;
		this.json = json;
		this.veil = veil;
		this.events = events;
	}

	/**
	 * A page of a record's changes.
	 * @param collection the record's collection, as in its address
	 * @param record the record as the caller reads it, since only then is there a history
	 */
	public Page<ChangeDetails> of(String collection, Versioned record, PageRequest page) {
		OpenedRecords.tell(record, "/api/" + collection, this.events);
		return Listing
			.descending("e.at, e.username, coalesce(u.display_name, e.username) as display_name, e.change, e.fields",
					"audit_entry e left join app_user u on u.username = e.username", SortKey.number("e.moment"))
			.where("e.collection = :collection", "collection", collection)
			.where("e.record_id = :record", "record", record.key().toString())
			.where(Visibility.of("e"))
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.page(this.jdbc, page, this.checks, this::entry, (entries) -> this.veil.over(collection, entries));
	}

	private Veil.Entry entry(ResultSet row, int number) throws SQLException {
		String fields = row.getString("fields");
		return new Veil.Entry(new ChangeDetails(row.getTimestamp("at").toInstant(),
				new Author(row.getString("username"), row.getString("display_name")),
				Change.valueOf(row.getString("change")), fields(fields)), fields != null);
	}

	private List<FieldChange> fields(@Nullable String fields) {
		return (fields != null) ? List.of(this.json.readValue(fields, FieldChange[].class)) : List.of();
	}

}
