package id.mitra.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.mitra.area.Areas;
import id.mitra.commitment.report.ReportDetails;
import id.mitra.commitment.term.CommitmentKind;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.commitment.term.Due;
import id.mitra.commitment.term.DuePrecision;
import id.mitra.commitment.term.Topic;
import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.Stamp;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Reads the rows that {@link CommitmentSql} asks for.
 */
@Component
public class CommitmentRow implements RowMapper<CommitmentDetails> {

	private final Areas areas;

	private final Today today;

	private final JsonMapper json;

	CommitmentRow(Areas areas, Today today, JsonMapper json) {
		this.areas = areas;
		this.today = today;
		this.json = json;
	}

	@Override
	public CommitmentDetails mapRow(ResultSet row, int number) throws SQLException {
		CommitmentDraft draft = draft(row);
		String area = draft.area();
		List<ReportDetails> reports = List.of(this.json.readValue(row.getString("reports"), ReportDetails[].class));
		return CommitmentDetails.of(new Handle(row.getLong("id"), row.getInt("version"), draft.wording().text()),
				row.getString("reference"), draft,
				new CommitmentNames(row.getString("partner_name"), row.getString("unit_name"),
						row.getString("delegate_name"), row.getString("meeting_title"),
						(area != null) ? this.areas.name(area) : null, row.getString("article_name")),
				row.getObject("done_on", LocalDate.class), reports.stream().map(ReportDetails::shown).toList(),
				assessment(row), new Stamp(moment(row, "created_at"), row.getString("created_by"),
						moment(row, "updated_at"), row.getString("updated_by")),
				this.today.date());
	}

	private static CommitmentDraft draft(ResultSet row) throws SQLException {
		String precision = row.getString("due_precision");
		return new CommitmentDraft(
				new Wording(row.getString("text_id"), row.getString("text_en"), row.getString("criterion")),
				new Responsibility(Owner.valueOf(row.getString("owner")), row.getLong("partner_id"),
						row.getObject("unit_id", Long.class), row.getObject("delegate_id", Long.class)),
				CommitmentKind.valueOf(row.getString("kind")), row.getObject("meeting_id", Long.class),
				new Topic(row.getString("area_code"), row.getObject("seen_article", Long.class)),
				new Due(row.getObject("due_on", LocalDate.class),
						(precision != null) ? DuePrecision.valueOf(precision) : null),
				row.getObject("made_on", LocalDate.class), Classification.valueOf(row.getString("classification")),
				null, CommitmentStatus.valueOf(row.getString("status")));
	}

	private static @Nullable Assessment assessment(ResultSet row) throws SQLException {
		Integer score = row.getObject("score", Integer.class);
		return (score != null) ? new Assessment(score, row.getString("assessment"), moment(row, "assessed_at"),
				row.getString("assessed_by")) : null;
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		return row.getTimestamp(column).toInstant();
	}

}
