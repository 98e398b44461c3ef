package id.mitra.agreement;

import java.util.List;
import java.util.Objects;

import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement is and says, whoever reads it.
 */
public record AgreementText(@Flat AgreementTitle title, AgreementType type, List<String> areas, List<String> languages,
		List<AgreementArticle> articles, @Nullable JointCommittee jointCommittee, @Nullable AgreementTerm term) {

	static AgreementText of(AgreementDraft draft) {
		return new AgreementText(draft.title(), Objects.requireNonNull(draft.type()), draft.areas(), draft.languages(),
				draft.articles(), draft.jointCommittee(), draft.term());
	}

}
