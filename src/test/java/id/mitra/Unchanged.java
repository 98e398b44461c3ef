package id.mitra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds a call to changing nothing on record.
 */
public final class Unchanged {

	private static final List<String> TABLES = List.of("app_user", "access_token", "sign_in_link", "idempotency_key",
			"audit_entry", "unit", "partner", "partner_name", "delegate", "delegate_post", "area", "area_owner",
			"meeting", "meeting_partner", "meeting_area", "attendance", "statement", "press_item", "press_item_meeting",
			"press_finding");

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
		String sql = TABLES.stream()
			.map((table) -> "select '" + table + "' as name, count(*) || ' ' "
					+ "|| coalesce(sum(hashtext((to_jsonb(t) - 'first_used_at')::text)::bigint), 0) as print from "
					+ table + " t")
			.collect(Collectors.joining(" union all "));
		Map<String, String> fingerprints = new LinkedHashMap<>();
		TestDatabase.sql().sql(sql).query((row) -> {
			fingerprints.put(row.getString("name"), row.getString("print"));
		});
		return fingerprints;
	}

}
