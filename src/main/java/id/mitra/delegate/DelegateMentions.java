package id.mitra.delegate;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import id.mitra.platform.record.Mentions;
import id.mitra.identity.caller.Visibility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Delegates where others name them, in the trash too.
 */
@Component
class DelegateMentions implements Mentions {

	private final JdbcClient jdbc;

	DelegateMentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean in(String collection, String field) {
		return field.equals("delegateId") || field.equals("speakers")
				|| (collection.equals("delegates") && Set.of("mergedId", "intoId").contains(field));
	}

	@Override
	public Map<Long, String> names(Set<Long> ids) {
		Map<Long, String> names = new HashMap<>();
		this.jdbc.sql("select d.id, d.full_name from delegate d where d.id in (:ids) and " + Visibility.of("d"))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				names.put(row.getLong("id"), row.getString("full_name"));
			});
		return names;
	}

}
