package id.mitra.meeting.page;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.mitra.meeting.browsing.MeetingParameters;
import id.mitra.platform.form.Addresses;
import id.mitra.view.ListQuery;
import id.mitra.view.ViewDetails;
import id.mitra.view.ViewRestController;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The views of the list of meetings that its reader has kept, and which of them it shows.
 */
@Component
class ViewMenu {

	/** What goes with a page of the list and not with the list. */
	private static final List<String> PAGING = List.of("cursor", "size", "ahead", "find");

	private final ViewRestController views;

	private final Addresses addresses;

	ViewMenu(ViewRestController views, Addresses addresses) {
		this.views = views;
		this.addresses = addresses;
	}

	/** Adds the views, and the filters by which another may be kept. */
	void addTo(Model model) {
		List<ViewDetails> views = this.views.list().items().stream().filter(ViewDetails::ofMeetings).toList();
		Optional<String> shown = shown();
		model.addAttribute("views", views);
		model.addAttribute("viewQuery", shown.orElse(""));
		model.addAttribute("view",
				views.stream()
					.filter((view) -> shown.filter(view.query()::equals).isPresent())
					.findFirst()
					.orElse(null));
	}

	private Optional<String> shown() {
		return ListQuery.of(this.addresses.asked()).map((asked) -> {
			SortedMap<String, String> filters = new TreeMap<>(asked.filters());
			PAGING.forEach(filters::remove);
			return new ListQuery(filters);
		})
			.flatMap(MeetingParameters::of)
			.map((parameters) -> new ListQuery(new TreeMap<>(parameters.filters())).text());
	}

}
