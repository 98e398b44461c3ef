package id.mitra.agreement.setting;

import java.util.Set;

import id.mitra.agreement.clock.NoticeCalendar;
import id.mitra.platform.record.ReferenceCache;
import id.mitra.platform.record.Remembered;

import org.springframework.stereotype.Component;

/**
 * By what clocks count for whoever reads, kept in memory until a holiday or a period
 * changes. What is written down by it is counted by what {@link SettingQueries} says.
 */
@Component
public class RememberedCalendar implements ReferenceCache {

	private final Remembered<NoticeCalendar> calendar;

	RememberedCalendar(SettingQueries settings) {
		this.calendar = new Remembered<>(settings::calendar);
	}

	public NoticeCalendar get() {
		return this.calendar.get();
	}

	@Override
	public Set<String> collections() {
		return Set.of(SettingService.COLLECTION);
	}

	@Override
	public void forget() {
		this.calendar.forget();
	}

}
