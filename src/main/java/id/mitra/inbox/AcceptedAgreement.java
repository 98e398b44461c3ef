package id.mitra.inbox;

import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.event.EventDraft;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that a release tells of: one that is new, or one that is on record, and
 * what happened to it there, such as that it was signed at one of the meetings. Exactly
 * one of the two is given.
 *
 * @param agreementId of one on record, to which something happened
 */
public record AcceptedAgreement(@Nullable AgreementDraft agreement, @Nullable Long agreementId,
		@Nullable EventDraft event) {
}
