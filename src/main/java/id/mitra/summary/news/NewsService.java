package id.mitra.summary.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.area.AreaDetails;
import id.mitra.area.Areas;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.signin.LastVisits;
import id.mitra.index.Key;
import id.mitra.index.tally.Answers;
import id.mitra.index.tally.LastDays;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Question;
import id.mitra.index.tally.Tallies;
import id.mitra.index.tally.Tally;
import id.mitra.platform.record.Today;
import id.mitra.summary.figures.SummaryChecks;
import id.mitra.summary.figures.SummaryQuery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Tells what has changed.
 */
@Service
@PreAuthorize(Permission.STAFF)
class NewsService {

	/** After so many months without a meeting an area is silent. */
	private static final int SILENT = 12;

	private final ChangedRecordQueries records;

	private final Tallies tallies;

	private final Areas areas;

	private final LastVisits visits;

	private final SummaryChecks checks;

	private final Today today;

	private final ZoneId zone;

	NewsService(ChangedRecordQueries records, Tallies tallies, Areas areas, LastVisits visits, SummaryChecks checks,
			Today today, @Value("${mitra.zone}") ZoneId zone) {
		this.records = records;
		this.tallies = tallies;
		this.areas = areas;
		this.visits = visits;
		this.checks = checks;
		this.today = today;
		this.zone = zone;
	}

	public News since(NewsQuery query) {
		LocalDate today = this.today.date();
		Instant since = moment(query, today);
		LocalDate from = LocalDate.ofInstant(since, this.zone);
		ChangedRecordQueries.PromiseLists promised = this.records.promises(from, today);
		NewParties parties = parties(SummaryQuery.between(from, null));
		return new News(since, this.records.meetings(since, null), promised.made(), promised.late(), promised.kept(),
				parties.totalFirstMet(), parties.firstMet(), parties.silent());
	}

	/** Without a beginning all were met for the first time, which tells nothing. */
	public NewParties parties(SummaryQuery period) {
		this.checks.scope(period);
		LocalDate today = this.today.date();
		LocalDate end = (period.to() != null && period.to().isBefore(today)) ? period.to() : today;
		LocalDate from = Objects.requireNonNullElse(period.from(), end);
		List<AreaDetails> areas = this.areas.all().stream().filter(AreaDetails::active).toList();
		Answers answers = this.tallies.ask(
				new LastDays(areas.stream().map((area) -> Key.ofArea(area.code()).text()).toList(), null, end),
				Question.between(null, end, Measure.MET).meetingsOnly(),
				Question.between(from, end, Measure.MET).meetingsOnly());
		ChangedRecordQueries.FirstTime met = this.records.met((period.from() != null) ? firstMet(answers) : Set.of());
		return new NewParties(met.all(), met.first(), silent(areas, answers.days(), from, end));
	}

	public List<News.ChangedMeeting> meetings(NewsQuery query) {
		boolean visit = query.from() == null && query.since() == NewsQuery.Since.VISIT;
		LocalDate today = this.today.date();
		return visit ? this.records.meetings(week(today), Caller.required().id())
				: this.records.meetings(moment(query, today), null);
	}

	private Instant week(LocalDate today) {
		return today.minusWeeks(1).atStartOfDay(this.zone).toInstant();
	}

	private Instant moment(NewsQuery query, LocalDate today) {
		NewsQuery.Since since = Objects.requireNonNullElse(query.since(), NewsQuery.Since.WEEK);
		if (query.from() != null) {
			return query.from().atStartOfDay(this.zone).toInstant();
		}
		return switch (since) {
			case WEEK -> week(today);
			case QUARTER -> today.minusMonths(3).atStartOfDay(this.zone).toInstant();
			case VISIT -> this.visits.before(Caller.required().id()).orElse(week(today)).truncatedTo(ChronoUnit.MILLIS);
		};
	}

	/** Those that were met as often since then as ever. */
	private static Set<String> firstMet(Answers answers) {
		Map<String, Integer> ever = answers.first().stream().collect(Collectors.toMap(Tally::subject, Tally::meetings));
		return answers.to(1)
			.stream()
			.filter((tally) -> ever.getOrDefault(tally.subject(), 0) == tally.meetings())
			.map(Tally::subject)
			.collect(Collectors.toSet());
	}

	/** Those that are silent at the end, and were not at the beginning. */
	private static List<News.SilentArea> silent(List<AreaDetails> areas, Map<String, LocalDate> days, LocalDate from,
			LocalDate end) {
		return areas.stream().flatMap((area) -> {
			LocalDate last = days.get(Key.ofArea(area.code()).text());
			if (last == null || last.isAfter(end.minusMonths(SILENT)) || !last.isAfter(from.minusMonths(SILENT))) {
				return Stream.empty();
			}
			return Stream.of(new News.SilentArea(area.code(), area.name(), last));
		}).toList();
	}

}
