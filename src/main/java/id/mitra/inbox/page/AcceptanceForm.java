package id.mitra.inbox.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import id.mitra.identity.caller.Classification;
import id.mitra.inbox.Candidates;
import id.mitra.inbox.ReleaseDetails;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.Rows;
import id.mitra.press.Credits;
import id.mitra.press.TypedPublication;
import id.mitra.reading.Reading;
import id.mitra.reading.Reading.Press;
import id.mitra.reading.Reading.ReportedMeeting;
import org.jspecify.annotations.Nullable;

/**
 * What a release was read to say, as an officer corrected it in a browser: the item, its
 * meetings, and what else it tells of.
 *
 * @param key of the form, by which it is accepted once
 * @param settled set where what is sure was taken as it is, and only the rest is shown
 */
record AcceptanceForm(@Nullable String headline, @Flat TypedPublication publication, @Flat Credits credits,
		@Nullable String ministryOwned, @Nullable String classification, List<ReportLine> meetings,
		List<FindingLine> findings, @Nullable String key, @Nullable String settled) {

	AcceptanceForm(@Nullable String headline, TypedPublication publication, Credits credits,
			@Nullable String ministryOwned, @Nullable String classification, @Nullable List<ReportLine> meetings,
			@Nullable List<FindingLine> findings, @Nullable String key, @Nullable String settled) {
		this.headline = headline;
		this.publication = publication;
		this.credits = credits;
		this.ministryOwned = ministryOwned;
		this.classification = classification;
		this.meetings = Rows.sent(meetings);
		this.findings = Rows.sent(findings);
		this.key = key;
		this.settled = settled;
	}

	static AcceptanceForm of(ReleaseDetails release, String ministry, LocalDate today) {
		Reading reading = release.reading();
		Press press = reading.press();
		List<ReportLine> meetings = IntStream.range(0, reading.meetings().size())
			.mapToObj((place) -> ReportLine.of(reading.meetings().get(place),
					reading.duplicates().stream().filter((one) -> one.meeting() == place).toList(), ministry))
			.toList();
		List<FindingLine> findings = new ArrayList<>();
		for (int i = 0; i < reading.meetings().size(); i++) {
			ReportedMeeting meeting = reading.meetings().get(i);
			int place = i;
			meeting.talk()
				.agreements()
				.stream()
				.map((one) -> FindingLine.of(one, place, meeting, today))
				.forEach(findings::add);
			meeting.talk().commitments().stream().map((one) -> FindingLine.of(one, place)).forEach(findings::add);
		}
		TypedPublication publication = new TypedPublication(press.outlet(), text(press.publishedOn()),
				text(press.publishedTime()), press.zone(), press.language(), release.url());
		return new AcceptanceForm(press.headline(), publication,
				new Credits(press.caption(), press.credit(), press.photoCredit()), null, Classification.OPEN.name(),
				meetings, findings, UUID.randomUUID().toString(), null);
	}

	/** The meeting of which something was said. */
	Optional<ReportLine> meetingOf(FindingLine line) {
		return IntStream.range(0, this.meetings.size())
			.filter((place) -> String.valueOf(place).equals(line.meeting()))
			.mapToObj(this.meetings::get)
			.findFirst();
	}

	/** Whether it is left out, as its meeting is. */
	public boolean leavesOut(FindingLine line) {
		return meetingOf(line).filter(ReportLine::isLeftOut).isPresent();
	}

	/** What the meeting is called of which something was said. */
	public @Nullable String titleOf(FindingLine line) {
		return meetingOf(line).map((report) -> report.nature().title()).orElse(null);
	}

	AcceptanceForm with(List<ReportLine> meetings) {
		return new AcceptanceForm(this.headline, this.publication, this.credits, this.ministryOwned,
				this.classification, meetings, this.findings, this.key, this.settled);
	}

	/** With what is sure taken as it is, or with all of it to be looked at. */
	AcceptanceForm settled(boolean sure) {
		return new AcceptanceForm(this.headline, this.publication, this.credits, this.ministryOwned,
				this.classification, this.meetings, this.findings, this.key, sure ? "true" : null);
	}

	/**
	 * The form of a release that nobody has corrected yet, with those on record chosen.
	 */
	AcceptanceForm identified(Candidates candidates) {
		return with(this.meetings.stream().map((report) -> report.identified(candidates)).toList());
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
