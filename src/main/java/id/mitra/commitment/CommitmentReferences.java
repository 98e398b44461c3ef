package id.mitra.commitment;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.record.References;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a commitment is known by and refers to.
 */
@Component
class CommitmentReferences {

	private final JdbcClient jdbc;

	CommitmentReferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What a commitment takes from its meeting.
	 *
	 * @param lead the partner that leads, null among ourselves
	 */
	record MeetingFacts(LocalDate date, Classification classification, @Nullable Long lead) {
	}

	/** The year and a code that no commitment has, such as C2023-4ZT7Q. */
	String newReference(LocalDate madeOn) {
		return References.drawn("C" + madeOn.getYear() + "-",
				(reference) -> this.jdbc.sql("select exists (select from commitment where reference = :reference)")
					.param("reference", reference)
					.query(Boolean.class)
					.single());
	}

	/** Those of the meetings that lie in the trash, where the reader may know them. */
	Set<Long> trashedMeetings(Set<Long> ids) {
		return Set.copyOf(this.jdbc
			.sql("select m.id from meeting m where m.id in (:ids) and m.trashed_at is not null and "
					+ Visibility.of("m"))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Long.class)
			.list());
	}

	/**
	 * A meeting on record, if the writer may know it. It keeps its classification until
	 * the end of the transaction.
	 */
	Optional<MeetingFacts> meeting(@Nullable Long id) {
		return this.jdbc.sql("""
				select m.date, m.classification,
				  (select mp.partner_id from meeting_partner mp where mp.meeting_id = m.id and mp.lead) as lead
				from meeting m
				where m.id = :id
				  and m.trashed_at is null
				  and %s
				for key share of m
				""".formatted(Visibility.of("m")))
			.param("id", id, Types.BIGINT)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new MeetingFacts(row.getObject("date", LocalDate.class),
					Classification.valueOf(row.getString("classification")), row.getObject("lead", Long.class)))
			.optional();
	}

	/**
	 * How the agreement of an article is classified, where it is on record and the writer
	 * may know of it.
	 */
	Optional<Classification> article(long id) {
		return this.jdbc.sql("""
				select a.classification
				from agreement_article t
				join agreement a on a.id = t.agreement_id
				where t.id = :id
				  and a.trashed_at is null
				  and %s
				""".formatted(Visibility.of("a")))
			.param("id", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> Classification.valueOf(row.getString("classification")))
			.optional();
	}

	/** Whether there is a partner for the writer to name, not in the trash. */
	boolean partner(long id) {
		return known("partner p where p.id = :id and p.trashed_at is null and " + Visibility.of("p"), id);
	}

	boolean delegate(long id) {
		return known("delegate d where d.id = :id and d.trashed_at is null and " + Visibility.of("d"), id);
	}

	boolean unit(long id) {
		return known("unit where id = :id and trashed_at is null", id);
	}

	private boolean known(String where, long id) {
		return this.jdbc.sql("select exists (select from " + where + ")")
			.param("id", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
