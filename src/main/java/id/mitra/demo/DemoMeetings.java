package id.mitra.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateQuery;
import id.mitra.delegate.DelegateRestController;
import id.mitra.delegate.Post;
import id.mitra.identity.caller.Classification;
import id.mitra.logging.LoggingRestController;
import id.mitra.logging.MeetingEntry;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Participation;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.part.Substance;
import id.mitra.meeting.part.TouchedArea;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Side;
import id.mitra.platform.listing.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the public meetings of the demo on record, the way an officer would.
 */
@Component
class DemoMeetings {

	private final LoggingRestController logging;

	private final DelegateRestController delegates;

	private final DemoRecords records;

	DemoMeetings(LoggingRestController logging, DelegateRestController delegates, DemoRecords records) {
		this.logging = logging;
		this.delegates = delegates;
		this.records = records;
	}

	void log(DemoMeeting demo) {
		DemoMeeting.DemoPartner with = demo.with();
		Long partner = (with.partner() != null) ? this.records.partner(with.partner(), with.partnerCountry()) : null;
		List<Attendance> people = new ArrayList<>(attendances(demo.ours(), Side.OURS, null));
		people.addAll(attendances(demo.theirs(), Side.PARTNER, partner));
		List<TouchedArea> areas = demo.areas()
			.stream()
			.map((code) -> new TouchedArea(code, demo.support(), null))
			.toList();
		Sides sides = new Sides((partner != null) ? List.of(new Participation(partner, true)) : List.of(), people);
		Substance substance = new Substance(areas, demo.report().summary(), demo.report().outcome(), List.of());
		MeetingDraft draft = new MeetingDraft(demo.nature().as(MeetingStatus.HELD), Classification.OPEN,
				demo.schedule(), demo.location(), sides, substance);
		this.logging.create(new MeetingEntry(draft, null, null), null);
	}

	private List<Attendance> attendances(List<DemoMeeting.DemoPerson> people, Side side, @Nullable Long partner) {
		return IntStream.range(0, people.size()).mapToObj((index) -> {
			DemoMeeting.DemoPerson person = people.get(index);
			AttendanceRole role = (index == 0) ? AttendanceRole.HEAD : AttendanceRole.MEMBER;
			return new Attendance(delegate(person, partner), side, partner, role, person.title());
		}).toList();
	}

	private long delegate(DemoMeeting.DemoPerson person, @Nullable Long partner) {
		return this.delegates.list(new DelegateQuery(person.name(), null, null, null, null), PageRequest.FIRST)
			.items()
			.stream()
			.filter((known) -> known.fullName().equals(person.name()))
			.findFirst()
			.map((known) -> known.id())
			.orElseGet(() -> {
				List<Post> posts = (partner != null) ? List.of(new Post(person.title(), partner, null, null, null))
						: List.of();
				return this.delegates
					.create(new DelegateDraft(person.name(), null, null, null, null, null, posts), null)
					.id();
			});
	}

}
