package id.mitra.summary;

import java.time.LocalDate;
import java.time.YearMonth;

import id.mitra.meeting.Level;
import id.mitra.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of the lists that show exactly the meetings behind a figure.
 */
record CountedMeetings(SummaryQuery query) {

	public String all() {
		return within(this.query.from(), this.query.to()).toUriString();
	}

	public String of(String area) {
		return within(this.query.from(), this.query.to()).queryParam("area", area).toUriString();
	}

	public String with(String area, long partner) {
		return within(this.query.from(), this.query.to()).queryParam("area", area)
			.queryParam("partner", partner)
			.toUriString();
	}

	public String at(String area, Level level) {
		return within(this.query.from(), this.query.to()).queryParam("area", area)
			.queryParam("ourLevel", level)
			.toUriString();
	}

	/** Those of a month as far as it lies in the period. */
	public String in(String area, String month) {
		LocalDate first = YearMonth.parse(month).atDay(1);
		LocalDate last = YearMonth.parse(month).atEndOfMonth();
		LocalDate from = this.query.from();
		LocalDate to = this.query.to();
		return within((from != null && from.isAfter(first)) ? from : first,
				(to != null && to.isBefore(last)) ? to : last)
			.queryParam("area", area)
			.toUriString();
	}

	private static UriComponentsBuilder within(@Nullable LocalDate from, @Nullable LocalDate to) {
		return UriComponentsBuilder.fromPath("/meetings")
			.query(Period.query(from, to).replaceFirst("^\\?", ""))
			.queryParam("status", MeetingStatus.HELD)
			.queryParam("internal", false);
	}

}
