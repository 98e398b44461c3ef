package id.mitra.inbox.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.inbox.Candidates;
import id.mitra.inbox.Candidates.Candidate;
import id.mitra.platform.form.FormStep;

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
	 * The form with the first partner that was found chosen, where one was, or the person
	 * that was found, where more than the name agrees.
	 */
	AcceptanceForm choose(AcceptanceForm form, Candidates candidates) {
		if (this.meeting < 0 || this.meeting >= form.meetings().size()) {
			return form;
		}
		ReportLine report = form.meetings().get(this.meeting);
		List<ReportLine> meetings = new ArrayList<>(form.meetings());
		if (this.list.equals("partners") && this.line < report.partners().size()) {
			List<PartnerLine> lines = new ArrayList<>(report.partners());
			PartnerLine line = lines.get(this.line);
			first(candidates.partners(line.wanted())).forEach((id) -> lines.set(this.line, line.as(id)));
			meetings.set(this.meeting, report.with(lines, report.people()));
		}
		if (this.list.equals("people") && this.line < report.people().size()) {
			List<PersonLine> lines = new ArrayList<>(report.people());
			PersonLine line = lines.get(this.line);
			lines.set(this.line, report.identification().lookedFor(line, candidates.people(line.wanted())));
			meetings.set(this.meeting, report.with(report.partners(), lines));
		}
		return form.with(meetings);
	}

	private static List<String> first(List<Candidate> found) {
		return found.stream().limit(1).map((one) -> Long.toString(one.id())).toList();
	}

}
