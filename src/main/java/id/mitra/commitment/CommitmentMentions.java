package id.mitra.commitment;

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
 * Commitments where others name them, by what was promised, in the trash too.
 */
@Component
class CommitmentMentions implements Mentions {

	private final JdbcClient jdbc;

	CommitmentMentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean in(String collection, String field) {
		return field.equals("commitmentId");
	}

	@Override
	public Map<Long, String> names(Set<Long> ids) {
		Map<Long, String> names = new HashMap<>();
		this.jdbc
			.sql("select c.id, c.text_id, c.text_en from commitment c where c.id in (:ids) and "
					+ CommitmentVisibility.CONDITION)
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				names.put(row.getLong("id"), Bilingual.name(row.getString("text_en"), row.getString("text_id")));
			});
		return names;
	}

}
