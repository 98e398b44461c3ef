package id.mitra.commitment;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.record.Mentions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Articles of agreements where commitments name them, by number and heading.
 */
@Component
class ArticleMentions implements Mentions {

	private final JdbcClient jdbc;

	ArticleMentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean in(String collection, String field) {
		return field.equals("articleId");
	}

	@Override
	public Map<Long, String> names(Set<Long> ids) {
		Map<Long, String> names = new HashMap<>();
		this.jdbc
			.sql("select t.id, " + CommitmentSql.ARTICLE_NAME + " as name from agreement_article t "
					+ "join agreement a on a.id = t.agreement_id where t.id in (:ids) and a.trashed_at is null and "
					+ Visibility.of("a"))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				names.put(row.getLong("id"), row.getString("name"));
			});
		return names;
	}

}
