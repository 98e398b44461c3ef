package id.mitra.logging.page;

import java.util.List;
import java.util.Map;

import id.mitra.platform.error.FieldError;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

/**
 * What a step found: partners or people that a few letters may mean, those whom somebody
 * new looks like, and where the user goes on.
 *
 * @param target what was looked for, {@code partner} or {@code person}
 * @param similar by the row of the newcomer who looks like them, such as
 * {@code people[2]}
 * @param focus the element that has the focus
 */
record MeetingFinding(@Nullable String target, List<Suggestion> partners, List<PersonCard> people,
		Map<String, List<Similar>> similar, List<FieldError> errors, @Nullable String focus) {

	static final MeetingFinding NOTHING = focusOn(null);

	static MeetingFinding partners(List<Suggestion> partners) {
		return new MeetingFinding("partner", partners, List.of(), Map.of(), List.of(), null);
	}

	static MeetingFinding people(List<PersonCard> people) {
		return new MeetingFinding("person", List.of(), people, Map.of(), List.of(), null);
	}

	static MeetingFinding alike(Map<String, List<Similar>> similar, @Nullable String focus) {
		return new MeetingFinding(null, List.of(), List.of(), similar, List.of(), focus);
	}

	static MeetingFinding wrong(FieldError error) {
		return new MeetingFinding(null, List.of(), List.of(), Map.of(), List.of(error), error.field());
	}

	static MeetingFinding focusOn(@Nullable String element) {
		return new MeetingFinding(null, List.of(), List.of(), Map.of(), List.of(), element);
	}

	public boolean finds(String target) {
		return target.equals(this.target);
	}

	/** Whom the newcomer in a row looks like. */
	public List<Similar> similarTo(String row) {
		return this.similar.getOrDefault(row, List.of());
	}

}
