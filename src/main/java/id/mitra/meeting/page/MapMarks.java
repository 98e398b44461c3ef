package id.mitra.meeting.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.mitra.meeting.browsing.FacetValue;
import id.mitra.meeting.browsing.MeetingCountries;
import id.mitra.meeting.page.WorldMap.Shape;
import id.mitra.platform.form.Addresses;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The countries of a list on the map: how dark each is, which are too small to be seen
 * without a mark, and where each leads.
 */
@Component
class MapMarks {

	/** From how many meetings on a country is darker; the first has any. */
	private static final int[] STEPS = { 1, 3, 10, 30, 100 };

	/** What is smaller gets a circle. */
	private static final int SMALL = 150;

	private final WorldMap world;

	private final Addresses addresses;

	MapMarks(WorldMap world, Addresses addresses) {
		this.world = world;
		this.addresses = addresses;
	}

	/**
	 * A country with meetings.
	 *
	 * @param shape null where the map has none, as for some islands
	 * @param shade from 1, the lightest
	 * @param url of the list of its meetings
	 */
	record MapMark(FacetValue country, @Nullable Shape shape, int shade, String url) {

		public boolean small() {
			return this.shape != null && this.shape.size() < SMALL;
		}

	}

	void addTo(Model model, MeetingCountries counted) {
		Map<String, Shape> shapes = this.world.shapes()
			.stream()
			.filter((shape) -> !shape.code().equals("-"))
			.collect(Collectors.toMap(Shape::code, Function.identity()));
		List<MapMark> marks = counted.countries()
			.stream()
			.map((one) -> new MapMark(one, shapes.get(one.value()), shade(one.count()), list(one.value())))
			.toList();
		List<String> marked = marks.stream().map((mark) -> mark.country().value()).toList();
		model.addAttribute("counted", counted).addAttribute("marks", marks).addAttribute("steps", STEPS);
		model.addAttribute("land",
				this.world.shapes()
					.stream()
					.filter((shape) -> !marked.contains(shape.code()))
					.map(Shape::path)
					.collect(Collectors.joining()));
		model.addAttribute("list", "/meetings" + this.addresses.asked());
	}

	private static int shade(int meetings) {
		int shade = 1;
		while (shade < STEPS.length && meetings >= STEPS[shade]) {
			shade++;
		}
		return shade;
	}

	private String list(String country) {
		return this.addresses.with("country", country).replaceFirst("^/meetings/map", "/meetings");
	}

}
