package id.mitra.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.meeting.part.Location;
import id.mitra.meeting.part.Nature;
import id.mitra.meeting.part.Schedule;
import id.mitra.meeting.term.Support;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * A public meeting as the press reported it, with where it did.
 */
record DemoMeeting(@Flat Nature nature, @Flat Schedule schedule, @Flat Location location, @Flat DemoPartner with,
		@Nullable Support support, List<String> areas, List<DemoPerson> ours, List<DemoPerson> theirs,
		@Flat Report report) {

	record DemoPartner(@Nullable String partner, @Nullable String partnerCountry) {
	}

	record DemoPerson(String name, String title) {
	}

	/**
	 * What came of it, and where it was reported.
	 */
	record Report(List<String> agreements, List<String> commitments, String outlet, String sourceUrl) {

		String summary() {
			return "Sumber: [" + this.outlet + "](" + this.sourceUrl + ")";
		}

		@Nullable String outcome() {
			String outcome = Stream.concat(this.agreements.stream(), this.commitments.stream())
				.map((line) -> "- " + line + "\n")
				.collect(Collectors.joining());
			return outcome.isEmpty() ? null : outcome;
		}

	}

}
