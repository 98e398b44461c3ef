package id.mitra.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.feed.CalendarEntry.Certainty;
import id.mitra.feed.CalendarEntry.Time;
import id.mitra.feed.CalendarEntry.Caption;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Workplace;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.start.PublicAddress;

import org.springframework.stereotype.Component;

/**
 * The days on which what is open falls due.
 */
@Component
class DueEntries {

	/** More, nobody has in view. */
	private static final int MOST = 100;

	private static final int SHORT = 200;

	private final CommitmentRestController commitments;

	private final Options words;

	private final PublicAddress address;

	DueEntries(CommitmentRestController commitments, Options words, PublicAddress address) {
		this.commitments = commitments;
		this.words = words;
		this.address = address;
	}

	/** The most urgent; those without a day have none in a calendar. */
	List<CalendarEntry> of(Caller caller, FeedView view) {
		Workplace workplace = caller.workplace();
		Long own = (view == FeedView.MINE) ? workplace.delegateId() : workplace.unitId();
		if (own == null) {
			return List.of();
		}
		CommitmentQuery query = (view == FeedView.MINE) ? CommitmentQuery.openOf(own) : CommitmentQuery.openOfUnit(own);
		return this.commitments.list(query, PageRequest.first(MOST))
			.items()
			.stream()
			.flatMap((one) -> entry(one).stream())
			.toList();
	}

	private Optional<CalendarEntry> entry(CommitmentDetails commitment) {
		LocalDate day = commitment.draft().due().lastDay();
		if (day == null) {
			return Optional.empty();
		}
		String text = commitment.handle().name();
		long id = commitment.handle().id();
		return Optional.of(new CalendarEntry("commitment-" + id + "@mitra", commitment.handle().version(),
				commitment.stamp().updatedAt(), Time.on(day),
				new Caption(this.words.label("feed.due", text.substring(0, Math.min(text.length(), SHORT))),
						commitment.names().partnerName(), null),
				Certainty.DUE, commitment.classification(), this.address.onPage("/commitments/" + id)));
	}

}
