package id.mitra.partner;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import id.mitra.platform.record.Mentions;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Partners where others name them, in the trash too.
 */
@Component
class PartnerMentions implements Mentions {

	private final JdbcClient jdbc;

	PartnerMentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean in(String collection, String field) {
		return field.equals("partnerId")
				|| (collection.equals("partners") && Set.of("parentId", "mergedId", "intoId").contains(field));
	}

	@Override
	public Map<Long, String> names(Set<Long> ids) {
		Map<Long, String> names = new HashMap<>();
		this.jdbc.sql("select p.id, p.name_en, p.name_id from partner p where p.id in (:ids) and " + Visibility.of("p"))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				names.put(row.getLong("id"), Bilingual.name(row.getString("name_en"), row.getString("name_id")));
			});
		return names;
	}

}
