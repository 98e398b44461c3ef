package id.mitra.press;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.Visible;
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
 * Reads press items for showing, each list and each record in one statement under the
 * visibility rule: neither the items nor the meetings in them are more than the reader
 * may see, whatever the one or the other is classified.
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

	private static final String FINDINGS = """
			(select coalesce(json_agg(json_build_object('type', f.type, 'text', f.text, 'owner', f.owner)
			    order by f.position), '[]')
			  from press_finding f
			  where f.press_item_id = i.id) as findings""";

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
			return new CoveredMeeting(this.reported.meetingId(), this.reference, this.title, this.reported.date(),
					this.reported.datePrecision(), this.reported.mode(), this.reported.city(), this.reported.country(),
					Contradiction.between(this.facts, this.reported));
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

	Optional<PressDetails> find(long id) {
		return this.jdbc
			.sql("select i.*, " + MEETINGS + ", " + FINDINGS
					+ " from press_item i where i.id = :id and i.trashed_at is null and " + VISIBLE)
			.param("id", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(this::details)
			.optional();
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

	private PressDetails details(ResultSet row, int number) throws SQLException {
		String headline = row.getString("headline");
		return new PressDetails(row.getLong("id"), row.getInt("version"), headline, headline, row.getString("outlet"),
				row.getObject("published_on", LocalDate.class), row.getObject("published_time", LocalTime.class),
				row.getString("zone"), row.getString("language"), row.getString("url"), row.getString("caption"),
				row.getString("credit"), row.getString("photo_credit"), row.getBoolean("ministry_owned"),
				row.getString("text"), Classification.valueOf(row.getString("classification")), meetings(row),
				List.of(this.json.readValue(row.getString("findings"), Finding[].class)),
				row.getTimestamp("created_at").toInstant(), row.getString("created_by"),
				row.getTimestamp("updated_at").toInstant(), row.getString("updated_by"), null);
	}

	private List<CoveredMeeting> meetings(ResultSet row) throws SQLException {
		return List.of(this.json.readValue(row.getString("meetings"), Covered[].class))
			.stream()
			.map(Covered::meeting)
			.toList();
	}

}
