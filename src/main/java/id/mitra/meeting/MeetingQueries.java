package id.mitra.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingDetails.AreaAtMeeting;
import id.mitra.meeting.MeetingDetails.DelegateAtMeeting;
import id.mitra.meeting.MeetingDetails.Quotation;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.meeting.part.TouchedArea;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.platform.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is named in a meeting, as far as the reader may know them: the partners in one
 * statement, the delegates in another. Each asks again whether the reader may see the
 * meeting, which may have been raised since it was read itself.
 */
@Component
class MeetingQueries {

	private static final String PARTNERS = """
			select p.id, {name} as name, p.abbreviation, p.country, mp.lead, parent.id as parent_id,
			  coalesce(parent.abbreviation, {parent}) as parent_name
			from meeting_partner mp
			join partner p on p.id = mp.partner_id
			left join partner parent on parent.id = p.parent_id and {visible parent}
			where mp.meeting_id = :id
			  and {seen}
			  and {visible}
			order by mp.position
			""".replace("{seen}", Visible.through("mp.meeting_id").condition())
		.replace("{visible parent}", Visibility.of("parent"))
		.replace("{visible}", Visibility.of("p"));

	private static final String DELEGATES = """
			select d.id, d.full_name, a.side, a.partner_id, a.role, a.title, a.position, null as text, null as language
			from attendance a
			join delegate d on d.id = a.delegate_id
			where a.meeting_id = :id
			  and {seen a}
			  and {visible}
			union all
			select d.id, d.full_name, null, null, null, null, s.position, s.text, s.language
			from statement s
			join delegate d on d.id = s.delegate_id
			where s.meeting_id = :id
			  and {seen s}
			  and {visible}
			order by side, position
			""".replace("{seen a}", Visible.through("a.meeting_id").condition())
		.replace("{seen s}", Visible.through("s.meeting_id").condition())
		.replace("{visible}", Visibility.of("d"));

	private final JdbcClient jdbc;

	private final Countries countries;

	private final Areas areas;

	MeetingQueries(JdbcClient jdbc, Countries countries, Areas areas) {
		this.jdbc = jdbc;
		this.countries = countries;
		this.areas = areas;
	}

	MeetingDetails details(Meeting meeting) {
		List<DelegateAtMeeting> people = new ArrayList<>();
		List<Quotation> statements = new ArrayList<>();
		query(DELEGATES, meeting.getId()).query((row) -> {
			if (row.getString("text") != null) {
				statements.add(quotation(row));
			}
			else {
				people.add(person(row));
			}
		});
		return meeting.details(
				new Proceedings(partners(meeting.getId()), meeting.areas().stream().map(this::named).toList(), people,
						meeting.getSummary(), meeting.getOutcome(), statements),
				this.countries.name(meeting.location().country()));
	}

	private List<PartnerAtMeeting> partners(long meeting) {
		String sql = PARTNERS.replace("{name}", Bilingual.nameOf("p")).replace("{parent}", Bilingual.nameOf("parent"));
		return query(sql, meeting)
			.query((row, number) -> new PartnerAtMeeting(row.getLong("id"), row.getString("name"),
					row.getString("abbreviation"), row.getString("country"), row.getBoolean("lead"),
					row.getObject("parent_id", Long.class), row.getString("parent_name")))
			.list();
	}

	private JdbcClient.StatementSpec query(String sql, long meeting) {
		return this.jdbc.sql(sql)
			.param("id", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
	}

	private static DelegateAtMeeting person(ResultSet row) throws SQLException {
		return new DelegateAtMeeting(row.getLong("id"), row.getString("full_name"), Side.valueOf(row.getString("side")),
				row.getObject("partner_id", Long.class), AttendanceRole.valueOf(row.getString("role")),
				row.getString("title"));
	}

	private static Quotation quotation(ResultSet row) throws SQLException {
		return new Quotation(row.getLong("id"), row.getString("full_name"), row.getString("text"),
				row.getString("language"));
	}

	private AreaAtMeeting named(TouchedArea touched) {
		var area = this.areas.find(touched.code()).orElseThrow();
		return new AreaAtMeeting(touched.code(), touched.support(), touched.note(), area.names().nameId(),
				area.names().nameEn(), area.name());
	}

}
