package id.mitra.agreement.duty;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import id.mitra.agreement.clock.NoticeCalendar;
import id.mitra.agreement.setting.RememberedCalendar;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Bilingual;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what is to be done after signatures, and keeps what was done.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@visibility.known('agreement', #id) and " + Permission.STAFF)
public class DutyService {

	private static final String DUTIES = """
			select d.id, d.kind, d.text_id, d.text_en, d.days, d.working, a.signed_on, a.classification,
			  o.done_on, o.evidence
			from agreement a
			join duty_period d on d.active
			left join agreement_duty o on o.agreement_id = a.id and o.duty_id = d.id
			where a.id = :id
			  and a.signed_on is not null
			  and %s
			order by d.position
			""".formatted(Visibility.of("a"));

	private final JdbcClient jdbc;

	private final RememberedCalendar calendar;

	private final Checks checks;

	private final Today today;

	private final ApplicationEventPublisher events;

	DutyService(JdbcClient jdbc, RememberedCalendar calendar, Checks checks, Today today,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.checks = checks;
		this.today = today;
		this.events = events;
	}

	/** A duty with how widely its agreement may be known. */
	private record AskedDuty(DutyDetails duty, Classification classification) {

		private DutyTold told() {
			return new DutyTold(this.duty.kind(), this.duty.doneOn(), this.duty.evidence(), this.classification);
		}

	}

	/** None before the signature is on record. */
	public DutyList of(long id) {
		return new DutyList(known(id).stream().map(AskedDuty::duty).toList());
	}

	@Transactional
	@PreAuthorize("@visibility.known('agreement', #id) and " + Permission.OFFICER_WRITES)
	public DutyDetails keep(long id, long duty, DutyDraft draft) {
		AskedDuty before = one(id, duty);
		FieldErrors errors = this.checks.of(draft);
		LocalDate done = draft.doneOn();
		errors.checkYear(done, "doneOn");
		errors.rejectIf(done != null && done.isAfter(this.today.date()), "doneOn", "report.ahead");
		errors.throwIfAny();
		DutyDraft complete = draft.completed();
		this.jdbc.sql("""
				insert into agreement_duty (agreement_id, duty_id, done_on, evidence)
				values (:id, :duty, :done, :evidence)
				on conflict (agreement_id, duty_id) do update
				set done_on = excluded.done_on, evidence = excluded.evidence
				""")
			.param("id", id)
			.param("duty", duty)
			.param("done", complete.doneOn(), Types.DATE)
			.param("evidence", complete.evidence(), Types.VARCHAR)
			.update();
		AskedDuty after = one(id, duty);
		this.events.publishEvent(new Recorded("agreements", id, Change.UPDATED, before.told(), after.told()));
		return after.duty();
	}

	private AskedDuty one(long id, long duty) {
		return known(id).stream()
			.filter((one) -> one.duty().id() == duty)
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("duties", duty));
	}

	private List<AskedDuty> known(long id) {
		NoticeCalendar calendar = this.calendar.get();
		return this.jdbc.sql(DUTIES)
			.param("id", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> {
				LocalDate signed = row.getObject("signed_on", LocalDate.class);
				int days = row.getInt("days");
				return new AskedDuty(new DutyDetails(row.getLong("id"), row.getString("kind"),
						Bilingual.name(row.getString("text_en"), row.getString("text_id")),
						row.getBoolean("working") ? calendar.afterWorkingDays(signed, days) : signed.plusDays(days),
						row.getObject("done_on", LocalDate.class), row.getString("evidence")),
						Classification.valueOf(row.getString("classification")));
			})
			.list();
	}

}
