package id.mitra.meeting.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.browsing.MeetingBrowsingRestController;
import id.mitra.meeting.browsing.MeetingFacets;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the list of meetings, with how many there are, what it can be narrowed by,
 * and where in it today is.
 */
@Component
class BrowsedMeetings {

	private static final String EARLIEST = "date";

	private final MeetingRestController meetings;

	private final MeetingBrowsingRestController browsing;

	private final FacetLinks links;

	private final ViewMenu views;

	private final Addresses addresses;

	private final Today today;

	BrowsedMeetings(MeetingRestController meetings, MeetingBrowsingRestController browsing, FacetLinks links,
			ViewMenu views, Addresses addresses, Today today) {
		this.meetings = meetings;
		this.browsing = browsing;
		this.links = links;
		this.views = views;
		this.addresses = addresses;
		this.today = today;
	}

	/**
	 * Adds it.
	 * @param ahead whether the page before ended with what is yet to come
	 */
	void addTo(Model model, MeetingQuery query, PageRequest page, @Nullable Boolean ahead) {
		Page<MeetingRow> found = this.meetings.list(query, page);
		MeetingFacets facets = this.browsing.facets(query);
		List<Boolean> coming = coming(found.items(), EARLIEST.equals(query.sort()));
		model.addAttribute("meetings", found.items());
		model.addAttribute("next", next(found.next(), coming));
		model.addAttribute("todayAt", todayAt(coming, (page.cursor() != null) ? ahead : null));
		model.addAttribute("facets", facets);
		model.addAttribute("narrowing", this.links.of(facets, query));
		this.views.addTo(model);
		model.addAttribute("asked", this.addresses.asked("ahead"));
		model.addAttribute("calendarAt", calendar(query)).addAttribute("mapAt", map());
		model.addAttribute("sorts", this.addresses.without("sort"));
		model.addAttribute("sortsEarliest", this.addresses.with("sort", EARLIEST));
	}

	/** The calendar with the same filters, on the day on which the list begins. */
	private String calendar(MeetingQuery query) {
		UriComponentsBuilder address = UriComponentsBuilder
			.fromUriString("/meetings/calendar" + this.addresses.asked("ahead"))
			.replaceQueryParam("from")
			.replaceQueryParam("to")
			.replaceQueryParam("sort")
			.replaceQueryParam("size");
		if (query.days().from() != null) {
			address.queryParam("on", query.days().from());
		}
		return address.build().toUriString();
	}

	private String map() {
		return UriComponentsBuilder.fromUriString("/meetings/map" + this.addresses.asked("ahead"))
			.replaceQueryParam("sort")
			.replaceQueryParam("size")
			.build()
			.toUriString();
	}

	/** Today's own stand below its line, whichever way the list goes. */
	private List<Boolean> coming(List<MeetingRow> meetings, boolean earliestFirst) {
		LocalDate day = earliestFirst ? this.today.date().minusDays(1) : this.today.date();
		return meetings.stream().map((meeting) -> meeting.occasion().date().isAfter(day)).toList();
	}

	private @Nullable String next(@Nullable String cursor, List<Boolean> coming) {
		String next = this.addresses.next(cursor);
		return (next == null) ? null
				: UriComponentsBuilder.fromUriString(next)
					.replaceQueryParam("ahead", coming.getLast())
					.build()
					.toUriString();
	}

	/** Before which row the line of today is, if this page has it. */
	private static @Nullable Integer todayAt(List<Boolean> coming, @Nullable Boolean ahead) {
		return IntStream.range(0, coming.size())
			.filter((at) -> (at > 0) ? coming.get(at) != coming.get(at - 1) : ahead != null && coming.get(0) != ahead)
			.boxed()
			.findFirst()
			.orElse(null);
	}

}
