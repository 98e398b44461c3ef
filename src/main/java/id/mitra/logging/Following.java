package id.mitra.logging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.identity.caller.Classification;
import id.mitra.platform.error.FieldErrors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting brings with it: whoever is new, and what was promised there. Nothing of
 * it comes back with the meeting: each is a record of its own from then on.
 */
public record Following(@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull NewPartner> newPartners,
		@Size(max = 500, message = "{error.entries}") List<@Valid @NotNull NewDelegate> newDelegates,
		@Size(max = 100, message = "{error.entries}") List<@NotNull CommitmentDraft> commitments) {

	public static final Following NOTHING = new Following(null, null, null);

	public Following(@Nullable List<NewPartner> newPartners, @Nullable List<NewDelegate> newDelegates,
			@Nullable List<CommitmentDraft> commitments) {
		this.newPartners = (newPartners != null) ? newPartners : List.of();
		this.newDelegates = (newDelegates != null) ? newDelegates : List.of();
		this.commitments = (commitments != null) ? commitments : List.of();
	}

	/** Whether somebody comes on record by it. */
	boolean bringsSomebody() {
		return !this.newPartners.isEmpty() || !this.newDelegates.isEmpty();
	}

	/** The same with everybody new classified so unless the body says how. */
	Following within(Classification classification) {
		return new Following(this.newPartners.stream().map((one) -> one.within(classification)).toList(),
				this.newDelegates.stream().map((one) -> one.within(classification)).toList(), this.commitments);
	}

	/** An id below zero means one newcomer of its kind. */
	void rejectTwice(FieldErrors errors) {
		rejectTwice("newPartners", this.newPartners, NewPartner::id, errors);
		rejectTwice("newDelegates", this.newDelegates, NewDelegate::id, errors);
	}

	/** What is promised here is promised at this meeting. */
	void rejectElsewhere(@Nullable Long meeting, FieldErrors errors) {
		for (int i = 0; i < this.commitments.size(); i++) {
			CommitmentDraft one = this.commitments.get(i);
			errors.rejectIf(one != null && one.meetingId() != null && !one.meetingId().equals(meeting),
					"commitments[" + i + "].meetingId", "commitment.elsewhere");
		}
	}

	private static <T> void rejectTwice(String list, List<T> newcomers, Function<T, @Nullable Long> number,
			FieldErrors errors) {
		Set<Long> seen = new HashSet<>();
		for (int i = 0; i < newcomers.size(); i++) {
			T one = newcomers.get(i);
			Long id = (one != null) ? number.apply(one) : null;
			errors.rejectIf(id != null && !seen.add(id), list + "[" + i + "].id", "newId.twice");
		}
	}

}
