package id.mitra.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateQuery;
import id.mitra.delegate.DelegateRestController;
import id.mitra.delegate.Post;
import id.mitra.identity.Classification;
import id.mitra.identity.SystemReader;
import id.mitra.meeting.Attendance;
import id.mitra.meeting.AttendanceRole;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingStatus;
import id.mitra.meeting.Participation;
import id.mitra.meeting.Side;
import id.mitra.meeting.TouchedArea;
import id.mitra.partner.PartnerQuery;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.DemoProfile;
import id.mitra.platform.PageRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts the demo's meetings on record at the first start, the way an officer would.
 */
@Component
@Profile(DemoProfile.NAME)
@Order(2)
class DemoMeetings implements ApplicationRunner {

	private final MeetingRestController meetings;

	private final PartnerRestController partners;

	private final DelegateRestController delegates;

	private final JsonMapper json;

	DemoMeetings(MeetingRestController meetings, PartnerRestController partners, DelegateRestController delegates,
			JsonMapper json) {
		this.meetings = meetings;
		this.partners = partners;
		this.delegates = delegates;
		this.json = json;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		try (InputStream file = new ClassPathResource("demo/meetings.json").getInputStream()) {
			DemoMeeting[] found = this.json.readValue(file, DemoMeeting[].class);
			SystemReader.run(() -> {
				if (this.meetings.count(MeetingQuery.ALL).count() == 0) {
					List.of(found).forEach(this::log);
				}
			});
		}
	}

	private void log(DemoMeeting demo) {
		Long partner = partner(demo);
		List<Attendance> people = new ArrayList<>(attendances(demo.ours(), Side.OURS, null));
		people.addAll(attendances(demo.theirs(), Side.PARTNER, partner));
		List<TouchedArea> areas = demo.areas()
			.stream()
			.map((code) -> new TouchedArea(code, demo.support(), null))
			.toList();
		this.meetings.create(new MeetingDraft(demo.title(), demo.kind(), demo.mode(), MeetingStatus.HELD,
				Classification.OPEN, demo.ourLevel(), demo.partnerLevel(), demo.date(), null, null, null, null,
				demo.city(), demo.country(), null, demo.hostEvent(),
				(partner != null) ? List.of(new Participation(partner, true)) : List.of(), areas, people,
				demo.summary(), demo.outcome(), List.of()), null);
	}

	private @Nullable Long partner(DemoMeeting demo) {
		if (demo.partner() == null) {
			return null;
		}
		return this.partners
			.list(new PartnerQuery(demo.partner(), null, demo.partnerCountry(), null, null), PageRequest.FIRST)
			.items()
			.stream()
			.filter((partner) -> this.partners.get(partner.id()).nameEn() instanceof String name
					&& name.equals(demo.partner()))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private List<Attendance> attendances(List<DemoMeeting.Person> people, Side side, @Nullable Long partner) {
		return IntStream.range(0, people.size()).mapToObj((index) -> {
			DemoMeeting.Person person = people.get(index);
			AttendanceRole role = (index == 0) ? AttendanceRole.HEAD : AttendanceRole.MEMBER;
			return new Attendance(delegate(person, partner), side, partner, role, person.title());
		}).toList();
	}

	private long delegate(DemoMeeting.Person person, @Nullable Long partner) {
		return this.delegates.list(new DelegateQuery(person.name(), null, null, null), PageRequest.FIRST)
			.items()
			.stream()
			.filter((known) -> known.fullName().equals(person.name()))
			.findFirst()
			.map((known) -> known.id())
			.orElseGet(() -> {
				List<Post> posts = (partner != null) ? List.of(new Post(person.title(), partner, null, null, null))
						: List.of();
				return this.delegates.create(new DelegateDraft(person.name(), null, null, null, null, posts), null)
					.id();
			});
	}

}
