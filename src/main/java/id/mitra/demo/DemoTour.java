package id.mitra.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.SystemCaller;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.start.DemoProfile;
import id.mitra.profile.Tour;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The three things to try first: the founding meeting, the areas across all meetings,
 * and, for who may, a release that waits.
 */
@Component
@Profile(DemoProfile.DATA)
@Order(3)
class DemoTour implements Tour, ApplicationRunner {

	private static final LocalDate FOUNDING = LocalDate.of(2023, 11, 2);

	private final MeetingRestController meetings;

	private volatile @Nullable Long founding;

	DemoTour(MeetingRestController meetings) {
		this.meetings = meetings;
	}

	/** Finds the founding meeting once: no page pays for it. */
	@Override
	public void run(ApplicationArguments arguments) {
		SystemCaller.run(() -> this.founding = this.meetings
			.list(MeetingQuery.ALL.withWords("ITC-ILO").between(FOUNDING, FOUNDING), PageRequest.FIRST)
			.items()
			.stream()
			.map(MeetingRow::id)
			.findFirst()
			.orElse(null));
	}

	@Override
	public List<Stop> stops() {
		List<Stop> stops = new ArrayList<>();
		if (this.founding != null) {
			stops.add(new Stop("founding", "/meetings/" + this.founding));
		}
		stops.add(new Stop("areas", "/areas"));
		stops.add(Caller.required().officer() ? new Stop("inbox", "/press/inbox") : new Stop("search", "/search?q=K3"));
		return stops;
	}

}
