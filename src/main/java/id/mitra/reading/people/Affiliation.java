package id.mitra.reading.people;

import java.util.Set;

import id.mitra.reading.register.KnownPartner;
import org.jspecify.annotations.Nullable;

/**
 * For whom someone acts, as far as their title tells.
 *
 * @param partner the partner on record, if the title names one
 * @param country the code of the state that they act for, if the title names one
 * @param countries all that the title names
 */
public record Affiliation(AffiliationKind kind, @Nullable KnownPartner partner, @Nullable String country,
		boolean ambassador, Set<String> countries) {

	/**
	 * Our ministry, a mission of our own state, others at home, those abroad, or not
	 * told.
	 */
	public enum AffiliationKind {

		OURS, MISSION, DOMESTIC, PARTNER, UNKNOWN

	}

	public boolean is(AffiliationKind other) {
		return this.kind == other;
	}

}
