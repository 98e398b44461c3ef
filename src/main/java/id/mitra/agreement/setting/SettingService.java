package id.mitra.agreement.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the holidays and periods by which clocks and duties are counted.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class SettingService {

	static final String COLLECTION = "settings";

	private final SettingQueries settings;

	private final Checks checks;

	private final ApplicationEventPublisher events;

	SettingService(SettingQueries settings, Checks checks, ApplicationEventPublisher events) {
		this.settings = settings;
		this.checks = checks;
		this.events = events;
	}

	public List<Holiday> holidays() {
		return this.settings.holidays();
	}

	public Periods periods() {
		return this.settings.periods();
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public List<Holiday> keep(List<Holiday> holidays) {
		FieldErrors errors = this.checks.of(new Holidays(holidays));
		Set<LocalDate> days = new HashSet<>();
		for (int i = 0; i < holidays.size(); i++) {
			Holiday holiday = holidays.get(i);
			LocalDate on = (holiday != null) ? holiday.on() : null;
			errors.checkYear(on, "holidays[" + i + "].on");
			errors.rejectIf(on != null && !days.add(on), "holidays[" + i + "].on", "holiday.twice");
		}
		errors.throwIfAny();
		Holidays before = new Holidays(this.settings.holidays());
		this.settings.keep(holidays.stream().map(Holiday::completed).toList());
		tell("holidays", before, new Holidays(this.settings.holidays()));
		return this.settings.holidays();
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public Periods keep(Periods periods) {
		FieldErrors errors = this.checks.of(periods);
		List<String> kinds = new ArrayList<>();
		for (int i = 0; i < periods.duties().size(); i++) {
			DutyPeriod duty = periods.duties().get(i);
			String kind = (duty != null) ? duty.kind() : null;
			errors.rejectIf(kind != null && kinds.contains(kind), "duties[" + i + "].kind", "duty.twice");
			kinds.add(String.valueOf(kind));
		}
		errors.rejectIf(!kinds.containsAll(DutyPeriod.LASTING), "duties", "duty.lasting",
				String.join(", ", DutyPeriod.LASTING));
		errors.throwIfAny();
		Periods before = this.settings.periods();
		this.settings.keep(new Periods(periods.channelLeadDays(), periods.decideMonths(),
				periods.duties().stream().map(DutyPeriod::completed).toList()));
		tell("periods", before, this.settings.periods());
		return this.settings.periods();
	}

	private void tell(String which, Record before, Record after) {
		this.events.publishEvent(new Recorded(COLLECTION, which, Change.UPDATED, before, after));
		this.events.publishEvent(new CalendarChanged());
	}

}
