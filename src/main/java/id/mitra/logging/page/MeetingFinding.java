package id.mitra.logging.page;

import java.util.List;

import id.mitra.platform.error.FieldError;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for a partner ({@code partner}) or a delegate ({@code ours},
 * {@code theirs}): suggestions, or the fields of a new record with what it looks like.
 */
record MeetingFinding(@Nullable String target, boolean creating, List<Suggestion> suggestions, List<Similar> similar,
		List<FieldError> errors, @Nullable String focus) {

	static final MeetingFinding NOTHING = new MeetingFinding(null, false, List.of(), List.of(), List.of(), null);

	static MeetingFinding suggested(String target, List<Suggestion> suggestions) {
		return new MeetingFinding(target, false, suggestions, List.of(), List.of(), null);
	}

	static MeetingFinding creating(String target, List<Similar> similar, List<FieldError> errors) {
		return new MeetingFinding(target, true, List.of(), similar, errors, "newName");
	}

	static MeetingFinding focusOn(String element) {
		return new MeetingFinding(null, false, List.of(), List.of(), List.of(), element);
	}

	public boolean finds(String target) {
		return target.equals(this.target) && !this.creating;
	}

	public boolean creates(String target) {
		return target.equals(this.target) && this.creating;
	}

}
