package id.mitra.inbox;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.delegate.DelegateDraft;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.logging.NewDelegate;
import id.mitra.logging.NewPartner;
import id.mitra.logging.Newcomers.Listed;
import id.mitra.meeting.MeetingDraft;
import id.mitra.partner.PartnerDraft;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a release brings on record, each classified, unless its writer says how, as
 * the lowest of the new meetings that name it, or of all of them where none does. What is
 * too high for its writer is said of the meeting.
 */
record ReleaseNewcomers(AcceptanceDraft draft) {

	Listed<NewPartner> partners() {
		List<PartnerDraft> partners = this.draft.partners();
		return new Listed<>("partners", IntStream.range(0, partners.size()).mapToObj((place) -> {
			PartnerDraft partner = partners.get(place);
			return new NewPartner(-place - 1L, (partner.classification() != null) ? partner
					: partner.within(lowest(place, (meeting) -> meeting.sides().parties())));
		}).toList());
	}

	Listed<NewDelegate> delegates() {
		List<DelegateDraft> delegates = this.draft.delegates();
		return new Listed<>("delegates", IntStream.range(0, delegates.size()).mapToObj((place) -> {
			DelegateDraft delegate = delegates.get(place);
			return new NewDelegate(-place - 1L, (delegate.classification() != null) ? delegate
					: delegate.within(lowest(place, MeetingDraft::people)));
		}).toList());
	}

	private @Nullable Classification lowest(int place, Function<MeetingDraft, List<Long>> named) {
		List<MeetingDraft> meetings = this.draft.meetings();
		List<MeetingDraft> naming = meetings.stream()
			.filter((meeting) -> named.apply(meeting).contains(-place - 1L))
			.toList();
		Stream<MeetingDraft> deciding = naming.isEmpty() ? meetings.stream() : naming.stream();
		Classification clearance = Caller.required().clearance();
		return deciding.map((meeting) -> Objects.requireNonNullElse(meeting.classification(), Classification.LIMITED))
			.min(Classification::compareTo)
			.map((lowest) -> lowest.isAbove(clearance) ? clearance : lowest)
			.orElse(null);
	}

}
