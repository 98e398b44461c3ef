package id.mitra.agreement;

import java.util.List;

import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.part.AgreementType;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement is and says, whoever reads it.
 */
public record AgreementText(@Flat AgreementTitle title, AgreementType type, List<String> areas, List<String> languages,
		List<AgreementArticle> articles, @Nullable JointCommittee jointCommittee, @Nullable AgreementTerm term) {
}
