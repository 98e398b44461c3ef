package id.mitra.commitment;

import id.mitra.commitment.report.ReportDetails;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.text.Bilingual;

/**
 * A commitment as the lists read it: with names, and with what was said of it, as far as
 * the reader may know them.
 */
public final class CommitmentSql {

	/**
	 * Read as {@link ReportDetails}, those at meetings that are hidden without titles.
	 * One that is in the trash is not told, but what was said there stays.
	 */
	private static final String REPORTS = """
			(select coalesce(json_agg(json_build_object('status', r.status, 'note', r.note, 'on', r.reported_on,
			    'meetingId', case when rm.trashed_at is null then r.meeting_id end,
			    'meetingTitle', case when rm.trashed_at is null then rm.title end, 'reportedAt', r.reported_at,
			    'reportedBy', r.reported_by, 'evidence', (
			      select coalesce(json_agg(json_build_object('text', e.text, 'url', e.url) order by e.position), '[]')
			      from commitment_evidence e
			      where e.commitment_id = r.commitment_id
			        and e.report = r.position)) order by r.position), '[]')
			  from commitment_report r
			  left join meeting rm on rm.id = r.meeting_id and %s
			  where r.commitment_id = c.id) as reports""".formatted(Visibility.of("rm"));

	public static final String TABLES = """
			commitment c
			left join meeting m on m.id = c.meeting_id and m.trashed_at is null and %s
			left join partner p on p.id = c.partner_id and %s
			left join delegate d on d.id = c.delegate_id and %s
			left join unit u on u.id = c.unit_id
			left join agreement_article t on t.id = c.article_id and exists (
			  select
			  from agreement a
			  where a.id = t.agreement_id
			    and a.trashed_at is null
			    and %s)""".formatted(Visibility.of("m"), Visibility.of("p"), Visibility.of("d"), Visibility.of("a"));

	/** What an article called t is called: its number and heading, else how it begins. */
	static final String ARTICLE_NAME = "coalesce(nullif(concat_ws(' ', t.number, t.heading), ''), left(t.text, 100))";

	static final String OF_AGREEMENT = """
			c.article_id in (
			  select t.id
			  from agreement_article t
			  join agreement a on a.id = t.agreement_id and a.trashed_at is null and %s
			  where a.id = :agreement)""".formatted(Visibility.of("a"));

	/** The rule of {@link CommitmentVisibility}, by the meeting that is joined. */
	public static final String VISIBLE = Visibility.of("c") + " and (c.meeting_id is null or m.id is not null)";

	/**
	 * A partner with its parts, of which some may be hidden: itself must not be. As an
	 * array, as in those below, whose members an index is asked for.
	 */
	public static final String WITH_PARTNER = """
			c.partner_id = any (array(
			  with recursive part as (
			    select p.id from partner p where p.id = :partner and %s
			    union
			    select t.id from partner_tree t join part on t.parent_id = part.id
			  )
			  select id from part))""".formatted(Visibility.of("p"));

	static final String WITH_COUNTRY = "c.partner_id = any (array("
			+ "select p.id from partner p where p.country = :country and " + Visibility.of("p") + "))";

	public static final String ABOUT_AREA = "c.area_code = any (array(select code from area where :area in "
			+ "(code, parent_code)))";

	/** What a person answers for, or a unit. */
	public static final String OF_PERSON_OR_UNIT = "(c.delegate_id = :ownPerson or c.unit_id = :ownUnit)";

	private CommitmentSql() {
	}

	/** By names in the caller's language. */
	public static String columns() {
		String article = "case when t.id is not null then " + ARTICLE_NAME + " end as article_name";
		return "c.*, " + Bilingual.nameOf("p") + " as partner_name, " + Bilingual.nameOf("u")
				+ " as unit_name, d.full_name as delegate_name, m.title as meeting_title, t.id as seen_article, "
				+ article + ", " + REPORTS;
	}

}
