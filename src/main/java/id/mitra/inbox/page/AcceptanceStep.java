package id.mitra.inbox.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.inbox.Candidates;
import id.mitra.inbox.Candidates.Candidate;
import id.mitra.platform.form.FormStep;
import org.jspecify.annotations.Nullable;

/**
 * The button beside a name that looks it up anew: {@code look:0.people.2}, the third
 * person of the first meeting. Any other button looks nobody up.
 */
record AcceptanceStep(int meeting, String list, int line) {

	private static final Pattern LOOK = Pattern.compile("(\\d{1,3})\\.(partners|people)\\.(\\d{1,3})");

	static AcceptanceStep of(FormStep step) {
		Matcher look = LOOK.matcher(step.argument());
		return (step.is("look") && look.matches())
				? new AcceptanceStep(Integer.parseInt(look.group(1)), look.group(2), Integer.parseInt(look.group(3)))
				: new AcceptanceStep(-1, "", -1);
	}

	/**
	 * A form after somebody was looked for in it.
	 *
	 * @param focus the field where the officer goes on, null where nobody was looked for
	 * @param nobody whether nobody on record has such a name
	 */
	record LookedUp(AcceptanceForm form, @Nullable String focus, boolean nobody) {

		/** The field of the name that nobody has, or null. */
		@Nullable String unknown() {
			return this.nobody ? this.focus : null;
		}

	}

	/**
	 * The form with the partner chosen whose name is most alike, or the person that was
	 * found, where more than the name agrees. Where no name is alike it stays as it was.
	 */
	LookedUp choose(AcceptanceForm form, Candidates candidates) {
		if (this.meeting < 0 || this.meeting >= form.meetings().size()) {
			return new LookedUp(form, null, false);
		}
		ReportLine report = form.meetings().get(this.meeting);
		List<ReportLine> meetings = new ArrayList<>(form.meetings());
		if (this.list.equals("partners") && this.line < report.partners().size()) {
			List<PartnerLine> lines = new ArrayList<>(report.partners());
			PartnerLine line = lines.get(this.line);
			Optional<Candidate> found = mostAlike(line, candidates.partners(line.wanted()));
			found.ifPresent((one) -> lines.set(this.line, line.as(Long.toString(one.id()))));
			meetings.set(this.meeting, report.with(lines, report.people()));
			return lookedUp(form.with(meetings), found.isEmpty());
		}
		if (this.list.equals("people") && this.line < report.people().size()) {
			List<PersonLine> lines = new ArrayList<>(report.people());
			PersonLine line = lines.get(this.line);
			Optional<PersonLine> found = report.identification().lookedFor(line, candidates.people(line.wanted()));
			found.ifPresent((one) -> lines.set(this.line, one));
			meetings.set(this.meeting, report.with(report.partners(), lines));
			return lookedUp(form.with(meetings), found.isEmpty());
		}
		return new LookedUp(form, null, false);
	}

	private LookedUp lookedUp(AcceptanceForm form, boolean nobody) {
		return new LookedUp(form,
				"meetings[%d].%s[%d].%s".formatted(this.meeting, this.list, this.line, nobody ? "find" : "as"), nobody);
	}

	/** Of several called alike the likeliest, whose country is the one that was read. */
	private static Optional<Candidate> mostAlike(PartnerLine line, List<Candidate> found) {
		return found.stream()
			.filter((one) -> Identification.isCalled(one, line.wanted()))
			.sorted(Comparator.comparingDouble(Candidate::score).reversed())
			.findFirst();
	}

}
