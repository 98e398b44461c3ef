package id.mitra.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.mitra.area.AreaDetails;
import id.mitra.area.Areas;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Handle;
import id.mitra.press.Contradiction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the inbox for showing, the latest first.
 */
@Component
class InboxQueries {

	/** What was recognised, without the names of those whom the reader may not see. */
	private static final String NAMED = """
			array(
			  select named
			  from unnest(r.%1$s) named
			  where starts_with(named, 'A:')
			    or exists (
			      select
			      from partner p
			      where named ~ '^P:'
			        and p.id = split_part(named, ':', 2)::bigint
			        and %2$s)
			    or exists (
			      select
			      from delegate d
			      where named ~ '^D:'
			        and d.id = split_part(named, ':', 2)::bigint
			        and %3$s)) as %1$s_seen""";

	private static final String NOTICED = named("gained") + ", " + named("lost") + """
			, (
			  select o.id
			  from press_release o
			  where o.text_digest = r.text_digest
			    and o.id <> r.id
			  order by o.arrived, o.id
			  limit 1) as double_of""";

	private static final String COLUMNS = "r.*, " + NOTICED;

	private final JdbcClient jdbc;

	private final Checks checks;

	private final Areas areas;

	InboxQueries(JdbcClient jdbc, Checks checks, Areas areas) {
		this.jdbc = jdbc;
		this.checks = checks;
		this.areas = areas;
	}

	Page<ReleaseRow> list(ReleaseQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, this::row);
	}

	Count count(ReleaseQuery query) {
		return listing(query).count(this.jdbc);
	}

	private static Listing listing(ReleaseQuery query) {
		return Listing.descending(COLUMNS, "press_release r", SortKey.number("r.arrived"), SortKey.number("r.id"))
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where("to_tsvector('simple', fold(r.name || ' ' || coalesce(r.headline, ''))) @@ prefix_query(:q)", "q",
					query.q())
			.where("r.status = :status", "status", query.status());
	}

	Noticed noticed(long release) {
		return this.jdbc.sql("select " + NOTICED + " from press_release r where r.id = :id")
			.param("id", release)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> noticed(row))
			.single();
	}

	/**
	 * When, how and where meetings were, as far as the reader may see them.
	 */
	Map<Long, Contradiction.Facts> facts(List<Long> meetings) {
		Map<Long, Contradiction.Facts> facts = new HashMap<>();
		if (!meetings.isEmpty()) {
			this.jdbc
				.sql("select m.* from meeting m where m.id in (:ids) and m.trashed_at is null and "
						+ MeetingVisibility.CONDITION)
				.param("ids", meetings)
				.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
				.query((row) -> {
					facts.put(row.getLong("id"),
							new Contradiction.Facts(row.getObject("date", LocalDate.class),
									DatePrecision.valueOf(row.getString("date_precision")),
									MeetingMode.valueOf(row.getString("mode")), row.getString("city"),
									row.getString("country")));
				});
		}
		return facts;
	}

	private ReleaseRow row(ResultSet row, int number) throws SQLException {
		return new ReleaseRow(new Handle(row.getLong("id"), row.getInt("version"), row.getString("name")),
				ReleaseStatus.valueOf(row.getString("status")), row.getString("headline"), row.getString("outlet"),
				row.getObject("published_on", LocalDate.class), row.getObject("meetings", Integer.class), noticed(row),
				row.getTimestamp("created_at").toInstant(), row.getString("created_by"));
	}

	private Noticed noticed(ResultSet row) throws SQLException {
		return new Noticed(named(row, "gained"), named(row, "lost"), row.getObject("double_of", Long.class));
	}

	private static String named(String column) {
		return NAMED.formatted(column, Visibility.of("p"), Visibility.of("d"));
	}

	/** Areas by their names in the reader's language, all else as it is called. */
	private List<String> named(ResultSet row, String column) throws SQLException {
		return Stream.of((String[]) row.getArray(column + "_seen").getArray()).map((known) -> {
			String name = known.substring(2);
			return known.startsWith(InboxReading.AREA) ? this.areas.find(name).map(AreaDetails::name).orElse(name)
					: name.substring(name.indexOf(':') + 1);
		}).toList();
	}

}
