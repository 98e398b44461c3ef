package id.mitra.index.tally;

import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.caller.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Asks when the meetings under some keys of {@code meeting_key}, and any at all, were
 * last held in a period.
 */
public record LastDays(List<String> keys, @Nullable LocalDate from, @Nullable LocalDate to) {

	/** The key of any meeting in the answer. */
	public static final String ALL = "";

	/**
	 * The last day, as SQL, on which anything that counts can have been, wherever that
	 * is. Bounded by it, it is found without walking past all that is planned. It is the
	 * day after the one that the earliest zone has, whatever the session's is.
	 */
	public static final String LATEST_DAY = "((now() at time zone 'UTC')::date + 2)";

	/** What counts was held. */
	private static final String LATEST = """
			(select m.date
			  from %s m
			  where %s
			    and m.counted
			    and %s
			    and m.date >= coalesce(cast(:from as date), '-infinity')
			    and m.date <= least(cast(:to as date), %s)
			  order by m.date desc
			  limit 1)""";

	/** The answer in the columns of {@link Tallies}, behind others. */
	static final String SQL = """
			union all
			select %3$d, null, wanted.key, latest.date, null, null, null
			from unnest(string_to_array(:keys, ',')) wanted (key)
			cross join lateral %1$s latest
			union all
			select %3$d, null, '', latest.date, null, null, null
			from %2$s latest
			""".formatted(latest("wanted.key"), latestOf("meeting_digest", "true"), AnswerRows.LAST);

	/**
	 * SQL that gives the day of the latest meeting under a key of {@code meeting_key}, or
	 * no row. Its parameters are those of {@link Visibility}, and {@code from} and
	 * {@code to}, which may be null.
	 * @param key the key as SQL
	 */
	public static String latest(String key) {
		return latestOf("meeting_key", "m.key = " + key);
	}

	/**
	 * The same of the meetings under two keys, the rarer one first.
	 */
	public static String latest(String key, String other) {
		return latestOf("meeting_key", """
				m.key = %s and exists (
				  select
				  from meeting_key also
				  where also.key = %s
				    and also.date = m.date
				    and also.meeting_id = m.meeting_id
				  offset 0)""".formatted(key, other));
	}

	private static String latestOf(String table, String condition) {
		return LATEST.formatted(table, condition, Visibility.of("m"), LATEST_DAY);
	}

}
