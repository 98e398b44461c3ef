package id.mitra.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import id.mitra.platform.record.Mentions;
import id.mitra.platform.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Units where others name them, which everyone may see.
 */
@Component
class UnitMentions implements Mentions {

	private final JdbcClient jdbc;

	UnitMentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean in(String collection, String field) {
		return field.equals("unitId") || (field.equals("parentId") && collection.equals("units"));
	}

	@Override
	public Map<Long, String> names(Set<Long> ids) {
		Map<Long, String> names = new HashMap<>();
		this.jdbc.sql("select id, name_en, name_id from unit where id in (:ids)").param("ids", ids).query((row) -> {
			names.put(row.getLong("id"), Bilingual.name(row.getString("name_en"), row.getString("name_id")));
		});
		return names;
	}

}
