package id.mitra.logging.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.meeting.MeetingDetails.AreaAtMeeting;
import id.mitra.meeting.Proceedings;
import id.mitra.meeting.part.Statement;
import id.mitra.meeting.part.Substance;
import id.mitra.meeting.part.TouchedArea;
import id.mitra.meeting.term.Support;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting was about and what came of it, as a browser sent it: support and note of
 * each area by its code. What was said is in {@link MeetingParties}.
 */
record TypedSubstance(@Nullable String summary, @Nullable String outcome, @Nullable List<String> areas,
		@Nullable Map<String, String> support, @Nullable Map<String, String> note) {

	static TypedSubstance of(Proceedings proceedings) {
		Map<String, String> support = new HashMap<>();
		Map<String, String> note = new HashMap<>();
		for (AreaAtMeeting area : proceedings.areas()) {
			if (area.support() != null) {
				support.put(area.code(), area.support().name());
			}
			if (area.note() != null) {
				note.put(area.code(), area.note());
			}
		}
		return new TypedSubstance(proceedings.summary(), proceedings.outcome(),
				proceedings.areas().stream().map(AreaAtMeeting::code).toList(), support, note);
	}

	TypedSubstance withAreas(List<String> areas) {
		return new TypedSubstance(this.summary, this.outcome, areas, this.support, this.note);
	}

	TypedSubstance withSummary(@Nullable String summary) {
		return new TypedSubstance(summary, this.outcome, this.areas, this.support, this.note);
	}

	Substance read(Values values, List<Statement> statements) {
		return new Substance(touched(values), values.text(this.summary), values.text(this.outcome), statements);
	}

	private List<TouchedArea> touched(Values values) {
		List<TouchedArea> touched = new ArrayList<>();
		for (String code : chosen()) {
			String area = "areas[" + touched.size() + "]";
			values.at(area, "support[" + code + "]").at(area + ".note", "note[" + code + "]");
			touched.add(new TouchedArea(code, values.choice("support[" + code + "]", supportOf(code), Support.class),
					values.line(noteOf(code))));
		}
		return touched;
	}

	private List<String> chosen() {
		return (this.areas != null) ? this.areas.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	public boolean touches(String code) {
		return chosen().contains(code);
	}

	/** Whether there is more to an area than that it came up. */
	public boolean annotated() {
		return chosen().stream()
			.flatMap((code) -> Stream.of(Objects.requireNonNullElse(supportOf(code), ""),
					Objects.requireNonNullElse(noteOf(code), "")))
			.anyMatch((typed) -> !typed.isBlank());
	}

	public @Nullable String supportOf(String code) {
		return (this.support != null) ? this.support.get(code) : null;
	}

	public @Nullable String noteOf(String code) {
		return (this.note != null) ? this.note.get(code) : null;
	}

}
