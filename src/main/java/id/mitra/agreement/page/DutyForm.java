package id.mitra.agreement.page;

import id.mitra.agreement.duty.DutyDraft;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * When a duty was done, as a browser sends it; beside it stands the form of events, whose
 * fields have other names.
 */
record DutyForm(@Nullable String dutyDone, @Nullable String evidence) {

	DutyDraft toDraft(Values values) {
		DutyDraft draft = new DutyDraft(values.date("dutyDone", this.dutyDone), values.text(this.evidence));
		values.at("doneOn", "dutyDone");
		return draft;
	}

}
