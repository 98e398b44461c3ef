package id.mitra.commitment.page;

import id.mitra.commitment.AssessmentDraft;
import id.mitra.platform.form.Values;

/**
 * An assessment as a browser sends it.
 */
record AssessmentForm(String score, String assessmentNote) {

	AssessmentDraft toDraft(Values values) {
		values.at("note", "assessmentNote");
		Long number = values.number("score", this.score);
		return new AssessmentDraft((number != null) ? number.intValue() : null, values.text(this.assessmentNote));
	}

}
