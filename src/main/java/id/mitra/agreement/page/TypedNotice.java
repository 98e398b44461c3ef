package id.mitra.agreement.page;

import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.clock.CountedTo;
import id.mitra.agreement.clock.NoticeRule;
import id.mitra.agreement.clock.Renewal;
import id.mitra.agreement.clock.RenewalRule;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of an agreement's further terms and its notice.
 */
record TypedNotice(@Nullable String renewal, @Nullable String times, @Nullable String renewalMonths,
		@Nullable String noticeMonths, @Nullable String noticeDays, @Nullable String countedTo) {

	static final TypedNotice NONE = new TypedNotice(null, null, null, null, null, null);

	static TypedNotice of(AgreementTerm term) {
		return new TypedNotice(TypedTerm.text(term.renewing().renewal()), TypedTerm.text(term.renewing().times()),
				TypedTerm.text(term.renewing().renewalMonths()), TypedTerm.text(term.notice().noticeMonths()),
				TypedTerm.text(term.notice().noticeDays()), TypedTerm.text(term.notice().countedTo()));
	}

	boolean isTyped() {
		return TypedTerm.isAny(this.renewal, this.times, this.renewalMonths, this.noticeMonths, this.noticeDays,
				this.countedTo);
	}

	RenewalRule renewing(Values values) {
		return new RenewalRule(values.choice("renewal", this.renewal, Renewal.class),
				TypedTerm.number(values, "times", this.times),
				TypedTerm.number(values, "renewalMonths", this.renewalMonths));
	}

	NoticeRule notice(Values values) {
		return new NoticeRule(TypedTerm.number(values, "noticeMonths", this.noticeMonths),
				TypedTerm.number(values, "noticeDays", this.noticeDays),
				values.choice("countedTo", this.countedTo, CountedTo.class));
	}

}
