package id.mitra.inbox;

import java.util.List;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.delegate.DelegateDraft;
import id.mitra.meeting.MeetingDraft;
import id.mitra.partner.PartnerDraft;
import id.mitra.press.PressDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an officer accepts of a release, all of it or nothing: new partners, people and
 * meetings, what was promised and signed there, and the press item about them. What
 * refers to a new one names it by its place below zero: partner -1 is the first of
 * {@code partners}, meeting -2 the second of {@code meetings}.
 *
 * @param releaseId the release of the inbox that is thereby done with
 */
public record AcceptanceDraft(@NotNull @Nullable PressDraft press,
		@Size(max = 100, message = "{error.entries}") List<@NotNull PartnerDraft> partners,
		@Size(max = 500, message = "{error.entries}") List<@NotNull DelegateDraft> delegates,
		@Size(max = 50, message = "{error.entries}") List<@NotNull MeetingDraft> meetings,
		@Size(max = 200, message = "{error.entries}") List<@NotNull CommitmentDraft> commitments,
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull AcceptedAgreement> agreements,
		@Nullable Long releaseId) {

	public AcceptanceDraft(@Nullable PressDraft press, @Nullable List<PartnerDraft> partners,
			@Nullable List<DelegateDraft> delegates, @Nullable List<MeetingDraft> meetings,
			@Nullable List<CommitmentDraft> commitments, @Nullable List<AcceptedAgreement> agreements,
			@Nullable Long releaseId) {
		this.press = press;
		this.partners = (partners != null) ? partners : List.of();
		this.delegates = (delegates != null) ? delegates : List.of();
		this.meetings = (meetings != null) ? meetings : List.of();
		this.commitments = (commitments != null) ? commitments : List.of();
		this.agreements = (agreements != null) ? agreements : List.of();
		this.releaseId = releaseId;
	}

}
