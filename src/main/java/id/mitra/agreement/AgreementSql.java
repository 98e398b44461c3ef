package id.mitra.agreement;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.text.Bilingual;

/**
 * Agreements as SQL reads them, with the names of their parties, under the visibility
 * rule.
 */
final class AgreementSql {

	/** Of the day today, at which they stand. */
	static final String TABLES = """
			agreement a
			join agreement_phase h on h.agreement_id = a.id and :today between h.from_day and h.to_day""";

	static final String VISIBLE = Visibility.of("a");

	/** A partner with its parts, of which some may be hidden: itself must not be. */
	static final String WITH_PARTNER = """
			a.id in (
			  select t.agreement_id
			  from agreement_party t
			  where t.partner_id in (
			    with recursive part as (
			      select p.id from partner p where p.id = :partner and %s
			      union
			      select e.id from partner_tree e join part on e.parent_id = part.id
			    )
			    select id from part))""".formatted(Visibility.of("p"));

	static final String WITH_COUNTRY = """
			a.id in (
			  select t.agreement_id
			  from agreement_party t
			  join partner p on p.id = t.partner_id and %s
			  where p.country = :country)""".formatted(Visibility.of("p"));

	static final String ABOUT_AREA = """
			a.id in (
			  select t.agreement_id
			  from agreement_area t
			  join area r on r.code = t.area_code
			  where :area in (r.code, r.parent_code))""";

	static final String AT_MEETING = """
			a.id in (
			  select v.agreement_id
			  from agreement_event v
			  join meeting m on m.id = v.meeting_id and m.trashed_at is null and %s
			  where m.id = :meeting)""".formatted(Visibility.of("m"));

	/** Its end came, and nobody noted anything since. */
	static final String UNSEEN = """
			(h.stage = 'EXPIRED'
			  and not h.noted
			  and not exists (
			    select
			    from agreement k
			    where k.predecessor_id = a.id
			      and k.trashed_at is null
			      and %s))""".formatted(Visibility.of("k"));

	/** In readable order; one that is hidden is not named. */
	private static final String PARTIES = """
			(select coalesce(json_agg(json_build_object('partnerId', p.id, 'nameThen', t.name_then, 'name', {name},
			    'abbreviation', p.abbreviation, 'country', p.country) order by t.position), '[]')
			  from agreement_party t
			  join partner p on p.id = t.partner_id and {visible}
			  where t.agreement_id = a.id) as parties""";

	private static final String AREAS = """
			array(select t.area_code from agreement_area t where t.agreement_id = a.id order by t.position) as areas""";

	/**
	 * It has articles, and nothing that counts and that the reader may know acted on any
	 * of them.
	 */
	static final String NEVER_ACTED_ON = "(h.has_articles and (%s) is not true)".formatted(Visibility.at("h.acted"));

	/**
	 * How many stand how today, out of one index; those that were renewed by another are
	 * few.
	 */
	static final String FIGURES = """
			select count(*) filter (where h.stage = 'IN_FORCE') as in_force,
			  count(*) filter (where h.turn_day <= :within) as notice,
			  count(*) filter (where h.stage = 'EXPIRED' and not h.noted
			    and h.agreement_id not in (
			      select k.predecessor_id
			      from agreement k
			      where k.predecessor_id is not null
			        and k.trashed_at is null
			        and %s)) as unseen,
			  count(*) filter (where h.stage = 'IN_FORCE' and %s) as never
			from agreement_phase h
			where :today between h.from_day and h.to_day
			  and not h.trashed
			  and %s
			""".formatted(Visibility.of("k"), NEVER_ACTED_ON, Visibility.of("h"));

	private AgreementSql() {
	}

	/** One row without an agreement where a meeting is there and concerns none. */
	static String concernedBy() {
		return "select " + columns() + ", told.noted, told.happened\n" + """
				from meeting w
				left join lateral (
				  select c.id, exists (
				      select from agreement_event v where v.agreement_id = c.id and v.meeting_id = w.id) as noted,
				    array(
				      select distinct v.type
				      from agreement_event v
				      where v.agreement_id = c.id
				        and v.meeting_id = w.id
				      order by v.type) as happened
				  from agreement c
				  where c.trashed_at is null
				    and %s
				    and c.id in (
				      select v.agreement_id from agreement_event v where v.meeting_id = w.id
				      union all
				      select t.agreement_id
				      from agreement_party t
				      join meeting_partner o on o.partner_id = t.partner_id
				      where o.meeting_id = w.id)
				) told on true
				left join agreement a on a.id = told.id and %s
				left join agreement_phase h on h.agreement_id = a.id and :today between h.from_day and h.to_day
				where w.id = :meeting
				  and w.trashed_at is null
				  and %s
				order by told.noted desc, h.turn_day, a.id
				limit :few
				""".formatted(Visibility.of("c"), VISIBLE, Visibility.of("w"));
	}

	/** By names in the caller's language. */
	static String columns() {
		return "a.id, a.version, a.title_id, a.title_en, a.reference, a.type, a.classification, a.signed_on, h.stage, "
				+ "h.ends_on, h.notice_by, h.safe_notice_by, h.decide_by, " + parties() + ", " + AREAS;
	}

	private static String parties() {
		return PARTIES.replace("{name}", Bilingual.nameOf("p")).replace("{visible}", Visibility.of("p"));
	}

}
