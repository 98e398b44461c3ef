package id.mitra.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The meetings that count, as they are on record, read whole into memory and counted
 * there: by another way than any SQL of the application's.
 */
final class Records {

	private static final List<String> CLASSIFICATIONS = List.of("OPEN", "LIMITED", "SECRET", "TOP_SECRET");

	private final List<Record> all = new ArrayList<>();

	private final Map<String, String> parentAreas = new HashMap<>();

	private final Map<Long, Long> parents = new HashMap<>();

	private final Map<Long, String> countries = new HashMap<>();

	/**
	 * What many meetings have alike stands in memory once: a million of them must fit.
	 */
	private final Map<LocalDate, LocalDate> dates = new HashMap<>();

	private final Map<List<String>, Set<String>> touched = new HashMap<>();

	private final Map<List<String>, List<Long>> met = new HashMap<>();

	/**
	 * A meeting that counts, with each area it touches, parents included.
	 */
	private record Record(LocalDate date, int classification, String level, Set<String> areas, List<Long> partners) {
	}

	/**
	 * What is counted: by a reader of a clearance, in a period with either end open, with
	 * a partner or its parts or with partners of a country.
	 */
	record Question(String clearance, LocalDate from, LocalDate to, Long partner, String country) {

		String parameters() {
			StringBuilder text = new StringBuilder("?");
			text.append((this.from != null) ? "&from=" + this.from : "");
			text.append((this.to != null) ? "&to=" + this.to : "");
			text.append((this.partner != null) ? "&partner=" + this.partner : "");
			text.append((this.country != null) ? "&country=" + this.country : "");
			return text.toString();
		}

	}

	static Records in(Connection connection) throws SQLException {
		Records records = new Records();
		connection.setAutoCommit(false);
		try (Statement sql = connection.createStatement()) {
			sql.setFetchSize(10_000);
			each(sql, "select code, parent_code from area", (row) -> {
				if (row.text(2) != null) {
					records.parentAreas.put(row.text(1), row.text(2));
				}
			});
			each(sql, "select id, parent_id, country from partner", (row) -> {
				if (row.text(2) != null) {
					records.parents.put(Long.valueOf(row.text(1)), Long.valueOf(row.text(2)));
				}
				records.countries.put(Long.valueOf(row.text(1)), row.text(3));
			});
			each(sql, """
					select m.date, m.classification, m.our_level, a.codes, p.ids
					from meeting m
					left join (select meeting_id, string_agg(area_code, ' ') as codes
					  from meeting_area group by 1) a
					  on a.meeting_id = m.id
					left join (select meeting_id, string_agg(partner_id::text, ' ') as ids
					  from meeting_partner group by 1) p
					  on p.meeting_id = m.id
					where m.status = 'HELD'
					  and m.kind <> 'INTERNAL'
					  and m.trashed_at is null
					""", (row) -> records.add(LocalDate.parse(row.text(1)), row.text(2), row.text(3), row.text(4),
					row.text(5)));
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
		}
		return records;
	}

	private void add(LocalDate date, String classification, String level, String areas, String partners) {
		this.all.add(new Record(this.dates.computeIfAbsent(date, (day) -> day), CLASSIFICATIONS.indexOf(classification),
				(level != null) ? level.intern() : null,
				this.touched.computeIfAbsent(words(areas), (codes) -> withParents(codes)),
				this.met.computeIfAbsent(words(partners), (ids) -> ids.stream().map(Long::valueOf).toList())));
	}

	private Set<String> withParents(List<String> codes) {
		Set<String> touched = new TreeSet<>(codes);
		codes.forEach((code) -> touched.add(this.parentAreas.getOrDefault(code, code)));
		return touched;
	}

	private static List<String> words(String text) {
		return (text != null) ? List.of(text.split(" ")) : List.of();
	}

	/** What the summary of all areas should say, figure by figure. */
	Map<String, String> areas(Question question) {
		Map<String, String> figures = new HashMap<>();
		Map<String, Figures> areas = new HashMap<>();
		int total = 0;
		for (Record record : this.all) {
			if (answers(record, question)) {
				total++;
				record.areas().forEach((area) -> areas.computeIfAbsent(area, (code) -> new Figures()).add(record));
			}
		}
		figures.put("meetings", String.valueOf(total));
		areas.forEach((area, counted) -> counted.put(area + " ", figures));
		return figures;
	}

	/** What the summary of one area should say. */
	Map<String, String> area(String area, Question question) {
		Map<String, String> figures = new HashMap<>();
		Figures counted = new Figures();
		Map<String, Integer> counts = new HashMap<>();
		Map<Long, LocalDate> last = new HashMap<>();
		for (Record record : this.all) {
			if (record.areas().contains(area) && answers(record, question)) {
				counted.add(record);
				counts.merge("month " + record.date().toString().substring(0, 7), 1, Integer::sum);
				counts.merge("level " + record.level(), 1, Integer::sum);
				for (long whole : wholes(record)) {
					counts.merge("partner " + whole, 1, Integer::sum);
					last.merge(whole, record.date(), (one, other) -> one.isAfter(other) ? one : other);
				}
			}
		}
		counted.put("", figures);
		counts.forEach((name, count) -> {
			if (!name.startsWith("partner ") || counted.partners.contains(Long.valueOf(name.substring(8)))) {
				figures.put(name, String.valueOf(count));
			}
		});
		counted.partners.forEach((partner) -> figures.put("last with " + partner, String.valueOf(last.get(partner))));
		return figures;
	}

	private boolean answers(Record record, Question question) {
		return record.classification() <= CLASSIFICATIONS.indexOf(question.clearance())
				&& (question.from() == null || !record.date().isBefore(question.from()))
				&& (question.to() == null || !record.date().isAfter(question.to()))
				&& (question.partner() == null || wholes(record).contains(question.partner()))
				&& (question.country() == null || record.partners()
					.stream()
					.anyMatch((partner) -> question.country().equals(this.countries.get(partner))));
	}

	/** The partners of a meeting and all that they are parts of. */
	private Set<Long> wholes(Record record) {
		Set<Long> wholes = new HashSet<>();
		for (Long partner : record.partners()) {
			for (Long whole = partner; whole != null; whole = this.parents.get(whole)) {
				wholes.add(whole);
			}
		}
		return wholes;
	}

	private static void each(Statement sql, String query, Consumer<Row> use) throws SQLException {
		try (ResultSet rows = sql.executeQuery(query)) {
			while (rows.next()) {
				use.accept((column) -> text(rows, column));
			}
		}
	}

	private static String text(ResultSet rows, int column) {
		try {
			return rows.getString(column);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Row {

		String text(int column);

	}

	/**
	 * What adds up for an area.
	 */
	private static final class Figures {

		private int meetings;

		private final Set<Long> partners = new HashSet<>();

		private LocalDate last = LocalDate.MIN;

		private void add(Record record) {
			this.meetings++;
			this.partners.addAll(record.partners());
			this.last = record.date().isAfter(this.last) ? record.date() : this.last;
		}

		private void put(String prefix, Map<String, String> figures) {
			if (this.meetings > 0) {
				figures.put(prefix + "meetings", String.valueOf(this.meetings));
				figures.put(prefix + "partners", String.valueOf(this.partners.size()));
				figures.put(prefix + "last", String.valueOf(this.last));
			}
		}

	}

}
