package id.mitra.reading.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.mitra.identity.caller.Visibility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells who of the people that a text names is on record for the reader.
 */
@Component
public class Delegates {

	/** Above it two names are one, written in two ways. */
	private static final double ALIKE = 0.7;

	private final JdbcClient jdbc;

	Delegates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The ids of delegates by the names that they were asked for by.
	 * @param names without titles
	 */
	public Map<String, Long> known(List<String> names) {
		Map<String, Long> known = new HashMap<>();
		if (names.isEmpty()) {
			return known;
		}
		this.jdbc.sql("""
				select asked.name, d.id
				from unnest(array[:names]) asked(name)
				cross join lateral (
				  select id, similarity(bare_name, fold(asked.name)) as score
				  from delegate
				  where trashed_at is null
				    and {visible}
				    and bare_name % fold(asked.name)
				  order by score desc, id
				  limit 1) d
				where d.score >= :alike
				""".replace("{visible}", Visibility.of("delegate")))
			.param("names", names)
			.param("alike", ALIKE)
			.param(Visibility.CLEARANCE, Visibility.reach().name())
			.query((row) -> {
				known.put(row.getString("name"), row.getLong("id"));
			});
		return known;
	}

}
