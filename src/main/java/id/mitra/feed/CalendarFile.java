package id.mitra.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.mitra.feed.CalendarEntry.Certainty;
import id.mitra.identity.caller.Classification;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.stereotype.Component;

/**
 * Entries as RFC 5545 writes them. The same records make the same file, whenever it is
 * fetched.
 */
@Component
class CalendarFile {

	static final String TYPE = "text/calendar;charset=UTF-8";

	/** How often a program may fetch it anew, as RFC 7986 lets it be said. */
	private static final Duration PAUSE = Duration.ofHours(1);

	private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

	/** The file of records, of which there is one at least. */
	String write(List<CalendarEntry> entries) {
		return write(begun(), entries, new LinkedHashSet<>());
	}

	/**
	 * A feed, which may be empty. As a calendar must hold something, it has the rules of
	 * its user's zone.
	 * @param name what a program calls it
	 */
	String write(String name, String zone, List<CalendarEntry> entries) {
		Calendar calendar = begun();
		calendar.add(new Name(name));
		calendar.add(new XProperty("X-WR-CALNAME", name));
		calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), PAUSE));
		return write(calendar, entries, new LinkedHashSet<>(Set.of(zone)));
	}

	private static Calendar begun() {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Mitra//Mitra//ID"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		return calendar;
	}

	private String write(Calendar calendar, List<CalendarEntry> entries, Set<String> zones) {
		for (CalendarEntry entry : entries) {
			ZonedDateTime starts = entry.time().starts();
			if (starts != null) {
				zones.add(starts.getZone().getId());
			}
		}
		zones.forEach((zone) -> calendar.add(known(zone).getVTimeZone()));
		entries.forEach((entry) -> calendar.add(event(entry)));
		return text(calendar);
	}

	private TimeZone known(String zone) {
		return this.zones.getTimeZone(zone);
	}

	private static VEvent event(CalendarEntry entry) {
		VEvent event = new VEvent(false);
		event.add(new Uid(entry.uid()));
		event.add(new DtStamp(entry.changedAt()));
		event.add(new LastModified(entry.changedAt()));
		event.add(new Sequence(entry.sequence()));
		addTime(event, entry.time());
		event.add(new Summary(entry.caption().title()));
		if (entry.caption().text() != null) {
			event.add(new Description(entry.caption().text()));
		}
		if (entry.caption().place() != null) {
			event.add(new Location(entry.caption().place()));
		}
		event.add(new Url(URI.create(entry.address())));
		event.add(status(entry.certainty()));
		event.add(classified(entry.classification()));
		if (entry.certainty() == Certainty.DUE) {
			event.add(ImmutableTransp.TRANSPARENT);
		}
		return event;
	}

	private static void addTime(VEvent event, CalendarEntry.Time time) {
		if (time.starts() != null) {
			event.add(new DtStart<>(time.starts()));
			event.add(new DtEnd<>(time.ends()));
		}
		else {
			event.add(new DtStart<>(time.first()));
			event.add(new DtEnd<>(time.afterLast()));
		}
	}

	private static Status status(Certainty certainty) {
		return switch (certainty) {
			case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
			case SURE, DUE -> ImmutableStatus.VEVENT_CONFIRMED;
			case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
		};
	}

	/** For those to whom a calendar is shown beside its user. */
	private static Clazz classified(Classification classification) {
		return (classification == Classification.OPEN) ? ImmutableClazz.PUBLIC : ImmutableClazz.CONFIDENTIAL;
	}

	private static String text(Calendar calendar) {
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter(false).output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
