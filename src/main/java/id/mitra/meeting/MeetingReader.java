package id.mitra.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.identity.Classification;
import id.mitra.identity.Visibility;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.platform.Bilingual;
import id.mitra.platform.Checks;
import id.mitra.platform.Count;
import id.mitra.platform.FieldErrors;
import id.mitra.platform.Listing;
import id.mitra.platform.Page;
import id.mitra.platform.PageRequest;
import id.mitra.platform.SortKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads meetings for showing, each list and each record in one statement under the
 * visibility rule.
 */
@Component
class MeetingReader {

	private static final String ROW = """
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

	/** What a partner is part of, where the reader may know it. */
	private static final String PARENT = """
			, 'parentId', (
			      select parent.id
			      from partner parent
			      where parent.id = p.parent_id
			        and {visible}), 'parentName', (
			      select coalesce(parent.abbreviation, {parent})
			      from partner parent
			      where parent.id = p.parent_id
			        and {visible})""".replace("{visible}", Visibility.of("parent"));

	/** A meeting also stands under what its partners are part of, which may be hidden. */
	private static final String KNOWN_PARTNER = "exists (select from partner p where p.id = :partner and "
			+ Visibility.of("p") + ")";

	private static final String AREA_CODES = """
			array(select ma.area_code from meeting_area ma where ma.meeting_id = m.id order by ma.position) as areas""";

	private static final String TOUCHED_AREAS = """
			(select coalesce(json_agg(json_build_object('code', ma.area_code, 'support', ma.support, 'note', ma.note)
			    order by ma.position), '[]')
			  from meeting_area ma
			  where ma.meeting_id = m.id) as areas""";

	private static final String ATTENDANCES = """
			(select coalesce(json_agg(json_build_object('delegateId', d.id, 'name', d.full_name, 'side', a.side,
			    'partnerId', a.partner_id, 'role', a.role, 'title', a.title) order by a.side, a.position), '[]')
			  from attendance a
			  join delegate d on d.id = a.delegate_id
			  where a.meeting_id = m.id
			    and %s) as attendances""".formatted(Visibility.of("d"));

	private static final String STATEMENTS = """
			(select coalesce(json_agg(json_build_object('delegateId', d.id, 'name', d.full_name, 'text', s.text,
			    'language', s.language) order by s.position), '[]')
			  from statement s
			  join delegate d on d.id = s.delegate_id
			  where s.meeting_id = m.id
			    and %s) as statements""".formatted(Visibility.of("d"));

	private final JdbcClient jdbc;

	private final Countries countries;

	private final Areas areas;

	private final Checks checks;

	private final JsonMapper json;

	private final MeetingWords words;

	MeetingReader(JdbcClient jdbc, Countries countries, Areas areas, Checks checks, JsonMapper json,
			MeetingWords words) {
		this.jdbc = jdbc;
		this.countries = countries;
		this.areas = areas;
		this.checks = checks;
		this.json = json;
		this.words = words;
	}

	Page<MeetingRow> list(MeetingQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, this::row);
	}

	Count count(MeetingQuery query) {
		return listing(query).count(this.jdbc);
	}

	private Listing listing(MeetingQuery query) {
		check(query);
		MeetingKeys keys = MeetingKeys.of(query);
		MeetingText text = MeetingText.of(query, this.words);
		boolean keyed = text == null && !keys.none();
		Listing listing = keyed ? ordered(query, KEYED, "k.date", "k.meeting_id")
				: ordered(query, (text != null) ? text.tables() : "meeting m", "m.date", "m.id");
		if (text != null) {
			text.addTo(listing);
		}
		if (keyed) {
			listing.where("k.key = :key", "key", keys.first()).where("k." + MeetingVisibility.CLASSIFIED);
			for (int i = 0; i < keys.others().size(); i++) {
				listing.where(ALSO_UNDER.formatted("key" + i), "key" + i, keys.others().get(i));
			}
		}
		String date = keyed ? "k.date" : "m.date";
		if (query.status() == MeetingStatus.HELD) {
			listing.where(date + " <= " + MeetingStatus.LAST_HELD);
		}
		return listing.where(Boolean.TRUE.equals(query.trashed()) ? "m.trashed_at is not null" : "m.trashed_at is null")
			.where(MeetingVisibility.CONDITION, MeetingVisibility.CLEARANCE, clearance())
			.where(KNOWN_PARTNER, "partner", query.partner())
			.where("m.country = :place", "place", query.place())
			.where("m.kind = :kind", "kind", query.kind())
			.where("m.our_level = :ourLevel", "ourLevel", query.ourLevel())
			.where("m.kind " + (Boolean.TRUE.equals(query.internal()) ? "=" : "<>") + " :internal", "internal",
					(query.internal() != null) ? MeetingKind.INTERNAL : null)
			.where("m.status = :status", "status", query.status())
			.where("m.classification = cast(:classification as classification)", "classification",
					query.classification())
			.where(date + " >= :from", "from", query.from())
			.where(date + " <= :to", "to", query.to());
	}

	private static Listing ordered(MeetingQuery query, String tables, String date, String id) {
		SortKey[] order = { SortKey.date(date), SortKey.number(id) };
		String columns = ROW + ", " + partners("") + ", " + AREA_CODES;
		return "date".equals(query.sort()) ? Listing.ascending(columns, tables, order)
				: Listing.descending(columns, tables, order);
	}

	private void check(MeetingQuery query) {
		FieldErrors errors = this.checks.none();
		errors.rejectIf(given(query.area()) && this.areas.unknown(query.area()), "area", "area.unknown");
		errors.rejectIf(given(query.country()) && this.countries.unknown(query.country()), "country",
				"country.unknown");
		errors.rejectIf(given(query.place()) && this.countries.unknown(query.place()), "place", "country.unknown");
		errors.rejectIf(given(query.sort()) && !String.valueOf(query.sort()).matches("-?date"), "sort", "sort");
		errors.checkPeriod(query.from(), query.to());
		errors.throwIfAny();
	}

	private static boolean given(@Nullable String value) {
		return value != null && !value.isBlank();
	}

	/** No reader, no clearance, and a condition that nothing meets. */
	private static String clearance() {
		String clearance = MeetingVisibility.clearance();
		if (clearance == null) {
			throw new MeetingNotFound("for nobody");
		}
		return clearance;
	}

	Optional<MeetingDetails> find(long id) {
		return this.jdbc
			.sql("select m.*, " + partners(PARENT) + ", " + TOUCHED_AREAS + ", " + ATTENDANCES + ", " + STATEMENTS
					+ " from meeting m where m.id = :id and m.trashed_at is null and " + MeetingVisibility.CONDITION)
			.param("id", id)
			.param(MeetingVisibility.CLEARANCE, clearance(), Types.VARCHAR)
			.query(this::details)
			.optional();
	}

	/**
	 * The partners of a meeting.
	 * @param more of each, as pairs of a name and its value
	 */
	private static String partners(String more) {
		return """
				(select coalesce(json_agg(json_build_object('partnerId', p.id, 'name',
				    %s, 'abbreviation', p.abbreviation, 'country', p.country,
				    'lead', mp.lead%s) order by mp.position), '[]')
				  from meeting_partner mp
				  join partner p on p.id = mp.partner_id
				  where mp.meeting_id = m.id
				    and %s) as partners""".formatted(Bilingual.nameOf("p"),
				more.replace("{parent}", Bilingual.nameOf("parent")), Visibility.of("p"));
	}

	private MeetingRow row(ResultSet row, int number) throws SQLException {
		return new MeetingRow(row.getLong("id"), row.getInt("version"), row.getString("reference"),
				row.getString("title"), row.getObject("date", LocalDate.class),
				DatePrecision.valueOf(row.getString("date_precision")), row.getString("city"), row.getString("country"),
				MeetingKind.valueOf(row.getString("kind")), MeetingStatus.valueOf(row.getString("status")),
				Classification.valueOf(row.getString("classification")),
				read(row, "partners", PartnerAtMeeting[].class), List.of((String[]) row.getArray("areas").getArray()));
	}

	private MeetingDetails details(ResultSet row, int number) throws SQLException {
		String title = row.getString("title");
		String country = row.getString("country");
		return new MeetingDetails(row.getLong("id"), row.getInt("version"), row.getString("reference"), title, title,
				MeetingKind.valueOf(row.getString("kind")), MeetingMode.valueOf(row.getString("mode")),
				MeetingStatus.valueOf(row.getString("status")), row.getString("status_reason"),
				Classification.valueOf(row.getString("classification")), level(row.getString("our_level")),
				level(row.getString("partner_level")), row.getObject("date", LocalDate.class),
				DatePrecision.valueOf(row.getString("date_precision")), row.getObject("start_time", LocalTime.class),
				row.getObject("end_time", LocalTime.class), row.getString("zone"), row.getString("city"), country,
				this.countries.name(country), row.getString("venue"), row.getString("host_event"),
				read(row, "partners", PartnerAtMeeting[].class),
				read(row, "areas", TouchedArea[].class).stream().map(this::named).toList(),
				read(row, "attendances", MeetingDetails.DelegateAtMeeting[].class), row.getString("summary"),
				row.getString("outcome"), read(row, "statements", MeetingDetails.Quotation[].class),
				row.getTimestamp("created_at").toInstant(), row.getString("created_by"),
				row.getTimestamp("updated_at").toInstant(), row.getString("updated_by"));
	}

	private MeetingDetails.AreaAtMeeting named(TouchedArea touched) {
		var area = this.areas.find(touched.code()).orElseThrow();
		return new MeetingDetails.AreaAtMeeting(touched.code(), touched.support(), touched.note(), area.nameId(),
				area.nameEn(), area.name());
	}

	private <T> List<T> read(ResultSet row, String column, Class<T[]> type) throws SQLException {
		return List.of(this.json.readValue(row.getString(column), type));
	}

	private static @Nullable Level level(@Nullable String name) {
		return (name != null) ? Level.valueOf(name) : null;
	}

}
