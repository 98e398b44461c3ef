package id.mitra;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds a call to changing nothing on record, in whatever table.
 */
public final class Unchanged {

	/**
	 * What moves while nobody writes: sessions and what is counted of them, what is
	 * worked out of the records in the background, releases that wait to be read, and the
	 * jobs that do all that.
	 */
	private static final Set<String> MOVING = Set.of("spring_session", "spring_session_attributes", "failure_count",
			"familiar_place", "last_visit", "reference_change", "press_release", "digest_change", "tally",
			"audit_pending", "audit_link", "audit_check", "job", "inbox_renewal", "likeness", "likeness_key",
			"likeness_due", "reminder", "reminder_day", "agreement_phase");

	/**
	 * Of any row its transaction, which no change leaves as it was; of some what they
	 * say, as it is no change that a token was used, or how far an agreement was counted.
	 */
	private static final Map<String, String> PRINTS = Map.of("access_token",
			"hashtext((to_jsonb(t) - 'first_used_at')::text)", "agreement",
			"hashtext((to_jsonb(t) - 'phases_to')::text)");

	private Unchanged() {
	}

	/**
	 * Does what may change nothing, and answers what it does. That a token was used is no
	 * change.
	 */
	public static <T> T by(Supplier<T> call) {
		Map<String, String> before = fingerprints();
		T answer = call.get();
		assertThat(fingerprints()).isEqualTo(before);
		return answer;
	}

	private static Map<String, String> fingerprints() {
		assertThat(Schema.current().names()).containsAll(MOVING).containsAll(PRINTS.keySet());
		String sql = Schema.current()
			.names()
			.stream()
			.filter((table) -> !MOVING.contains(table))
			.map((table) -> "select '" + table + "' as name, count(*) || ' ' " + "|| coalesce(sum("
					+ PRINTS.getOrDefault(table, "xmin::text") + "::bigint), 0) as print from " + table + " t")
			.collect(Collectors.joining(" union all "));
		Map<String, String> fingerprints = new LinkedHashMap<>();
		TestDatabase.sql().sql(sql).query((row) -> {
			fingerprints.put(row.getString("name"), row.getString("print"));
		});
		return fingerprints;
	}

}
