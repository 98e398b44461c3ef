package id.mitra.agreement;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.mitra.agreement.clock.AgreementClock;
import id.mitra.agreement.clock.EventType;
import id.mitra.agreement.event.EventDetails;
import id.mitra.agreement.event.EventPrecision;
import id.mitra.agreement.setting.SettingQueries;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows one agreement that is known to be the reader's to see, as it stands today.
 */
@Component
class AgreementView {

	private final JdbcClient jdbc;

	private final SettingQueries settings;

	private final Today today;

	private final JsonMapper json;

	AgreementView(JdbcClient jdbc, SettingQueries settings, Today today, JsonMapper json) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.today = today;
		this.json = json;
	}

	AgreementDetails of(Agreement agreement) {
		AgreementDraft draft = agreement.draft();
		List<EventDetails> events = events(agreement.getId());
		return new AgreementDetails(agreement.handle(), AgreementText.of(draft), parties(agreement.getId()),
				agreement.getClassification(), kin(agreement.getId(), draft.predecessorId()), events,
				committeeDueOn(draft.jointCommittee(), events), AgreementDays.of(clock(agreement, this.today.date())),
				agreement.stamp());
	}

	AgreementClock clock(Agreement agreement, LocalDate on) {
		return agreement.clockwork(this.settings.calendar()).at(on);
	}

	/** Counted from its last meeting, else from the signature or the entry into force. */
	private static @Nullable LocalDate committeeDueOn(@Nullable JointCommittee committee, List<EventDetails> events) {
		Integer months = (committee != null) ? committee.everyMonths() : null;
		return (months == null) ? null
				: last(events, EventType.COMMITTEE_MET).or(() -> last(events, EventType.IN_FORCE))
					.or(() -> last(events, EventType.SIGNED))
					.map((day) -> day.plusMonths(months))
					.orElse(null);
	}

	private static Optional<LocalDate> last(List<EventDetails> events, EventType type) {
		return events.stream().filter((one) -> one.type() == type).map(EventDetails::day).max(LocalDate::compareTo);
	}

	private List<NamedParty> parties(long id) {
		return List.of(this.json.readValue(one(AgreementSql.partiesOfOne(), id).query(String.class).single(),
				NamedParty[].class));
	}

	List<EventDetails> events(long id) {
		return one(AgreementSql.EVENTS, id)
			.query((row, number) -> new EventDetails(row.getLong("id"), EventType.valueOf(row.getString("type")),
					row.getObject("done_on", LocalDate.class), row.getObject("effective_on", LocalDate.class),
					EventPrecision.valueOf(row.getString("precision")), row.getString("place"),
					row.getObject("meeting_id", Long.class), row.getString("meeting_title"), row.getString("note"),
					row.getString("source")))
			.list();
	}

	private AgreementKin kin(long id, @Nullable Long predecessor) {
		List<AgreementLink> after = new ArrayList<>();
		List<AgreementLink> before = new ArrayList<>();
		one(AgreementSql.KIN, id).param("predecessor", predecessor, Types.BIGINT).query((row) -> {
			AgreementLink link = new AgreementLink(row.getLong("id"),
					Bilingual.name(row.getString("title_en"), row.getString("title_id")));
			(row.getBoolean("before") ? before : after).add(link);
		});
		return before.isEmpty() ? new AgreementKin(null, null, after)
				: new AgreementKin(before.getFirst().id(), before.getFirst().name(), after);
	}

	private JdbcClient.StatementSpec one(String sql, long id) {
		return this.jdbc.sql(sql).param("id", id).param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
	}

}
