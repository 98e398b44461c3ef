package id.mitra.record;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.term.Side;
import id.mitra.platform.record.Writer;
import id.mitra.record.part.Signatory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a record refers to: its meeting, people, and the posts they held on a day.
 */
@Component
class RecordReferences {

	private final JdbcClient jdbc;

	private final Writer writer;

	RecordReferences(JdbcClient jdbc, Writer writer) {
		this.jdbc = jdbc;
		this.writer = writer;
	}

	/** Puts an empty draft on record where there is nothing yet, whoever comes first. */
	void begin(long meeting) {
		this.jdbc.sql("""
				insert into meeting_record (meeting_id, state, edition, authentic, classification, version,
				  created_at, created_by, updated_at, updated_by)
				select m.id, 'DRAFT', 1, 'ID', m.classification, 0, now(), :by, now(), :by
				from meeting m
				where m.id = :meeting
				  and %s
				on conflict (meeting_id) do nothing
				""".formatted(Visibility.of("m")))
			.param("meeting", meeting)
			.param("by", this.writer.name())
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.update();
	}

	/**
	 * Those of the people whom the writer may know, be it in the trash, by one record.
	 */
	Set<Long> people(List<Long> ids) {
		if (ids.isEmpty()) {
			return Set.of();
		}
		return Set.copyOf(this.jdbc
			.sql("select d.id from delegate d where d.id in (:ids) and d.merged_into is null and " + Visibility.of("d"))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Long.class)
			.list());
	}

	/** Someone as a signatory, by the post held on that day; empty where none was. */
	Optional<Signatory> signatory(long delegate, LocalDate signedOn) {
		return this.jdbc.sql("""
				select d.id, d.full_name, p.title, p.unit_id is not null as ours
				from delegate d
				join delegate_post p on p.delegate_id = d.id
				left join partner on partner.id = p.partner_id
				where d.id = :delegate
				  and %s
				  and (p.partner_id is null or %s)
				  and coalesce(p.valid_from <= :day, true)
				  and coalesce(p.valid_to >= :day, true)
				order by p.valid_from desc nulls last, p.position
				limit 1
				""".formatted(Visibility.of("d"), Visibility.of("partner")))
			.param("delegate", delegate)
			.param("day", signedOn)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new Signatory(row.getLong("id"), row.getString("full_name"), row.getString("title"),
					row.getBoolean("ours") ? Side.OURS : Side.PARTNER, signedOn))
			.optional();
	}

}
