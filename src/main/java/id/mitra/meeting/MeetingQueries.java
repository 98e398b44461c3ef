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
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads one meeting with all that belongs to it, in one statement under the visibility
 * rule.
 */
@Component
class MeetingQueries {

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

	private final JsonMapper json;

	MeetingQueries(JdbcClient jdbc, Countries countries, Areas areas, JsonMapper json) {
		this.jdbc = jdbc;
		this.countries = countries;
		this.areas = areas;
		this.json = json;
	}

	Optional<MeetingDetails> find(long id) {
		return this.jdbc
			.sql("select m.*, " + MeetingPartners.columnWithParents() + ", " + TOUCHED_AREAS + ", " + ATTENDANCES + ", "
					+ STATEMENTS + " from meeting m where m.id = :id and m.trashed_at is null and "
					+ MeetingVisibility.CONDITION)
			.param("id", id)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.ofSomebody(), Types.VARCHAR)
			.query(this::details)
			.optional();
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
