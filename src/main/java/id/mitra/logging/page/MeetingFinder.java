package id.mitra.logging.page;

import java.util.stream.Stream;

import id.mitra.platform.form.FormStep;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to find a partner or a person, and names pasted from elsewhere, a line
 * each.
 *
 * @param pastedSide on which those stand who are new
 */
record MeetingFinder(@Nullable String findPartner, @Nullable String findPerson, @Nullable String pasted,
		@Nullable String pastedSide) {

	static final MeetingFinder EMPTY = new MeetingFinder(null, null, null, null);

	public String partner() {
		return (this.findPartner != null) ? this.findPartner.strip() : "";
	}

	public String person() {
		return (this.findPerson != null) ? this.findPerson.strip() : "";
	}

	/**
	 * What a press of Enter asks for: the first search with something in it, else
	 * nothing: a meeting is not saved by the half.
	 */
	FormStep enter() {
		String step = Stream.of("partner", "person")
			.filter((target) -> !(target.equals("partner") ? partner() : person()).isEmpty())
			.findFirst()
			.map("find-"::concat)
			.orElse("stay");
		return FormStep.valueOf(step);
	}

}
