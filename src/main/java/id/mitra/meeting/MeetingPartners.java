package id.mitra.meeting;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.text.Bilingual;

/**
 * The partners of a meeting that the reader may know, in one column of a statement about
 * a table called m: JSON in their order, read as {@link MeetingRow.PartnerAtMeeting
 * PartnerAtMeeting[]}.
 */
final class MeetingPartners {

	/** What a partner is part of, where the reader may know it. */
	private static final String PARENT = """
			, 'parentId', (
			      select parent.id
			      from partner parent
			      where parent.id = p.parent_id
			        and {visible}), 'parentName', (
			      select coalesce(parent.abbreviation, {parent})
			      from partner parent
			      where parent.id = p.parent_id
			        and {visible})""".replace("{visible}", Visibility.of("parent"));

	private MeetingPartners() {
	}

	/** By their names in the caller's language. */
	static String column() {
		return column("");
	}

	/** And by what each is part of. */
	static String columnWithParents() {
		return column(PARENT);
	}

	/**
	 * The column.
	 * @param more of each, as pairs of a name and its value
	 */
	private static String column(String more) {
		return """
				(select coalesce(json_agg(json_build_object('partnerId', p.id, 'name',
				    %s, 'abbreviation', p.abbreviation, 'country', p.country,
				    'lead', mp.lead%s) order by mp.position), '[]')
				  from meeting_partner mp
				  join partner p on p.id = mp.partner_id
				  where mp.meeting_id = m.id
				    and %s) as partners""".formatted(Bilingual.nameOf("p"),
				more.replace("{parent}", Bilingual.nameOf("parent")), Visibility.of("p"));
	}

}
