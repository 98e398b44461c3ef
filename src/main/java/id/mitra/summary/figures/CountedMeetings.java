package id.mitra.summary.figures;

import java.time.LocalDate;
import java.time.YearMonth;

import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of the lists that show exactly the meetings behind a figure.
 */
public record CountedMeetings(SummaryQuery query) {

	public String all() {
		return within(this.query.from(), this.query.to()).toUriString();
	}

	public String of(String area) {
		return within(this.query.from(), this.query.to()).queryParam("area", area).toUriString();
	}

	public String with(String area, long partner) {
		return cell("partner", Long.toString(partner), area);
	}

	public String at(String area, Level level) {
		return within(this.query.from(), this.query.to()).queryParam("area", area)
			.queryParam("ourLevel", level)
			.toUriString();
	}

	public String at(Level level) {
		return within(this.query.from(), this.query.to()).queryParam("ourLevel", level).toUriString();
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

	/** Those of a month, quarter or year. */
	public String in(Timeline.Bar bar) {
		return within(bar.from(), bar.to()).toUriString();
	}

	public String in(Timeline.Bar bar, String area) {
		return within(bar.from(), bar.to()).queryParam("area", area).toUriString();
	}

	/** Those of a row of a heat map, by {@code partner} or {@code country}. */
	public String row(String by, String key) {
		return within(this.query.from(), this.query.to()).queryParam(by, key).toUriString();
	}

	public String cell(String by, String key, String area) {
		return within(this.query.from(), this.query.to()).queryParam("area", area).queryParam(by, key).toUriString();
	}

	private UriComponentsBuilder within(@Nullable LocalDate from, @Nullable LocalDate to) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/meetings")
			.query(Period.query(from, to).replaceFirst("^\\?", ""));
		if (this.query.partner() != null) {
			address.queryParam("partner", this.query.partner());
		}
		if (this.query.country() != null) {
			address.queryParam("country", this.query.country());
		}
		return address.queryParam("status", MeetingStatus.HELD).queryParam("internal", false);
	}

}
