package id.mitra.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.index.tally.LastDays;
import id.mitra.index.text.MeetingWords;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists meetings, a page in one statement under the visibility rule: by the index of
 * words where words are asked for, by that of keys where a partner, person, area or such
 * is, and else by the meetings themselves.
 */
@Component
public class MeetingList {

	static final String ROW = """
			m.id, m.version, m.reference, m.title, m.date, m.date_precision, m.city, m.country, m.kind, m.status,
			m.classification""";

	private static final String KEYED = "meeting_key k join meeting m on m.id = k.meeting_id";

	/**
	 * Offset 0 has the order of the first key kept, so that a page costs what it shows.
	 */
	private static final String ALSO_UNDER = """
			exists (
			  select
			  from meeting_key also
			  where also.key = :%1$s
			    and also.date = k.date
			    and also.meeting_id = k.meeting_id
			  offset 0)""";

	/** A meeting also stands under what its partners are part of, which may be hidden. */
	private static final String KNOWN_PARTNER = "exists (select from partner p where p.id = :partner and "
			+ Visibility.of("p") + ")";

	static final String AREA_CODES = """
			array(select ma.area_code from meeting_area ma where ma.meeting_id = m.id order by ma.position) as areas""";

	private final JdbcClient jdbc;

	private final Countries countries;

	private final Areas areas;

	private final Checks checks;

	private final JsonMapper json;

	private final MeetingWords words;

	MeetingList(JdbcClient jdbc, Countries countries, Areas areas, Checks checks, JsonMapper json, MeetingWords words) {
		this.jdbc = jdbc;
		this.countries = countries;
		this.areas = areas;
		this.checks = checks;
		this.json = json;
		this.words = words;
	}

	Page<MeetingRow> page(MeetingQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, this::row);
	}

	Stream<MeetingRow> stream(MeetingQuery query) {
		return listing(query).stream(this.jdbc, this::row);
	}

	Count count(MeetingQuery query) {
		return listing(query).count(this.jdbc);
	}

	/**
	 * The list itself, for whoever asks more of it than its rows: of tables called m, the
	 * meeting.
	 */
	public Listing listing(MeetingQuery query) {
		return listing(query, null);
	}

	/**
	 * The same list for whoever asks only for the days and ids of its meetings: of keys
	 * alone, where it is narrowed by nothing else.
	 */
	public Listing keys(MeetingQuery query) {
		return byKeysAlone(query) ? ofKeys(query, "meeting_key k") : listing(query);
	}

	/**
	 * The part of it that is on one day.
	 * @param day as SQL
	 */
	public Listing keysOnDay(MeetingQuery query, String day) {
		return byKeysAlone(query) ? ofKeys(query, "meeting_key k").where("k.date = " + day) : listing(query, day);
	}

	private static boolean byKeysAlone(MeetingQuery query) {
		return MeetingKeys.of(query).sayAll(query);
	}

	private Listing listing(MeetingQuery query, @Nullable String day) {
		MeetingText text = MeetingText.of(query, this.words, day);
		boolean keyed = text == null && !MeetingKeys.of(query).none();
		String date = keyed ? "k.date" : "m.date";
		Listing listing = keyed ? ofKeys(query, KEYED) : ofMeetings(query, text);
		if (day != null) {
			listing.where(date + " = " + day);
		}
		if (query.traits().status() == MeetingStatus.HELD) {
			listing.where(date + " <= " + LastDays.LATEST_DAY);
		}
		if (query.traits().outcome() != null) {
			listing.where(query.traits().outcome() ? "m.outcome is not null" : "m.outcome is null");
		}
		return listing.where(Boolean.TRUE.equals(query.trashed()) ? "m.trashed_at is not null" : "m.trashed_at is null")
			.where(MeetingVisibility.CONDITION, MeetingVisibility.CLEARANCE, MeetingVisibility.ofSomebody())
			.where("m.country = :place", "place", query.place())
			.where("m.kind = :kind", "kind", query.traits().kind())
			.where("m.our_level = :ourLevel", "ourLevel", query.traits().ourLevel())
			.where("m.kind " + (Boolean.TRUE.equals(query.traits().internal()) ? "=" : "<>") + " :internal", "internal",
					(query.traits().internal() != null) ? MeetingKind.INTERNAL : null)
			.where("m.status = :status", "status", query.traits().status())
			.where("m.classification = cast(:classification as classification)", "classification",
					query.traits().classification());
	}

	private Listing ofMeetings(MeetingQuery query, @Nullable MeetingText text) {
		Listing listing = ordered(query, (text != null) ? text.tables() : "meeting m", "m.date", "m.id");
		if (text != null) {
			text.addTo(listing);
		}
		return listing;
	}

	private Listing ofKeys(MeetingQuery query, String tables) {
		MeetingKeys keys = MeetingKeys.of(query);
		Listing listing = ordered(query, tables, "k.date", "k.meeting_id").where("k.key = :key", "key", keys.first())
			.where("k." + MeetingVisibility.CLASSIFIED, MeetingVisibility.CLEARANCE, MeetingVisibility.ofSomebody());
		for (int i = 0; i < keys.others().size(); i++) {
			listing.where(ALSO_UNDER.formatted("key" + i), "key" + i, keys.others().get(i));
		}
		return listing;
	}

	/** What {@link #row} needs of a meeting called m. */
	public static String columns() {
		return ROW + ", " + MeetingPartners.column() + ", " + AREA_CODES;
	}

	/** What is asked of each list, whatever it is read from. */
	private Listing ordered(MeetingQuery query, String tables, String date, String id) {
		check(query);
		SortKey[] order = { SortKey.date(date), SortKey.number(id) };
		String columns = columns();
		Listing listing = "date".equals(query.sort()) ? Listing.ascending(columns, tables, order)
				: Listing.descending(columns, tables, order);
		return listing.where(KNOWN_PARTNER, "partner", query.whom().partner())
			.where(date + " >= :from", "from", query.days().from())
			.where(date + " <= :to", "to", query.days().to());
	}

	/**
	 * Refuses filters that no list can have.
	 * @throws InvalidInput with all that is wrong
	 */
	public void check(MeetingQuery query) {
		FieldErrors errors = this.checks.none();
		errors.rejectIf(given(query.area()) && this.areas.unknown(query.area()), "area", "area.unknown");
		errors.rejectIf(given(query.whom().country()) && this.countries.unknown(query.whom().country()), "country",
				"country.unknown");
		errors.rejectIf(given(query.place()) && this.countries.unknown(query.place()), "place", "country.unknown");
		errors.rejectIf(given(query.sort()) && !String.valueOf(query.sort()).matches("-?date"), "sort", "sort");
		errors.checkPeriod(query.days().from(), query.days().to());
		errors.throwIfAny();
	}

	private static boolean given(@Nullable String value) {
		return value != null && !value.isBlank();
	}

	/** A meeting, of a row with these columns. */
	public MeetingRow row(ResultSet row, int number) throws SQLException {
		return new MeetingRow(row.getLong("id"), row.getInt("version"), row.getString("reference"),
				row.getString("title"),
				new Occasion(row.getObject("date", LocalDate.class),
						DatePrecision.valueOf(row.getString("date_precision")), row.getString("city"),
						row.getString("country")),
				MeetingKind.valueOf(row.getString("kind")), MeetingStatus.valueOf(row.getString("status")),
				Classification.valueOf(row.getString("classification")),
				List.of(this.json.readValue(row.getString("partners"), PartnerAtMeeting[].class)),
				List.of((String[]) row.getArray("areas").getArray()));
	}

}
