package id.mitra.press.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import id.mitra.meeting.term.IndonesianZone;
import id.mitra.press.Publication;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the clock is called by which an item appeared: WIB, or the short name that another
 * zone has at that time of the year.
 */
@Component("publicationClock")
class PublicationClock {

	public @Nullable String of(Publication publication) {
		LocalDate day = publication.publishedOn();
		LocalTime time = publication.publishedTime();
		String zone = publication.zone();
		if (day == null || time == null || zone == null) {
			return null;
		}
		return IndonesianZone.name(zone)
			.orElseGet(() -> DateTimeFormatter.ofPattern("zzz", LocaleContextHolder.getLocale())
				.format(day.atTime(time).atZone(ZoneId.of(zone))));
	}

}
