package id.mitra.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import id.mitra.agreement.clock.AgreementClock;
import id.mitra.agreement.clock.AgreementStage;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement stands on a day, as far as its readings agree.
 */
public record AgreementDays(AgreementStage stage, @Nullable LocalDate endsOn, @Nullable LocalDate noticeBy,
		@Nullable LocalDate safeNoticeBy, @Nullable LocalDate decideBy) {

	static AgreementDays of(AgreementClock clock) {
		return new AgreementDays(clock.stage(), clock.endsOn(), clock.noticeBy(), clock.safeNoticeBy(),
				clock.decideBy());
	}

	static AgreementDays of(ResultSet row) throws SQLException {
		return new AgreementDays(AgreementStage.valueOf(row.getString("stage")),
				row.getObject("ends_on", LocalDate.class), row.getObject("notice_by", LocalDate.class),
				row.getObject("safe_notice_by", LocalDate.class), row.getObject("decide_by", LocalDate.class));
	}

}
