package id.mitra.meeting.term;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What days may be meant by what was written, likeliest first, or why none is.
 *
 * @param part the part of the day that was named with it
 * @param why null where there are such days
 */
record Meant(List<When> days, @Nullable Daypart part, @Nullable WhyUnclear why) {

	static Meant day(LocalDate day) {
		return of(List.of(When.on(day)));
	}

	static Meant days(List<LocalDate> days) {
		return of(days.stream().map(When::on).toList());
	}

	static Meant month(YearMonth month) {
		return of(List.of(When.in(month)));
	}

	static Meant of(List<When> days) {
		return new Meant(days, null, null);
	}

	static Meant unclear(WhyUnclear why) {
		return new Meant(List.of(), null, why);
	}

	Meant in(@Nullable Daypart part) {
		return new Meant(this.days, part, this.why);
	}

}
