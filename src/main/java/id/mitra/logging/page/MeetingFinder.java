package id.mitra.logging.page;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.platform.form.FormStep;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to find a partner or a person, and names pasted from elsewhere, a line
 * each.
 */
record MeetingFinder(@Nullable String findPartner, @Nullable String findPerson, @Nullable String pasted) {

	/** As many as a delegation has; the others stay where they were pasted. */
	private static final int MOST = 50;

	static final MeetingFinder EMPTY = new MeetingFinder(null, null, null);

	public String partner() {
		return (this.findPartner != null) ? this.findPartner.strip() : "";
	}

	public String person() {
		return (this.findPerson != null) ? this.findPerson.strip() : "";
	}

	/** What was pasted, line by line, without empty ones. */
	private List<String> lines() {
		return (this.pasted != null) ? this.pasted.lines().filter((line) -> !line.isBlank()).toList() : List.of();
	}

	/** The lines that are taken at once. */
	List<String> first() {
		return lines().stream().limit(MOST).toList();
	}

	/**
	 * With those that could not be read, and those that are more than can be taken at
	 * once.
	 */
	MeetingFinder left(List<String> unread) {
		List<String> left = Stream.concat(unread.stream(), lines().stream().skip(MOST)).toList();
		return new MeetingFinder(null, null, String.join("\n", left));
	}

	/** When what was looked for is found. */
	MeetingFinder cleared() {
		return new MeetingFinder(null, null, this.pasted);
	}

	public boolean hasPasted() {
		return !lines().isEmpty();
	}

	/**
	 * What the button asks for; names that were pasted are taken before anything is
	 * saved.
	 */
	FormStep step(FormStep button) {
		FormStep step = button.is("enter") ? enter() : button;
		return (step.isSaving() && hasPasted()) ? FormStep.valueOf("pasted") : step;
	}

	/**
	 * What a press of Enter asks for: the first search with something in it, else
	 * nothing: a meeting is not saved by the half.
	 */
	private FormStep enter() {
		String step = Stream.of("partner", "person")
			.filter((target) -> !(target.equals("partner") ? partner() : person()).isEmpty())
			.findFirst()
			.map("find-"::concat)
			.orElse("stay");
		return FormStep.valueOf(step);
	}

}
