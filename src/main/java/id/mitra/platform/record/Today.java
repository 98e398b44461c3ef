package id.mitra.platform.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What day it is at the ministry, whichever zone the machine, the database or the reader
 * is in. Nothing else asks a clock for the day.
 */
@Component("today")
public class Today {

	private final Clock clock;

	private final ZoneId zone;

	/**
	 * @param zone the ministry's, by its name in the IANA database
	 */
	Today(Clock clock, @Value("${mitra.zone}") ZoneId zone) {
		this.clock = clock;
		this.zone = zone;
	}

	/** The ministry's day. */
	public LocalDate date() {
		return LocalDate.now(this.clock.withZone(this.zone));
	}

	/** The ministry's hour of the day, 0 to 23. */
	public int hour() {
		return at(this.zone).getHour();
	}

	/** Day and hour in a zone, such as that of a meeting's venue. */
	public LocalDateTime at(ZoneId there) {
		return LocalDateTime.now(this.clock.withZone(there));
	}

}
