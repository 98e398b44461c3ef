package id.mitra.agreement.clock;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How long before a term's end notice is due, in months or in days, and when it counts as
 * given; without either length the text says nothing of it.
 */
@Embeddable
public record NoticeRule(@Min(0) @Max(1200) @Nullable Integer noticeMonths,
		@Min(0) @Max(36500) @Nullable Integer noticeDays, @Enumerated(EnumType.STRING) @Nullable CountedTo countedTo) {

	static final NoticeRule NONE = new NoticeRule(null, null, CountedTo.RECEIPT);

	NoticeRule completed() {
		return new NoticeRule(this.noticeMonths, this.noticeDays,
				Objects.requireNonNullElse(this.countedTo, CountedTo.RECEIPT));
	}

	boolean isGiven() {
		return this.noticeMonths != null || this.noticeDays != null;
	}

	/** The last day for notice of what ends on a day. */
	LocalDate before(LocalDate end) {
		return end.minusMonths(TermLength.orNone(this.noticeMonths)).minusDays(TermLength.orNone(this.noticeDays));
	}

	/** When what has no end ends after notice. */
	LocalDate after(LocalDate notice) {
		return notice.plusMonths(TermLength.orNone(this.noticeMonths)).plusDays(TermLength.orNone(this.noticeDays));
	}

}
