package id.mitra.commitment;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

import id.mitra.delegate.DelegateService;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.identity.caller.Visibility;
import id.mitra.partner.PartnerService;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Commitments are reclassified with their meeting. Whoever then may open one may read
 * every name in it, so that whom they name is lowered along.
 */
@Component
class MeetingLowered {

	private final JdbcClient jdbc;

	private final PartnerService partners;

	private final DelegateService delegates;

	MeetingLowered(JdbcClient jdbc, PartnerService partners, DelegateService delegates) {
		this.jdbc = jdbc;
		this.partners = partners;
		this.delegates = delegates;
	}

	@EventListener
	void lower(Recorded event) {
		if (event.type().equals("meetings") && event.change() == Change.RECLASSIFIED
				&& event.after() instanceof ClassifiedDraft meeting && meeting.classification() != null) {
			List<Long> parties = new ArrayList<>();
			List<Long> people = new ArrayList<>();
			this.jdbc.sql("""
					select c.partner_id, c.delegate_id
					from commitment c
					where c.meeting_id = :meeting
					  and %s
					""".formatted(Visibility.of("c")))
				.param("meeting", event.id())
				.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
				.query((row) -> {
					parties.add(row.getLong("partner_id"));
					people.add(row.getLong("delegate_id"));
				});
			this.partners.lower(parties, meeting.classification());
			this.delegates.lower(people, meeting.classification());
		}
	}

}
