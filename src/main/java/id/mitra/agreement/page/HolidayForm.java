package id.mitra.agreement.page;

import id.mitra.agreement.setting.Holiday;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * One more day on which nobody works, as a browser sends it.
 */
record HolidayForm(@Nullable String on, @Nullable String nameId, @Nullable String nameEn) {

	static final HolidayForm BLANK = new HolidayForm(null, null, null);

	Holiday toDraft(Values values) {
		return new Holiday(values.date("on", this.on), values.text(this.nameId), values.text(this.nameEn));
	}

}
