package id.mitra.inbox;

import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.event.EventDraft;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that a release tells of, and what happened to it there, such as that it
 * was signed at one of the meetings.
 */
public record AcceptedAgreement(@NotNull @Nullable AgreementDraft agreement, @Nullable EventDraft event) {
}
