package id.mitra.press.page;

import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import id.mitra.press.Coverage;
import id.mitra.press.Finding;
import id.mitra.press.FindingType;
import id.mitra.press.PressDetails;
import id.mitra.press.PressDraft;
import id.mitra.reading.Reading.Owner;
import org.jspecify.annotations.Nullable;

/**
 * A press item as a browser sends it, everything as it was typed.
 *
 * @param meetings the ids of those of its meetings that it keeps
 * @param reference of a meeting on record to add
 */
record PressForm(@Nullable String headline, @Nullable String outlet, @Nullable String publishedOn,
		@Nullable String publishedTime, @Nullable String zone, @Nullable String language, @Nullable String url,
		@Nullable String caption, @Nullable String credit, @Nullable String photoCredit, @Nullable String ministryOwned,
		@Nullable String text, @Nullable String classification, List<String> meetings, @Nullable String reference,
		List<Line> findings, @Nullable String version) {

	PressForm(@Nullable String headline, @Nullable String outlet, @Nullable String publishedOn,
			@Nullable String publishedTime, @Nullable String zone, @Nullable String language, @Nullable String url,
			@Nullable String caption, @Nullable String credit, @Nullable String photoCredit,
			@Nullable String ministryOwned, @Nullable String text, @Nullable String classification,
			@Nullable List<String> meetings, @Nullable String reference, @Nullable List<Line> findings,
			@Nullable String version) {
		this.headline = headline;
		this.outlet = outlet;
		this.publishedOn = publishedOn;
		this.publishedTime = publishedTime;
		this.zone = zone;
		this.language = language;
		this.url = url;
		this.caption = caption;
		this.credit = credit;
		this.photoCredit = photoCredit;
		this.ministryOwned = ministryOwned;
		this.text = text;
		this.classification = classification;
		this.meetings = Rows.sent(meetings);
		this.reference = reference;
		this.findings = Rows.sent(findings);
		this.version = version;
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
		return new PressForm(item.headline(), item.outlet(), text(item.publishedOn()), text(item.publishedTime()),
				item.zone(), item.language(), item.url(), item.caption(), item.credit(), item.photoCredit(),
				item.ministryOwned() ? "true" : null, item.text(), item.classification().name(),
				item.meetings().stream().map((one) -> Long.toString(one.meetingId())).toList(), null, findings,
				String.valueOf(item.version()));
	}

	boolean keeps(long meeting) {
		return this.meetings.contains(Long.toString(meeting));
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
		return new PressDraft(values.text(this.headline), values.text(this.outlet),
				values.date("publishedOn", this.publishedOn), values.time("publishedTime", this.publishedTime),
				values.text(this.zone), values.text(this.language), values.text(this.url), values.text(this.caption),
				values.text(this.credit), values.text(this.photoCredit), owned, owned ? values.text(this.text) : null,
				values.choice("classification", this.classification, Classification.class), meetings, findings);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
