package id.mitra.agreement;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.record.Mentions;
import id.mitra.platform.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Agreements where others name them, by their titles, in the trash too.
 */
@Component
class AgreementMentions implements Mentions {

	private final JdbcClient jdbc;

	AgreementMentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean in(String collection, String field) {
		return field.equals("predecessorId") && collection.equals("agreements");
	}

	@Override
	public Map<Long, String> names(Set<Long> ids) {
		Map<Long, String> names = new HashMap<>();
		this.jdbc
			.sql("select a.id, a.title_id, a.title_en from agreement a where a.id in (:ids) and " + Visibility.of("a"))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				names.put(row.getLong("id"), Bilingual.name(row.getString("title_en"), row.getString("title_id")));
			});
		return names;
	}

}
