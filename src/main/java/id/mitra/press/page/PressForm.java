package id.mitra.press.page;

import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import id.mitra.press.Coverage;
import id.mitra.press.Credits;
import id.mitra.press.Finding;
import id.mitra.press.FindingType;
import id.mitra.press.OwnText;
import id.mitra.press.PressDetails;
import id.mitra.press.PressDraft;
import id.mitra.press.TypedPublication;
import org.jspecify.annotations.Nullable;

/**
 * A press item as a browser sends it, everything as it was typed.
 */
record PressForm(@Nullable String headline, @Flat TypedPublication publication, @Flat Credits credits,
		@Nullable String ministryOwned, @Nullable String text, @Nullable String classification,
		@Flat TypedMeetings linked, List<Line> findings, @Nullable String version) {

	PressForm(@Nullable String headline, TypedPublication publication, Credits credits, @Nullable String ministryOwned,
			@Nullable String text, @Nullable String classification, TypedMeetings linked, @Nullable List<Line> findings,
			@Nullable String version) {
		this.headline = headline;
		this.publication = publication;
		this.credits = credits;
		this.ministryOwned = ministryOwned;
		this.text = text;
		this.classification = classification;
		this.linked = linked;
		this.findings = Rows.sent(findings);
		this.version = version;
	}

	/**
	 * Its meetings: the ids of those that it keeps, and the reference of one on record to
	 * add.
	 */
	record TypedMeetings(List<String> meetings, @Nullable String reference) {

		TypedMeetings(@Nullable List<String> meetings, @Nullable String reference) {
			this.meetings = Rows.sent(meetings);
			this.reference = reference;
		}

		/** What the item says of those that it keeps. */
		List<Coverage> kept(PressDetails item) {
			return item.meetings()
				.stream()
				.filter((one) -> this.meetings.contains(Long.toString(one.meetingId())))
				.map(PressDetails.CoveredMeeting::coverage)
				.toList();
		}

	}

	/**
	 * An agreement or a commitment being written; one without text is none.
	 */
	record Line(@Nullable String type, @Nullable String text, @Nullable String owner) {

		static final Line BLANK = new Line(FindingType.COMMITMENT.name(), null, null);

		boolean isBlank() {
			return this.text == null || this.text.isBlank();
		}

	}

	static PressForm of(PressDetails item) {
		List<Line> findings = new ArrayList<>(item.findings()
			.stream()
			.map((one) -> new Line(one.type().name(), one.text(), text(one.owner())))
			.toList());
		findings.add(Line.BLANK);
		return new PressForm(item.headline(), TypedPublication.of(item.publication()), item.credits(),
				item.release().ministryOwned() ? "true" : null, item.release().text(), item.classification().name(),
				new TypedMeetings(item.meetings().stream().map((one) -> Long.toString(one.meetingId())).toList(), null),
				findings, String.valueOf(item.version()));
	}

	PressDraft toDraft(Values values, List<Coverage> meetings) {
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < this.findings.size(); i++) {
			Line line = this.findings.get(i);
			if (!line.isBlank()) {
				Values row = values.row("findings[" + findings.size() + "]", "findings[" + i + "]");
				FindingType type = row.requiredChoice("type", line.type(), FindingType.class);
				Owner owner = row.choice("owner", line.owner(), Owner.class);
				findings.add(new Finding(type, String.valueOf(line.text()),
						(type == FindingType.COMMITMENT) ? owner : null));
			}
		}
		boolean owned = this.ministryOwned != null;
		return new PressDraft(values.line(this.headline), this.publication.read(values), this.credits.read(values),
				new OwnText(owned, owned ? values.text(this.text) : null),
				values.choice("classification", this.classification, Classification.class), meetings, findings);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
