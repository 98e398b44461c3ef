package id.mitra.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.record.part.AgendaItem;
import id.mitra.record.part.Authentic;
import id.mitra.record.part.CarriedItem;
import id.mitra.record.part.RecordFrame;
import id.mitra.record.part.Signatory;
import id.mitra.record.wording.RecordWording;
import id.mitra.record.wording.TextAges;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the record of a meeting whole, with all its items, in one statement. By its
 * repository it would take five, a list each, as no two of them can be joined without
 * each row of the one coming with each of the other. The pages of the meeting and of the
 * form, which have ten with this one, could not afford them.
 */
@Component
class RecordQueries {

	private static final String SPEAKERS = """
			(select coalesce(json_agg(s.delegate_id order by s.position), '[]')
			  from record_speaker s
			  where s.meeting_id = i.meeting_id
			    and s.item_id = i.id)""";

	private static final String OUTCOMES = """
			(select coalesce(json_agg(json_build_object('id', o.id, 'type', o.type, 'textId', o.text_id,
			    'textEn', o.text_en, 'commitmentId', o.commitment_id, 'promised', case when o.owner is not null then
			      json_build_object('owner', o.owner, 'dueOn', o.due_on, 'duePrecision', o.due_precision) end)
			    order by o.position), '[]')
			  from record_outcome o
			  where o.meeting_id = i.meeting_id
			    and o.item_id = i.id)""";

	private static final String RECORD = """
			select m.classification, r.version, r.state, r.edition, r.authentic, r.hash, r.opening_id, r.opening_en,
			  r.closing_id, r.closing_en,
			  (select coalesce(json_agg(json_build_object('id', i.id, 'titleId', i.title_id, 'titleEn', i.title_en,
			      'area', i.area_code, 'notesId', i.notes_id, 'notesEn', i.notes_en, 'restricted', i.restricted,
			      'speakers', {speakers}, 'outcomes', {outcomes}) order by i.position), '[]')
			    from record_item i
			    where i.meeting_id = r.meeting_id) as items,
			  (select coalesce(json_agg(json_build_object('delegateId', g.delegate_id, 'name', g.name,
			      'title', g.title, 'side', g.side, 'signedOn', g.signed_on) order by g.position), '[]')
			    from record_signatory g
			    where g.meeting_id = r.meeting_id) as signatories,
			  (select coalesce(json_agg(json_build_object('part', w.part, 'language', w.language,
			      'changedAt', w.changed_at, 'changedBy', w.changed_by)), '[]')
			    from record_wording w
			    where w.meeting_id = r.meeting_id) as wordings,
			  (select coalesce(json_agg(json_build_object('itemId', c.item_id, 'meetingId', s.id, 'title', s.title,
			      'date', s.date, 'datePrecision', s.date_precision) order by i.position), '[]')
			    from record_carryover c
			    join record_item i on i.meeting_id = c.meeting_id and i.id = c.item_id
			    join meeting s on s.id = c.from_meeting_id and s.trashed_at is null and {visible s}
			    where c.meeting_id = r.meeting_id) as carried
			from meeting m
			left join meeting_record r on r.meeting_id = m.id and {visible r}
			where m.id = :meeting
			  and m.trashed_at is null
			  and {visible m}
			""".replace("{speakers}", SPEAKERS)
		.replace("{outcomes}", OUTCOMES)
		.replace("{visible r}", Visibility.of("r"))
		.replace("{visible s}", Visibility.of("s"))
		.replace("{visible m}", Visibility.of("m"));

	private final JdbcClient jdbc;

	private final JsonMapper json;

	RecordQueries(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * The record of a meeting that the reader may know: an empty draft of the first
	 * edition where there is none.
	 * @throws RecordNotFound where there is no such meeting for this reader
	 */
	RecordDetails of(long meeting) {
		return find(meeting).orElseThrow(() -> new RecordNotFound("meeting", meeting));
	}

	Optional<RecordDetails> find(long meeting) {
		return this.jdbc.sql(RECORD)
			.param("meeting", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> details(meeting, row))
			.optional();
	}

	private RecordDetails details(long meeting, ResultSet row) throws SQLException {
		Classification classification = Classification.valueOf(row.getString("classification"));
		if (row.getString("state") == null) {
			return new RecordDetails(meeting, 0, RecordStage.DRAFT, null, classification, RecordContent.EMPTY,
					List.of(), List.of());
		}
		RecordContent content = new RecordContent(row.getInt("edition"), Authentic.valueOf(row.getString("authentic")),
				new RecordFrame(row.getString("opening_id"), row.getString("opening_en"), row.getString("closing_id"),
						row.getString("closing_en")),
				list(row, "items", AgendaItem[].class), list(row, "signatories", Signatory[].class));
		TextAges ages = new TextAges(list(row, "wordings", RecordWording[].class));
		return new RecordDetails(meeting, row.getInt("version"), RecordStage.valueOf(row.getString("state")),
				row.getString("hash"), classification, content, ages.older(content.draft()),
				list(row, "carried", CarriedItem[].class));
	}

	private <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
		return List.of(this.json.readValue(row.getString(column), type));
	}

}
