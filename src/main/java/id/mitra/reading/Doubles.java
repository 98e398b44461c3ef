package id.mitra.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.meeting.DatePrecision;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.reading.Reading.Duplicate;
import id.mitra.reading.Reading.ReportedMeeting;
import id.mitra.reading.Reading.ReportedPartner;
import id.mitra.reading.Reading.ReportedPerson;
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
		List<Duplicate> duplicates = new ArrayList<>();
		for (int i = 0; i < reading.meetings().size(); i++) {
			duplicates.addAll(of(reading.meetings().get(i), reading.press().publishedOn(), i));
		}
		duplicates.sort(Comparator.comparingDouble(Duplicate::score).reversed());
		return new Reading(reading.press(), reading.meetings(), duplicates);
	}

	private List<Duplicate> of(ReportedMeeting meeting, @Nullable LocalDate published, int number) {
		LocalDate date = (meeting.date() != null) ? meeting.date() : published;
		if (date == null) {
			return List.of();
		}
		boolean month = meeting.datePrecision() == DatePrecision.MONTH;
		LocalDate from = (meeting.date() == null) ? date.minusDays(DAYS_BEFORE) : month ? date : date.minusDays(1);
		LocalDate to = month ? date.plusMonths(1).minusDays(1) : date.plusDays(1);
		return candidates(from, to).stream()
			.map((candidate) -> new Duplicate(candidate.id, candidate.reference, candidate.title,
					Math.round(candidate.score(meeting) * 100) / 100.0, number))
			.filter((duplicate) -> duplicate.score() >= LIKELY)
			.sorted(Comparator.comparingDouble(Duplicate::score).reversed())
			.limit(3)
			.toList();
	}

	private List<Candidate> candidates(LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select m.id, m.reference, m.title, m.date, m.date_precision, m.city, m.country,
				  array(select p.partner_id from meeting_partner p where p.meeting_id = m.id) as partners,
				  array(select p.country
				        from meeting_partner mp
				        join partner p on p.id = mp.partner_id
				        where mp.meeting_id = m.id
				          and p.country is not null) as countries,
				  array(select a.delegate_id from attendance a where a.meeting_id = m.id) as people
				from meeting m
				where m.trashed_at is null
				  and (m.date between :from and :to
				    or (m.date_precision = 'MONTH' and m.date = date_trunc('month', cast(:to as date))))
				  and %s
				order by m.date desc, m.id desc
				limit 500
				""".formatted(MeetingVisibility.CONDITION))
			.param("from", from)
			.param("to", to)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), java.sql.Types.VARCHAR)
			.query((row, index) -> new Candidate(row.getLong("id"), row.getString("reference"), row.getString("title"),
					row.getObject("date", LocalDate.class), DatePrecision.valueOf(row.getString("date_precision")),
					row.getString("city"), row.getString("country"),
					Set.of((Long[]) row.getArray("partners").getArray()),
					Stream.of((String[]) row.getArray("countries").getArray()).collect(Collectors.toSet()),
					Set.of((Long[]) row.getArray("people").getArray())))
			.list();
	}

	/**
	 * A meeting on record, as far as it is compared.
	 */
	private record Candidate(long id, String reference, String title, LocalDate date, DatePrecision precision,
			@Nullable String city, @Nullable String country, Set<Long> partners, Set<String> countries,
			Set<Long> people) {

		private double score(ReportedMeeting meeting) {
			return when(meeting) + who(meeting) + people(meeting) + where(meeting);
		}

		private double when(ReportedMeeting meeting) {
			if (meeting.date() == null) {
				return 0.15;
			}
			boolean days = meeting.datePrecision() == DatePrecision.DAY && this.precision == DatePrecision.DAY;
			return !days ? 0.25 : meeting.date().equals(this.date) ? 0.4 : 0.25;
		}

		private double who(ReportedMeeting meeting) {
			if (meeting.partners().isEmpty()) {
				return this.partners.isEmpty() ? 0.2 : 0;
			}
			boolean same = meeting.partners()
				.stream()
				.map(ReportedPartner::partnerId)
				.filter(Objects::nonNull)
				.anyMatch(this.partners::contains);
			boolean state = meeting.partners()
				.stream()
				.map(ReportedPartner::country)
				.filter(Objects::nonNull)
				.anyMatch(this.countries::contains);
			return same ? 0.35 : state ? 0.25 : 0;
		}

		private double people(ReportedMeeting meeting) {
			long known = meeting.people()
				.stream()
				.map(ReportedPerson::delegateId)
				.filter(Objects::nonNull)
				.filter(this.people::contains)
				.count();
			return meeting.people().isEmpty() ? 0 : 0.15 * known / meeting.people().size();
		}

		private double where(ReportedMeeting meeting) {
			boolean city = meeting.city() != null && this.city != null
					&& Tokens.fold(meeting.city()).equals(Tokens.fold(this.city));
			boolean state = meeting.country() != null && meeting.country().equals(this.country);
			boolean neither = meeting.city() == null && this.city == null && meeting.country() == null
					&& this.country == null;
			return (city || neither) ? 0.1 : state ? 0.05 : 0;
		}

	}

}
