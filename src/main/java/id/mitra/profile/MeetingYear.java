package id.mitra.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.mitra.meeting.MeetingRow;
import id.mitra.platform.listing.Page;
import id.mitra.summary.party.PartyStory;
import id.mitra.summary.party.Story;

import org.springframework.ui.Model;

/**
 * A year of meetings with somebody: how many were held, and those of it among the latest,
 * planned ones too.
 */
record MeetingYear(int year, int held, List<MeetingRow> latest) {

	/** Adds the latest meetings and where we stand, and both of them year by year. */
	static void addTo(Model model, Page<MeetingRow> latest, PartyStory party) {
		model.addAttribute("meetings", latest).addAttribute("party", party);
		model.addAttribute("years", of(party.story(), latest.items()));
	}

	/** The latest year first. */
	static List<MeetingYear> of(Story story, Collection<MeetingRow> latest) {
		Map<Integer, Integer> held = new TreeMap<>(Comparator.reverseOrder());
		story.years().forEach((line) -> held.put(line.year(), line.meetings()));
		Map<Integer, List<MeetingRow>> rows = latest.stream()
			.collect(Collectors.groupingBy((row) -> row.occasion().date().getYear()));
		rows.keySet().forEach((year) -> held.putIfAbsent(year, 0));
		return held.entrySet()
			.stream()
			.map((year) -> new MeetingYear(year.getKey(), year.getValue(), rows.getOrDefault(year.getKey(), List.of())))
			.toList();
	}

	public String from() {
		return this.year + "-01-01";
	}

	public String to() {
		return this.year + "-12-31";
	}

}
