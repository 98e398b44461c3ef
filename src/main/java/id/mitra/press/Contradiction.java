package id.mitra.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingMode;
import org.jspecify.annotations.Nullable;

/**
 * A field of a meeting of which an item says something else than is on record.
 */
public record Contradiction(String field, Object onRecord, Object reported) {

	/**
	 * When, how and where a meeting was, as it is on record.
	 */
	public record Facts(LocalDate date, DatePrecision datePrecision, MeetingMode mode, @Nullable String city,
			@Nullable String country) {
	}

	/**
	 * Where what is reported differs: not where either is silent or less exact, nor where
	 * a city has another name in the other language.
	 */
	public static List<Contradiction> between(Facts facts, Coverage reported) {
		List<Contradiction> found = new ArrayList<>();
		if (reported.date() != null && differ(facts, reported.date(), reported.datePrecision())) {
			found.add(new Contradiction("date", facts.date(), reported.date()));
		}
		if (reported.mode() != null && reported.mode() != facts.mode()) {
			found.add(new Contradiction("mode", facts.mode(), reported.mode()));
		}
		if (facts.country() != null && reported.country() != null && !facts.country().equals(reported.country())) {
			found.add(new Contradiction("country", facts.country(), reported.country()));
		}
		else if (facts.city() != null && reported.city() != null && !CityNames.same(facts.city(), reported.city())) {
			found.add(new Contradiction("city", facts.city(), reported.city()));
		}
		return found;
	}

	private static boolean differ(Facts facts, LocalDate reported, @Nullable DatePrecision precision) {
		boolean days = facts.datePrecision() == DatePrecision.DAY
				&& Objects.requireNonNullElse(precision, DatePrecision.DAY) == DatePrecision.DAY;
		return days ? !facts.date().equals(reported)
				: !facts.date().withDayOfMonth(1).equals(reported.withDayOfMonth(1));
	}

}
