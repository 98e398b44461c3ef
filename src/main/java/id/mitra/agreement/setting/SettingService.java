package id.mitra.agreement.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

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

	public PeriodsDetails periods() {
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
		this.settings.lock();
		return changed((before) -> this.settings.keep(holidays.stream().map(Holiday::completed).toList()));
	}

	/** Adds a day to those that there are by then. */
	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public List<Holiday> add(Holiday holiday) {
		FieldErrors errors = this.checks.of(holiday);
		errors.checkYear(holiday.on(), "on");
		errors.throwIfAny();
		this.settings.lock();
		return changed((before) -> {
			errors.rejectIf(before.has(holiday.on()), "on", "holiday.twice");
			errors.addAll(this.checks.of(before.with(holiday)).list());
			errors.throwIfAny();
			this.settings.add(holiday.completed());
		});
	}

	/** Takes a day out, unless somebody has done so before. */
	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public void remove(LocalDate on) {
		this.settings.lock();
		if (new Holidays(this.settings.holidays()).has(on)) {
			changed((before) -> this.settings.remove(on));
		}
	}

	private List<Holiday> changed(Consumer<Holidays> change) {
		Holidays before = new Holidays(this.settings.holidays());
		change.accept(before);
		Holidays after = new Holidays(this.settings.holidays());
		tell("holidays", before, after);
		return after.holidays();
	}

	/**
	 * Keeps other periods.
	 * @param version the one that they were made from; null where it is not to matter
	 */
	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public PeriodsDetails keep(@Nullable Version version, Periods periods) {
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
		this.settings.lock();
		PeriodsDetails before = this.settings.periods();
		Periods wanted = periods.completed();
		if (version != null) {
			Version.check(version, before.version(), () -> Conflict.between(wanted, before.periods()));
		}
		this.settings.keep(wanted);
		PeriodsDetails after = this.settings.periods();
		tell("periods", before.periods(), after.periods());
		return after;
	}

	private void tell(String which, Record before, Record after) {
		this.events.publishEvent(new Recorded(COLLECTION, which, Change.UPDATED, before, after));
		this.events.publishEvent(new CalendarChanged());
	}

}
