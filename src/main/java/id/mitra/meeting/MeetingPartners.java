package id.mitra.meeting;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.text.Bilingual;

/**
 * The partners of a meeting that the reader may know, in one column of a statement about
 * a table called m: JSON in their order, read as {@link MeetingRow.PartnerAtMeeting
 * PartnerAtMeeting[]}.
 */
final class MeetingPartners {

	private MeetingPartners() {
	}

	/** By their names in the caller's language. */
	static String column() {
		return """
				(select coalesce(json_agg(json_build_object('partnerId', p.id, 'name',
				    %s, 'abbreviation', p.abbreviation, 'country', p.country,
				    'lead', mp.lead) order by mp.position), '[]')
				  from meeting_partner mp
				  join partner p on p.id = mp.partner_id
				  where mp.meeting_id = m.id
				    and %s) as partners""".formatted(Bilingual.nameOf("p"), Visibility.of("p"));
	}

}
