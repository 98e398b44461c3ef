package id.mitra.press;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.Visible;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.text.Similar;
import id.mitra.press.PressDetails.CoveredMeeting;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads press items for showing, each list in one statement under the visibility rule:
 * neither the items nor the meetings in them are more than the reader may see, whatever
 * the one or the other is classified.
 */
@Component
class PressQueries {

	private static final String VISIBLE = Visibility.of("i");

	private static final Visible LINK = Visible.through("c.meeting_id");

	private static final String MEETINGS = """
			(select coalesce(json_agg(json_build_object('reported', json_build_object('meetingId', m.id, 'date', c.date,
			      'datePrecision', c.date_precision, 'mode', c.mode, 'city', c.city, 'country', c.country),
			    'reference', m.reference, 'title', m.title, 'facts', json_build_object('date', m.date,
			      'datePrecision', m.date_precision, 'mode', m.mode, 'city', m.city, 'country', m.country))
			    order by c.position), '[]')
			  from press_item_meeting c
			  %s
			  where c.press_item_id = i.id) as meetings""".formatted(LINK.onRecord().join());

	private static final String COVERED = """
			select c.*, m.reference, m.title, m.date as held, m.date_precision as held_precision,
			  m.mode as held_mode, m.city as held_city, m.country as held_country
			from press_item i
			join press_item_meeting c on c.press_item_id = i.id
			%s
			where i.id = :id
			  and %s
			order by c.position
			""".formatted(LINK.onRecord().join(), VISIBLE);

	private static final String ABOUT = """
			exists (
			  select
			  from press_item_meeting c
			  %s
			  where c.press_item_id = i.id
			    and m.id = :meeting)""".formatted(LINK.join());

	private final JdbcClient jdbc;

	private final Checks checks;

	private final JsonMapper json;

	PressQueries(JdbcClient jdbc, Checks checks, JsonMapper json) {
		this.jdbc = jdbc;
		this.checks = checks;
		this.json = json;
	}

	/**
	 * A covered meeting as the database tells it.
	 */
	private record Covered(Coverage reported, String reference, String title, Contradiction.Facts facts) {

		private CoveredMeeting meeting() {
			return CoveredMeeting.of(this.reported, this.reference, this.title, this.facts);
		}

	}

	Page<PressRow> list(PressQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, this::row);
	}

	Count count(PressQuery query) {
		return listing(query).count(this.jdbc);
	}

	private Listing listing(PressQuery query) {
		FieldErrors errors = this.checks.none();
		errors.rejectIf(!Objects.requireNonNullElse(query.language(), "").matches("id|en|\\s*"), "language", "locale");
		errors.checkPeriod(query.from(), query.to());
		errors.throwIfAny();
		return Listing
			.descending("i.id, i.version, i.headline, i.outlet, i.published_on, i.language, i.url, "
					+ "i.classification, " + MEETINGS, "press_item i", SortKey.date("i.sort_date"),
					SortKey.number("i.id"))
			.where(Boolean.TRUE.equals(query.trashed()) ? "i.trashed_at is not null" : "i.trashed_at is null")
			.where(VISIBLE)
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where("i.search @@ prefix_query(:q)", "q", query.q())
			.where("fold(i.outlet) = fold(:outlet)", "outlet", query.outlet())
			.where(ABOUT, "meeting", query.meeting())
			.where("i.language = :language", "language", query.language())
			.where("i.published_on >= :from", "from", query.from())
			.where("i.published_on <= :to", "to", query.to());
	}

	/**
	 * The meetings that an item reports, as far as its reader can see both.
	 */
	List<CoveredMeeting> meetings(long item) {
		return one(COVERED, item).query(PressQueries::covered).list();
	}

	private static CoveredMeeting covered(ResultSet row, int number) throws SQLException {
		String precision = row.getString("date_precision");
		String mode = row.getString("mode");
		Coverage reported = new Coverage(row.getLong("meeting_id"), row.getObject("date", LocalDate.class),
				(precision != null) ? DatePrecision.valueOf(precision) : null,
				(mode != null) ? MeetingMode.valueOf(mode) : null, row.getString("city"), row.getString("country"));
		return CoveredMeeting.of(reported, row.getString("reference"), row.getString("title"),
				new Contradiction.Facts(row.getObject("held", LocalDate.class),
						DatePrecision.valueOf(row.getString("held_precision")),
						MeetingMode.valueOf(row.getString("held_mode")), row.getString("held_city"),
						row.getString("held_country")));
	}

	/**
	 * What else an item tells of, if its reader can see it.
	 */
	List<Finding> findings(long item) {
		return one("select f.type, f.text, f.owner from press_finding f join press_item i on i.id = f.press_item_id "
				+ "where i.id = :id and " + VISIBLE + " order by f.position", item)
			.query((row, number) -> new Finding(FindingType.valueOf(row.getString("type")), row.getString("text"),
					(row.getString("owner") != null) ? Owner.valueOf(row.getString("owner")) : null))
			.list();
	}

	private JdbcClient.StatementSpec one(String sql, long item) {
		return this.jdbc.sql(sql).param("id", item).param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
	}

	/**
	 * The items on record that a release may be another copy of: at its address, or under
	 * its headline.
	 */
	List<Similar> similar(@Nullable String headline, @Nullable String url) {
		return this.jdbc.sql("""
				select i.id, i.headline, case when i.url = :url then 1 else
				    round(similarity(i.sort, fold(:headline))::numeric, 2) end as score
				from press_item i
				where i.trashed_at is null
				  and (i.url = :url or (i.sort %% fold(:headline) and similarity(i.sort, fold(:headline)) >= 0.8))
				  and %s
				order by score desc, i.id
				limit 5
				""".formatted(VISIBLE))
			.param("url", url, Types.VARCHAR)
			.param("headline", Objects.requireNonNullElse(headline, ""))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new Similar(row.getLong("id"), row.getString("headline"), row.getDouble("score")))
			.list();
	}

	private PressRow row(ResultSet row, int number) throws SQLException {
		String headline = row.getString("headline");
		return new PressRow(row.getLong("id"), row.getInt("version"), headline, headline, row.getString("outlet"),
				row.getObject("published_on", LocalDate.class), row.getString("language"), row.getString("url"),
				Classification.valueOf(row.getString("classification")), meetings(row));
	}

	private List<CoveredMeeting> meetings(ResultSet row) throws SQLException {
		return List.of(this.json.readValue(row.getString("meetings"), Covered[].class))
			.stream()
			.map(Covered::meeting)
			.toList();
	}

}
