package id.mitra.agreement.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import id.mitra.agreement.setting.Holiday;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * One more day on which nobody works, as a browser sends it.
 */
record HolidayForm(@Nullable String on, @Nullable String nameId, @Nullable String nameEn) {

	static final HolidayForm BLANK = new HolidayForm(null, null, null);

	boolean means(Holiday holiday) {
		return String.valueOf(holiday.on()).equals(this.on);
	}

	/** All days with this one, in their order. */
	List<Holiday> among(List<Holiday> holidays, Values values) {
		Holiday another = new Holiday(values.date("on", this.on), values.text(this.nameId), values.text(this.nameEn));
		List<Holiday> all = new ArrayList<>(holidays);
		all.add(another);
		all.sort(Comparator.comparing(Holiday::on, Comparator.nullsLast(Comparator.naturalOrder())));
		values.row("holidays[" + lastOf(all, another) + "]", "");
		return all;
	}

	/** The days of a list are unlike each other, but for one that is given twice. */
	private static int lastOf(List<Holiday> all, Holiday another) {
		int last = all.size() - 1;
		while (last > 0 && !Objects.equals(all.get(last), another)) {
			last--;
		}
		return last;
	}

}
