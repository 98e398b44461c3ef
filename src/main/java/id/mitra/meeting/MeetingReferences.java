package id.mitra.meeting;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.record.References;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a meeting is known by and refers to.
 */
@Component
class MeetingReferences {

	private final JdbcClient jdbc;

	MeetingReferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The year and a code that no meeting has, such as 2023-K7QM2.
	 */
	String newReference(LocalDate date) {
		return References.drawn(date.getYear() + "-", this::taken);
	}

	/** How a meeting on record is classified that the writer may know. */
	Optional<Classification> classification(long id) {
		return this.jdbc
			.sql("select m.classification from meeting m where m.id = :id and m.trashed_at is null and "
					+ Visibility.of("m"))
			.param("id", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> Classification.valueOf(row.getString("classification")))
			.optional();
	}

	private boolean taken(String reference) {
		return this.jdbc.sql("select exists (select from meeting where reference = :reference)")
			.param("reference", reference)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Those of the partners that are on record for the writer; a partner in the trash
	 * only where the meeting has it already.
	 */
	List<Long> partners(List<Long> ids, @Nullable Meeting meeting) {
		return known("partner", "meeting_partner", "partner_id", ids, meeting);
	}

	List<Long> delegates(List<Long> ids, @Nullable Meeting meeting) {
		return known("delegate", "(select meeting_id, delegate_id from attendance union all "
				+ "select meeting_id, delegate_id from statement) part", "delegate_id", ids, meeting);
	}

	private List<Long> known(String table, String link, String column, List<Long> ids, @Nullable Meeting meeting) {
		List<Long> asked = ids.stream().filter(Objects::nonNull).distinct().toList();
		if (asked.isEmpty()) {
			return List.of();
		}
		return this.jdbc
			.sql("select id from " + table + " where id in (:ids) and " + Visibility.of(table)
					+ " and (trashed_at is null or exists (select from " + link + " where meeting_id = :meeting and "
					+ column + " = " + table + ".id))")
			.param("ids", asked)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.param("meeting", (meeting != null) ? meeting.getId() : -1L)
			.query((row, number) -> row.getLong("id"))
			.list();
	}

	/**
	 * The titles that delegates held on a day, as far as the writer may know where.
	 */
	Map<Long, String> titles(List<Long> delegates, LocalDate date) {
		Map<Long, String> titles = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (delegate_id) delegate_id, title
				from delegate_post
				left join partner on partner.id = delegate_post.partner_id
				where delegate_id in (:delegates)
				  and (partner_id is null or %s)
				  and coalesce(valid_from <= :date, true)
				  and coalesce(valid_to >= :date, true)
				order by delegate_id, valid_from desc nulls last, delegate_post.position
				""".formatted(Visibility.of("partner")))
			.param("delegates", delegates)
			.param("date", date)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				titles.put(row.getLong("delegate_id"), row.getString("title"));
			});
		return titles;
	}

}
