package id.mitra.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import id.mitra.agreement.part.NamesInAgreement;
import id.mitra.agreement.part.NamesInAgreement.AgreementName;
import id.mitra.agreement.part.NamesInAgreement.NamedAs;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an agreement refers to, as far as its reader or writer may know it.
 */
@Component
class AgreementReferences {

	/**
	 * Of one agreement: its parties, the meetings of its log, and the agreements before
	 * and after it. One row, named as nothing, stands for the agreement itself.
	 */
	private static final String NAMES = """
			with named as (
			  select a.id, a.predecessor_id from agreement a where a.id = :id and a.trashed_at is null and {visible a}
			)
			select null as named_as, id, null as name_id, null as name_en, null as abbreviation, null as country,
			  false as trashed, cast(null as date) as day
			from named
			union all
			select 'PARTY', p.id, p.name_id, p.name_en, p.abbreviation, p.country, false, null
			from named
			join agreement_party t on t.agreement_id = named.id
			join partner p on p.id = t.partner_id and {visible p}
			union all
			select 'MEETING', m.id, m.title, m.title, null, null, m.trashed_at is not null, null
			from named
			join agreement_event v on v.agreement_id = named.id
			join meeting m on m.id = v.meeting_id and {visible m}
			union all
			select 'PREDECESSOR', k.id, k.title_id, k.title_en, null, null, false, k.signed_day
			from named
			join agreement k on k.id = named.predecessor_id and k.trashed_at is null and {visible k}
			union all
			select 'SUCCESSOR', k.id, k.title_id, k.title_en, null, null, false, k.signed_day
			from named
			join agreement k on k.predecessor_id = named.id and k.trashed_at is null and {visible k}
			order by day, id
			""".replace("{visible a}", Visibility.of("a"))
		.replace("{visible p}", Visibility.of("p"))
		.replace("{visible m}", Visibility.of("m"))
		.replace("{visible k}", Visibility.of("k"));

	private final JdbcClient jdbc;

	AgreementReferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the partners that are there for the writer to name, not in the trash. */
	Set<Long> partners(Collection<Long> ids) {
		return ids.isEmpty() ? Set.of() : Set.copyOf(bounded(
				"select p.id from partner p where p.id in (:ids) and p.trashed_at is null and " + Visibility.of("p"))
			.param("ids", ids)
			.query(Long.class)
			.list());
	}

	/**
	 * What an agreement names. Asked once all of it was read, as it asks again whether
	 * the reader may see it, which may have been raised meanwhile.
	 * @throws RecordNotFound where there is no such agreement for this reader
	 */
	NamesInAgreement names(long id) {
		List<AgreementName> names = new ArrayList<>();
		AtomicBoolean known = new AtomicBoolean();
		bounded(NAMES).param("id", id).query((row) -> {
			if (row.getString("named_as") == null) {
				known.set(true);
			}
			else {
				names.add(name(row));
			}
		});
		if (!known.get()) {
			throw new RecordNotFound("agreements", id);
		}
		return new NamesInAgreement(names);
	}

	private static AgreementName name(ResultSet row) throws SQLException {
		return new AgreementName(NamedAs.valueOf(row.getString("named_as")), row.getLong("id"),
				Bilingual.name(row.getString("name_en"), row.getString("name_id")), row.getString("abbreviation"),
				row.getString("country"), row.getBoolean("trashed"));
	}

	/** Whether there is an agreement for the writer to name, not in the trash. */
	boolean agreement(long id) {
		return known("agreement a where a.id = :id and a.trashed_at is null and " + Visibility.of("a"), id);
	}

	boolean meeting(long id) {
		return known("meeting m where m.id = :id and m.trashed_at is null and " + Visibility.of("m"), id);
	}

	/** Whether the writer may know a meeting, be it in the trash. */
	boolean showsMeeting(@Nullable Long id) {
		return id == null || known("meeting m where m.id = :id and " + Visibility.of("m"), id);
	}

	/** Whether one agreement comes before another, be it by way of others. */
	boolean precedes(long earlier, long later) {
		return bounded("""
				with recursive before as (
				  select a.predecessor_id as id from agreement a where a.id = :later and {visible}
				  union
				  select a.predecessor_id from agreement a join before on before.id = a.id and {visible}
				)
				select exists (select from before where id = :earlier)
				""".replace("{visible}", Visibility.of("a"))).param("later", later)
			.param("earlier", earlier)
			.query(Boolean.class)
			.single();
	}

	private boolean known(String where, long id) {
		return bounded("select exists (select from " + where + ")").param("id", id).query(Boolean.class).single();
	}

	private JdbcClient.StatementSpec bounded(String sql) {
		return this.jdbc.sql(sql).param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
	}

}
