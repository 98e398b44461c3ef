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
	 * What came of it, and where it was reported, which stands below that.
	 */
	record Report(List<String> agreements, List<String> commitments, String outlet, String sourceUrl) {

		/** Where nothing is known to have come of it, who reported it. */
		@Nullable String summary() {
			return lines().isEmpty() ? source() : null;
		}

		@Nullable String outcome() {
			return lines().isEmpty() ? null : lines() + "\n" + source();
		}

		private String lines() {
			return Stream.concat(this.agreements.stream(), this.commitments.stream())
				.map((line) -> "- " + line + "\n")
				.collect(Collectors.joining());
		}

		private String source() {
			return "Diberitakan oleh [" + this.outlet + "](" + this.sourceUrl + ").";
		}

	}

}
