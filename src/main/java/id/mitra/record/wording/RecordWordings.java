package id.mitra.record.wording;

import java.sql.Types;
import java.util.List;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.record.Writer;
import id.mitra.record.part.Authentic;
import id.mitra.record.part.RecordDraft;
import id.mitra.record.wording.TextAges.ChangedText;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps since when the texts of records are as they are in each language.
 */
@Component
public class RecordWordings {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Writer writer;

	RecordWordings(JdbcClient jdbc, JsonMapper json, Writer writer) {
		this.jdbc = jdbc;
		this.json = json;
		this.writer = writer;
	}

	/** Notes which texts of a record are other ones now than before. */
	public void keep(long meeting, RecordDraft before, RecordDraft now) {
		if (!RecordText.of(before).equals(RecordText.of(now))) {
			List<ChangedText> changed = new TextAges(of(meeting)).changed(before, now);
			this.jdbc.sql("""
					insert into record_wording (meeting_id, part, language, changed_at, changed_by)
					select :meeting, changed.part, changed.language, statement_timestamp(), :by
					from json_to_recordset(cast(:changed as json)) as changed (part text, language text)
					on conflict (meeting_id, part, language) do update
					set changed_at = excluded.changed_at,
					  changed_by = excluded.changed_by
					""")
				.param("meeting", meeting)
				.param("by", this.writer.name())
				.param("changed", this.json.writeValueAsString(changed))
				.update();
		}
	}

	private List<RecordWording> of(long meeting) {
		return this.jdbc.sql("""
				select w.part, w.language, w.changed_at, w.changed_by
				from record_wording w
				join meeting_record r on r.meeting_id = w.meeting_id and %s
				where w.meeting_id = :meeting
				""".formatted(Visibility.of("r")))
			.param("meeting", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new RecordWording(row.getString("part"),
					Authentic.valueOf(row.getString("language")), row.getTimestamp("changed_at").toInstant(),
					row.getString("changed_by")))
			.list();
	}

}
