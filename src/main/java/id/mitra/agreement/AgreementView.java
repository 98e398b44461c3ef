package id.mitra.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.mitra.agreement.clock.AgreementClock;
import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.clock.Clockwork;
import id.mitra.agreement.clock.CountedTo;
import id.mitra.agreement.clock.EventType;
import id.mitra.agreement.clock.NoticeRule;
import id.mitra.agreement.clock.Renewal;
import id.mitra.agreement.clock.RenewalRule;
import id.mitra.agreement.clock.TermBasis;
import id.mitra.agreement.clock.TermClause;
import id.mitra.agreement.clock.TermLength;
import id.mitra.agreement.event.EventDetails;
import id.mitra.agreement.event.EventPrecision;
import id.mitra.agreement.part.AgreementKin;
import id.mitra.agreement.part.AgreementLink;
import id.mitra.agreement.part.AgreementType;
import id.mitra.agreement.part.NamedParty;
import id.mitra.agreement.setting.SettingQueries;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.Stamp;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows one agreement that is known to be the reader's to see, as it stands today: it is
 * read in two statements, with the names in it.
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

	/** Another agreement as the database tells it. */
	private record Kin(long id, @Nullable String titleId, @Nullable String titleEn) {

		private AgreementLink link() {
			return new AgreementLink(this.id, Bilingual.name(this.titleEn, this.titleId));
		}

	}

	AgreementDetails of(long id) {
		List<EventDetails> events = events(id);
		return one(AgreementSql.whole(), id).query((row, number) -> details(row, events))
			.optional()
			.orElseThrow(() -> new RecordNotFound("agreements", id));
	}

	AgreementClock clock(Agreement agreement, LocalDate on) {
		return agreement.clockwork(this.settings.calendar()).at(on);
	}

	private AgreementDetails details(ResultSet row, List<EventDetails> events) throws SQLException {
		AgreementTitle title = new AgreementTitle(row.getString("title_id"), row.getString("title_en"),
				row.getString("reference"));
		AgreementTerm term = term(row);
		JointCommittee committee = new JointCommittee(row.getString("committee_name"),
				row.getObject("every_months", Integer.class));
		AgreementClock clock = new Clockwork(term, events.stream().map(EventDetails::forClock).toList(),
				this.settings.calendar())
			.at(this.today.date());
		return new AgreementDetails(new Handle(row.getLong("id"), row.getInt("version"), title.text()),
				new AgreementText(title, AgreementType.valueOf(row.getString("type")), array(row, "areas"),
						array(row, "languages"), list(row, "articles", AgreementArticle[].class),
						committee.isNone() ? null : committee, term),
				list(row, "parties", NamedParty[].class), Classification.valueOf(row.getString("classification")),
				kin(row), events, committeeDueOn(committee, events), AgreementDays.of(clock), clock.readings(),
				Stamp.of(row));
	}

	private static @Nullable AgreementTerm term(ResultSet row) throws SQLException {
		String basis = row.getString("basis");
		return (basis == null) ? null : new AgreementTerm(TermBasis.valueOf(basis),
				new TermLength(row.getObject("years", Integer.class), row.getObject("months", Integer.class)),
				new RenewalRule(Renewal.valueOf(row.getString("renewal")), row.getObject("times", Integer.class),
						row.getObject("renewal_months", Integer.class)),
				new NoticeRule(row.getObject("notice_months", Integer.class),
						row.getObject("notice_days", Integer.class), CountedTo.valueOf(row.getString("counted_to"))),
				row.getObject("last_day_inclusive", Boolean.class),
				new TermClause(row.getString("clause"), row.getString("source")));
	}

	private AgreementKin kin(ResultSet row) throws SQLException {
		String predecessor = row.getString("predecessor");
		AgreementLink before = (predecessor != null) ? this.json.readValue(predecessor, Kin.class).link() : null;
		return new AgreementKin((before != null) ? before.id() : null, (before != null) ? before.name() : null,
				list(row, "successors", Kin[].class).stream().map(Kin::link).toList());
	}

	private <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
		return List.of(this.json.readValue(row.getString(column), type));
	}

	private static List<String> array(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	/** Counted from its last meeting, else from the entry into force or the signature. */
	private static @Nullable LocalDate committeeDueOn(JointCommittee committee, List<EventDetails> events) {
		Integer months = committee.everyMonths();
		return (months == null) ? null
				: last(events, EventType.COMMITTEE_MET).or(() -> last(events, EventType.IN_FORCE))
					.or(() -> last(events, EventType.SIGNED))
					.map((day) -> day.plusMonths(months))
					.orElse(null);
	}

	private static Optional<LocalDate> last(List<EventDetails> events, EventType type) {
		return events.stream().filter((one) -> one.type() == type).map(EventDetails::day).max(LocalDate::compareTo);
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

	private JdbcClient.StatementSpec one(String sql, long id) {
		return this.jdbc.sql(sql).param("id", id).param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
	}

}
