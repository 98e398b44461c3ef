package id.mitra.agreement.page;

import id.mitra.agreement.part.AgreementKin;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which agreement was chosen as the one before; {@code findPredecessor} holds the letters
 * by which one is looked for.
 */
record TypedPredecessor(@Nullable String predecessorId, @Nullable String predecessorIdName,
		@Nullable String findPredecessor) {

	static final TypedPredecessor NONE = new TypedPredecessor(null, null, null);

	static TypedPredecessor of(AgreementKin kin) {
		return new TypedPredecessor(TypedTerm.text(kin.predecessorId()), kin.predecessorName(), null);
	}

	@Nullable Long toDraft(Values values) {
		return values.number("predecessorId", this.predecessorId);
	}

}
