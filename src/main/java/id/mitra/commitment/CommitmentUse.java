package id.mitra.commitment;

import java.sql.Types;

import id.mitra.delegate.DelegateUse;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.partner.PartnerUse;
import id.mitra.unit.UnitUse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the features below whether the reader can see a commitment that names a record of
 * theirs.
 */
abstract class CommitmentUse {

	private final JdbcClient jdbc;

	private final String column;

	private CommitmentUse(JdbcClient jdbc, String column) {
		this.jdbc = jdbc;
		this.column = column;
	}

	@Component
	static class PromisedByPartner extends CommitmentUse implements PartnerUse {

		PromisedByPartner(JdbcClient jdbc) {
			super(jdbc, "partner_id");
		}

	}

	@Component
	static class PromisedByDelegate extends CommitmentUse implements DelegateUse {

		PromisedByDelegate(JdbcClient jdbc) {
			super(jdbc, "delegate_id");
		}

	}

	@Component
	static class PromisedByUnit extends CommitmentUse implements UnitUse {

		PromisedByUnit(JdbcClient jdbc) {
			super(jdbc, "unit_id");
		}

	}

	public boolean uses(long id) {
		return any(id, "c.trashed_at is null and " + CommitmentVisibility.CONDITION, Classification.OPEN);
	}

	/** In the trash too, as they may come back. */
	public boolean usesBelow(long id, Classification classification) {
		return any(id, "c.classification < cast(:classification as classification) and " + Visibility.of("c"),
				classification);
	}

	private boolean any(long id, String condition, Classification classification) {
		return this.jdbc
			.sql("select exists (select from commitment c where c." + this.column + " = :id and " + condition + ")")
			.param("id", id)
			.param("classification", classification.name())
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
