package id.mitra.meeting.browsing;

import java.util.Optional;
import java.util.TreeMap;

import id.mitra.meeting.MeetingList;
import id.mitra.platform.error.InvalidInput;
import id.mitra.view.ListQuery;
import id.mitra.view.ViewedList;

import org.springframework.stereotype.Component;

/**
 * What views of the list of meetings may say.
 */
@Component
class MeetingViews implements ViewedList {

	private final MeetingList meetings;

	MeetingViews(MeetingList meetings) {
		this.meetings = meetings;
	}

	@Override
	public ViewedKind kind() {
		return ViewedKind.MEETINGS;
	}

	@Override
	public String address() {
		return "/meetings";
	}

	@Override
	public Optional<ListQuery> understood(ListQuery query) {
		return MeetingParameters.of(query)
			.filter(this::holds)
			.map((one) -> new ListQuery(new TreeMap<>(one.filters())));
	}

	private boolean holds(MeetingParameters parameters) {
		try {
			this.meetings.check(parameters.query());
			return true;
		}
		catch (InvalidInput refused) {
			return false;
		}
	}

}
