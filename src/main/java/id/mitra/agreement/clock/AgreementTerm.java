package id.mitra.agreement.clock;

import java.util.Objects;

import id.mitra.platform.field.Flat;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement's text says of how long it lasts, how it goes on and how it is ended.
 * Left out, a term begins with the signature and does not go on.
 *
 * @param lastDayInclusive whether a term's last day is the one with the number of its
 * first; null where the text allows both
 */
@Embeddable
public record AgreementTerm(@Enumerated(EnumType.STRING) @Nullable TermBasis basis, @Valid @Flat TermLength length,
		@Valid @Flat RenewalRule renewing, @Valid @Flat NoticeRule notice, @Nullable Boolean lastDayInclusive,
		@Valid @Flat TermClause wording) {

	public AgreementTerm(@Nullable TermBasis basis, @Nullable TermLength length, @Nullable RenewalRule renewing,
			@Nullable NoticeRule notice, @Nullable Boolean lastDayInclusive, @Nullable TermClause wording) {
		this.basis = basis;
		this.length = Objects.requireNonNullElse(length, TermLength.NONE);
		this.renewing = Objects.requireNonNullElse(renewing, RenewalRule.NONE);
		this.notice = Objects.requireNonNullElse(notice, NoticeRule.NONE);
		this.lastDayInclusive = lastDayInclusive;
		this.wording = Objects.requireNonNullElse(wording, TermClause.NONE);
	}

	/** With what is filled in. */
	public AgreementTerm completed() {
		return new AgreementTerm(Objects.requireNonNullElse(this.basis, TermBasis.SIGNED), this.length,
				this.renewing.completed(), this.notice.completed(), this.lastDayInclusive, this.wording.completed());
	}

	/** The event from which it is counted. */
	public EventType begins() {
		return (this.basis == TermBasis.IN_FORCE) ? EventType.IN_FORCE : EventType.SIGNED;
	}

	/** Whether both lengths of notice are given, of which only one can count. */
	public boolean noticesTwice() {
		return this.notice.noticeMonths() != null && this.notice.noticeDays() != null;
	}

	/** Whether it is renewed so many times, and nobody says how many. */
	public boolean timesMissing() {
		return this.renewing.orNone() == Renewal.TIMES && TermLength.orNone(this.renewing.times()) < 1;
	}

	/**
	 * Whether it is renewed by a term that has no length, neither of its own nor the
	 * first's.
	 */
	public boolean renewalMissing() {
		return this.renewing.orNone().renews() && this.renewing.length(this.length) < 1;
	}

}
