package id.mitra.summary.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.mitra.identity.caller.Visibility;
import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.index.tally.LastDays;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names those who were met: partners whose meetings are counted already, with the last
 * day of each, and the delegates who sat there.
 */
@Component
class MetQueries {

	private static final String PARTNERS = """
			select null as side, p.id, %s as name, null as title, 0 as meetings, 0 as place, latest.date as last
			from partner p
			cross join lateral %s latest
			where p.id = any (string_to_array(:ids, ',')::bigint[])
			  and %s
			""";

	private static final String AND_DELEGATES = """
			union all
			select side, id, name, title, meetings, place, null
			from (
			  %s
			) seats
			order by side, place
			""";

	private final JdbcClient jdbc;

	MetQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Partners, and the delegates who sat at most of the latest meetings.
	 */
	record NamedMet(List<AreaSummary.PartnerFigures> partners, List<Seats.Seat> delegates) {
	}

	/**
	 * Partners alone.
	 * @param counts how many meetings with each, by id
	 */
	List<AreaSummary.PartnerFigures> partners(FigureScope scope, Map<String, Integer> counts) {
		return ask(scope, counts, "").query((row, number) -> partner(row, counts)).list();
	}

	/** Partners and delegates in one statement. */
	NamedMet all(FigureScope scope, Map<String, Integer> counts) {
		NamedMet met = new NamedMet(new ArrayList<>(), new ArrayList<>());
		ask(scope, counts, AND_DELEGATES.formatted(Seats.sql(scope))).param("key", scope.key(), Types.VARCHAR)
			.param("latest", Seats.LATEST_MEETINGS)
			.param("limit", Seats.FEW)
			.query((row) -> {
				if (row.getString("side") == null) {
					met.partners().add(partner(row, counts));
				}
				else {
					met.delegates().add(Seats.seat(row));
				}
			});
		return met;
	}

	private JdbcClient.StatementSpec ask(FigureScope scope, Map<String, Integer> counts, String more) {
		String latest = (scope.party() != null) ? LastDays.latest(KeyType.PARTNER.sql("p.id"), ":party")
				: LastDays.latest(KeyType.PARTNER.sql("p.id") + " || :area");
		return this.jdbc.sql(PARTNERS.formatted(Bilingual.nameOf("p"), latest, Visibility.of("p")) + more)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("area", (scope.area() != null) ? " " + Key.ofArea(scope.area()) : "")
			.param("party", scope.party(), Types.VARCHAR)
			.param("from", scope.from(), Types.DATE)
			.param("to", scope.to(), Types.DATE)
			.param("ids", String.join(",", counts.keySet()));
	}

	private static AreaSummary.PartnerFigures partner(ResultSet row, Map<String, Integer> counts) throws SQLException {
		return new AreaSummary.PartnerFigures(row.getLong("id"), row.getString("name"),
				counts.getOrDefault(row.getString("id"), 0), row.getObject("last", LocalDate.class));
	}

}
