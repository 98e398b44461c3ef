package id.mitra.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.Side;
import id.mitra.reading.Reading.Duplicate;
import id.mitra.reading.Reading.ReportedMeeting;
import id.mitra.reading.Reading.ReportedPartner;
import id.mitra.reading.Reading.ReportedPerson;
import id.mitra.reading.words.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the meetings on record that a release may be telling of, by day, partner, people
 * and place, among those that the reader can see.
 */
@Component
class Doubles {

	private static final double LIKELY = 0.55;

	/** A release appears within so many days of a meeting that it gives no date of. */
	private static final int DAYS_BEFORE = 14;

	private final JdbcClient jdbc;

	Doubles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Reading found(Reading reading) {
		List<ReportedMeeting> meetings = reading.meetings();
		List<Duplicate> duplicates = new ArrayList<>();
		candidates(meetings, reading.press().publishedOn()).forEach((number, candidates) -> candidates.stream()
			.filter((candidate) -> candidate.agrees(meetings.get(number)))
			.map((candidate) -> new Duplicate(candidate.id, candidate.reference, candidate.title,
					Math.round(candidate.score(meetings.get(number)) * 100) / 100.0, number))
			.filter((duplicate) -> duplicate.score() >= LIKELY)
			.sorted(Comparator.comparingDouble(Duplicate::score).reversed())
			.limit(3)
			.forEach(duplicates::add));
		duplicates.sort(Comparator.comparingDouble(Duplicate::score).reversed());
		return new Reading(reading.press(), meetings, duplicates);
	}

	/**
	 * The days on which a meeting on record may be the reported one.
	 */
	private record Days(int number, LocalDate from, LocalDate to) {

		private static Stream<Days> of(int number, ReportedMeeting meeting, @Nullable LocalDate published) {
			LocalDate date = (meeting.day().date() != null) ? meeting.day().date() : published;
			if (date == null) {
				return Stream.empty();
			}
			boolean month = meeting.day().datePrecision() == DatePrecision.MONTH;
			return Stream.of(new Days(number,
					(meeting.day().date() == null) ? date.minusDays(DAYS_BEFORE) : month ? date : date.minusDays(1),
					month ? date.plusMonths(1).minusDays(1) : date.plusDays(1)));
		}

	}

