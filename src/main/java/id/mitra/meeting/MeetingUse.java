package id.mitra.meeting;

import java.sql.Types;

import id.mitra.delegate.DelegateUse;
import id.mitra.partner.PartnerUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the features below whether the reader can see a meeting with a partner or a
 * delegate of theirs.
 */
@Configuration(proxyBeanMethods = false)
class MeetingUse {

	@Bean
	PartnerUse meetingsWithPartner(JdbcClient jdbc) {
		return (partner) -> uses(jdbc, "meeting_partner", "partner_id", partner);
	}

	@Bean
	DelegateUse meetingsWithDelegate(JdbcClient jdbc) {
		return (delegate) -> uses(jdbc, "attendance", "delegate_id", delegate)
				|| uses(jdbc, "statement", "delegate_id", delegate);
	}

	private static boolean uses(JdbcClient jdbc, String table, String column, long id) {
		return jdbc
			.sql("select exists (select from " + table + " part join meeting m on m.id = part.meeting_id where part."
					+ column + " = :id and m.trashed_at is null and " + MeetingVisibility.CONDITION + ")")
			.param("id", id)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
