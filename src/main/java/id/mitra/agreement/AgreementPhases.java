package id.mitra.agreement;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import id.mitra.agreement.clock.AgreementClock;
import id.mitra.agreement.clock.ClockReading;
import id.mitra.agreement.clock.Clockwork;
import id.mitra.agreement.setting.CalendarChanged;
import id.mitra.agreement.setting.SettingQueries;
import id.mitra.identity.caller.SystemCaller;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.jobs.Repeated;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down how agreements will stand as the days pass, so that lists can be asked for
 * any day without counting: once with each change, and anew when holidays or periods
 * change or the days written down run out.
 */
@Component
class AgreementPhases {

	private static final int YEARS = 3;

	private static final int RENEWED_DAYS = 700;

	private static final int AT_ONCE = 50;

	private static final LocalDate EVER_BEFORE = LocalDate.of(1, 1, 1);

	private static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);

	private final JdbcClient jdbc;

	private final AgreementRepository agreements;

	private final SettingQueries settings;

	private final Today today;

	private final TransactionTemplate transactions;

	AgreementPhases(JdbcClient jdbc, AgreementRepository agreements, SettingQueries settings, Today today,
			TransactionTemplate transactions) {
		this.jdbc = jdbc;
		this.agreements = agreements;
		this.settings = settings;
		this.today = today;
		this.transactions = transactions;
	}

	/**
	 * Of one agreement, within the transaction that changed it, which holds it: what acts
	 * on it meanwhile waits.
	 */
	void write(Agreement agreement) {
		LocalDate from = this.today.date();
		LocalDate horizon = from.plusYears(YEARS);
		this.jdbc.sql("update agreement set phases_to = :horizon where id = :id")
			.param("horizon", horizon)
			.param("id", agreement.getId())
			.update();
		this.jdbc.sql("delete from agreement_phase where agreement_id = :id").param("id", agreement.getId()).update();
		Clockwork clockwork = agreement.clockwork(this.settings.calendar());
		boolean first = true;
		boolean more = true;
		while (more) {
			AgreementClock clock = clockwork.at(from);
			LocalDate last = clockwork.lastDayAs(from);
			more = last != null && last.isBefore(horizon);
			write(agreement.getId(), first ? EVER_BEFORE : from, more ? Objects.requireNonNull(last) : EVER_AFTER,
					clock);
			from = more ? Objects.requireNonNull(last).plusDays(1) : from;
			first = false;
		}
		this.jdbc.sql("select refresh_agreements(array[:id])").param("id", agreement.getId()).query((row) -> {
		});
	}

	private void write(long agreement, LocalDate from, LocalDate to, AgreementClock clock) {
		AgreementDays days = AgreementDays.of(clock);
		this.jdbc.sql("""
				insert into agreement_phase (agreement_id, from_day, to_day, stage, ends_on, notice_by, safe_notice_by,
				  decide_by, classification, trashed, noted, has_articles, acted)
				select a.id, :from, :to, :stage, :ends, :notice, :safe, :decide, a.classification,
				  a.trashed_at is not null,
				  exists (
				    select from agreement_event v where v.agreement_id = a.id and v.done_on > :over),
				  exists (select from agreement_article t where t.agreement_id = a.id),
				  (select min(d.classification) from promise_digest d where d.agreement_id = a.id)
				from agreement a
				where a.id = :agreement
				  and %s
				""".formatted(Visibility.of("a")))
			.param("agreement", agreement)
			.param("from", from)
			.param("to", to)
			.param("stage", days.stage().name())
			.param("ends", days.endsOn(), Types.DATE)
			.param("over", lastEnd(clock), Types.DATE)
			.param("notice", days.noticeBy(), Types.DATE)
			.param("safe", days.safeNoticeBy(), Types.DATE)
			.param("decide", days.decideBy(), Types.DATE)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.update();
	}

	/** By whichever reading it ends last. */
	private static @Nullable LocalDate lastEnd(AgreementClock clock) {
		return clock.readings()
			.stream()
			.map(ClockReading::endsOn)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	@EventListener
	void renew(CalendarChanged changed) {
		this.jdbc.sql("update agreement set phases_to = '0001-01-01'").update();
	}

	@Repeated(name = "count-agreements", pause = "PT5S")
	void renew() {
		SystemCaller.run(() -> {
			while (Boolean.TRUE.equals(this.transactions.execute((transaction) -> renewSome()))) {
				Thread.onSpinWait();
			}
		});
	}

	private boolean renewSome() {
		List<Long> due = this.jdbc.sql("""
				select a.id
				from agreement a
				where a.phases_to < :day
				  and %s
				order by a.id
				limit :most
				for update skip locked
				""".formatted(Visibility.of("a")))
			.param("day", this.today.date().plusDays(RENEWED_DAYS))
			.param("most", AT_ONCE)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> row.getLong("id"))
			.list();
		due.forEach((id) -> this.agreements.findById(id).ifPresent(this::write));
		return due.size() == AT_ONCE;
	}

}