	/** By the number of the reported meeting, in one statement for all. */
	private Map<Integer, List<Likeness>> candidates(List<ReportedMeeting> meetings, @Nullable LocalDate published) {
		List<Days> days = IntStream.range(0, meetings.size())
			.boxed()
			.flatMap((number) -> Days.of(number, meetings.get(number), published))
			.toList();
		Map<Integer, List<Likeness>> found = new TreeMap<>();
		if (days.isEmpty()) {
			return found;
		}
		this.jdbc.sql("""
				select wanted.number, m.*,
				  array(select p.partner_id from meeting_partner p where p.meeting_id = m.id) as partners,
				  array(select p.country
				        from meeting_partner mp
				        join partner p on p.id = mp.partner_id
				        where mp.meeting_id = m.id
				          and p.country is not null
				          and %s) as countries,
				  array(select a.delegate_id from attendance a where a.meeting_id = m.id) as people,
				  array(select a.delegate_id
				        from attendance a
				        where a.meeting_id = m.id
				          and a.side = 'PARTNER') as theirs
				from unnest(cast(:numbers as integer[]), cast(:froms as date[]), cast(:tos as date[]))
				  wanted (number, first, last)
				cross join lateral (
				  select m.id, m.reference, m.title, m.date, m.date_precision, m.city, m.country
				  from meeting m
				  where m.trashed_at is null
				    and (m.date between wanted.first and wanted.last
				      or (m.date_precision = 'MONTH' and m.date = date_trunc('month', wanted.last)::date))
				    and %s
				  order by m.date desc, m.id desc
				  limit 500
				) m
				""".formatted(Visibility.of("p"), MeetingVisibility.CONDITION))
			.param("numbers", days.stream().map(Days::number).toArray(Integer[]::new))
			.param("froms", days.stream().map(Days::from).map(LocalDate::toString).toArray(String[]::new))
			.param("tos", days.stream().map(Days::to).map(LocalDate::toString).toArray(String[]::new))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				found.computeIfAbsent(row.getInt("number"), (none) -> new ArrayList<>()).add(Likeness.of(row));
			});
		return found;
	}

	/**
	 * Who was at a meeting on record.
	 *
	 * @param theirs those of the people who came for a partner
	 */
	private record Guests(Set<Long> partners, Set<String> countries, Set<Long> people, Set<Long> theirs) {
	}

	/**
	 * A meeting on record, as far as it is compared.
	 */
	private record Likeness(long id, String reference, String title, LocalDate date, DatePrecision precision,
			@Nullable String city, @Nullable String country, Guests guests) {

		private static Likeness of(ResultSet row) throws SQLException {
			return new Likeness(row.getLong("id"), row.getString("reference"), row.getString("title"),
					row.getObject("date", LocalDate.class), DatePrecision.valueOf(row.getString("date_precision")),
					row.getString("city"), row.getString("country"),
					new Guests(Set.of((Long[]) row.getArray("partners").getArray()),
							Stream.of((String[]) row.getArray("countries").getArray()).collect(Collectors.toSet()),
							Set.of((Long[]) row.getArray("people").getArray()),
							Set.of((Long[]) row.getArray("theirs").getArray())));
		}

		/**
		 * Whether it was with the same: one minister meets several on a day and in a
		 * place.
		 */
		private boolean agrees(ReportedMeeting meeting) {
			return who(meeting) > 0 || meeting.sides()
				.people()
				.stream()
				.filter((person) -> person.side() == Side.PARTNER)
				.map(ReportedPerson::delegateId)
				.filter(Objects::nonNull)
				.anyMatch(this.guests.theirs::contains);
		}

		private double score(ReportedMeeting meeting) {
			return when(meeting) + who(meeting) + people(meeting) + where(meeting);
		}

		private double when(ReportedMeeting meeting) {
			if (meeting.day().date() == null) {
				return 0.15;
			}
			boolean days = meeting.day().datePrecision() == DatePrecision.DAY && this.precision == DatePrecision.DAY;
			return !days ? 0.25 : meeting.day().date().equals(this.date) ? 0.4 : 0.25;
		}

		private double who(ReportedMeeting meeting) {
			if (meeting.sides().partners().isEmpty()) {
				return this.guests.partners.isEmpty() ? 0.2 : 0;
			}
			boolean same = meeting.sides()
				.partners()
				.stream()
				.map(ReportedPartner::partnerId)
				.filter(Objects::nonNull)
				.anyMatch(this.guests.partners::contains);
			boolean state = meeting.sides()
				.partners()
				.stream()
				.map(ReportedPartner::country)
				.filter(Objects::nonNull)
				.anyMatch(this.guests.countries::contains);
			return same ? 0.35 : state ? 0.25 : 0;
		}

		private double people(ReportedMeeting meeting) {
			long known = meeting.sides()
				.people()
				.stream()
				.map(ReportedPerson::delegateId)
				.filter(Objects::nonNull)
				.filter(this.guests.people::contains)
				.count();
			return meeting.sides().people().isEmpty() ? 0 : 0.15 * known / meeting.sides().people().size();
		}

		private double where(ReportedMeeting meeting) {
			boolean city = meeting.where().city() != null && this.city != null
					&& Tokens.fold(meeting.where().city()).equals(Tokens.fold(this.city));
			boolean state = meeting.where().country() != null && meeting.where().country().equals(this.country);
			boolean neither = meeting.where().city() == null && this.city == null && meeting.where().country() == null
					&& this.country == null;
			return (city || neither) ? 0.1 : state ? 0.05 : 0;
		}

	}

}
