package id.mitra.commitment.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import id.mitra.agreement.act.ArticleAct;
import id.mitra.agreement.act.ArticleUse;
import id.mitra.commitment.CommitmentVisibility;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.text.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells agreements which commitments act on their articles. What is only proposed has
 * acted on nothing yet.
 */
@Component
class ArticleQueries implements ArticleUse {

	private static final int MOST = 5;

	/** What an agreement without articles has in the place of one. */
	private static final long NO_ARTICLE = 0;

	/**
	 * A commitment called c of an article called t, that counts and that the reader may
	 * know.
	 */
	private static final String COUNTS = "c.article_id = t.id and c.trashed_at is null and c.status <> 'PROPOSED' and "
			+ CommitmentVisibility.CONDITION;

	/** Meetings where they were made, and where anything was said of them. */
	private static final String ACTS = """
			select t.id,
			  (select count(*) from commitment c where {counts}) as number,
			  (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'madeOn', o.made_on,
			      'open', o.open) order by o.made_on desc, o.id), '[]')
			    from (
			      select c.id, coalesce(c.text_{own}, c.text_{other}) as name, c.made_on,
			        c.status in ('OPEN', 'IN_PROGRESS') as open
			      from commitment c
			      where {counts}
			      order by c.made_on desc, c.id
			      limit :most) o) as commitments,
			  (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.title, 'date', o.date)
			      order by o.date desc, o.id), '[]')
			    from (
			      select w.id, w.title, w.date
			      from meeting w
			      where w.trashed_at is null
			        and {met}
			        and w.id in (
			          select c.meeting_id from commitment c where {counts}
			          union all
			          select r.meeting_id
			          from commitment c
			          join commitment_report r on r.commitment_id = c.id
			          where {counts})
			      order by w.date desc, w.id
			      limit :most) o) as meetings
			from agreement a
			left join agreement_article t on t.agreement_id = a.id
			where a.id = :agreement
			  and a.trashed_at is null
			  and {visible}
			order by t.position
			""".replace("{counts}", COUNTS)
		.replace("{met}", Visibility.of("w"))
		.replace("{visible}", Visibility.of("a"));

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ArticleQueries(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	@Override
	public boolean uses(Collection<Long> articles) {
		return this.jdbc
			.sql("select exists (select from commitment c where c.article_id in (:articles) and " + Visibility.of("c")
					+ ")")
			.param("articles", articles)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

	@Override
	public Optional<List<ArticleAct>> acts(long agreement) {
		List<ArticleAct> acts = this.jdbc
			.sql(ACTS.replace("{own}", Bilingual.language()).replace("{other}", Bilingual.indonesian() ? "en" : "id"))
			.param("agreement", agreement)
			.param("most", MOST)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new ArticleAct(row.getLong("id"),
					list(row, "commitments", ArticleAct.ArticlePromise[].class), row.getLong("number"),
					list(row, "meetings", ArticleAct.ArticleMeeting[].class)))
			.list();
		return acts.isEmpty() ? Optional.empty()
				: Optional.of(acts.stream().filter((act) -> act.articleId() != NO_ARTICLE).toList());
	}

	private <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
		return List.of(this.json.readValue(row.getString(column), type));
	}

}
