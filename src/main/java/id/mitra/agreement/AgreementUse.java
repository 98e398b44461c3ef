package id.mitra.agreement;

import java.sql.Types;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.partner.PartnerUse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells partners whether the reader can see an agreement with them.
 */
@Component
class AgreementUse implements PartnerUse {

	private final JdbcClient jdbc;

	AgreementUse(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean uses(long partner) {
		return any(partner, "a.trashed_at is null", Classification.OPEN);
	}

	/** In the trash too, as they may come back. */
	@Override
	public boolean usesBelow(long partner, Classification classification) {
		return any(partner, "a.classification < cast(:classification as classification)", classification);
	}

	private boolean any(long partner, String condition, Classification classification) {
		return this.jdbc.sql("""
				select exists (
				  select
				  from agreement_party t
				  join agreement a on a.id = t.agreement_id and %s
				  where t.partner_id = :partner
				    and %s)
				""".formatted(Visibility.of("a"), condition))
			.param("partner", partner)
			.param("classification", classification.name())
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
