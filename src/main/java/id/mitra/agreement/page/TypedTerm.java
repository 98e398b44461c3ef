package id.mitra.agreement.page;

import java.util.stream.Stream;

import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.clock.TermBasis;
import id.mitra.agreement.clock.TermClause;
import id.mitra.agreement.clock.TermLength;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of an agreement's term: the clause in its own words first, then what it
 * says. Without a basis nothing is known of the term, and nothing else may be typed of
 * it. {@code countFrom} is only to see what it comes to.
 */
record TypedTerm(@Nullable String clause, @Nullable String clauseSource, @Nullable String basis, @Nullable String years,
		@Nullable String months, @Nullable String lastDayInclusive, @Nullable String countFrom) {

	static final TypedTerm NONE = new TypedTerm(null, null, null, null, null, null, null);

	static TypedTerm of(AgreementTerm term) {
		return new TypedTerm(term.wording().clause(), term.wording().source(), text(term.basis()),
				text(term.length().years()), text(term.length().months()), text(term.lastDayInclusive()), null);
	}

	@Nullable AgreementTerm toDraft(Values all, TypedNotice notice) {
		if (all.text(this.basis) == null) {
			if (isTyped() || notice.isTyped()) {
				all.reject("basis", "term.basis");
			}
			return null;
		}
		Values values = all.row("term", "")
			.at("source", "clauseSource")
			.hanging("renewalMonths", "term.renewal", "years", "months");
		return new AgreementTerm(values.choice("basis", this.basis, TermBasis.class),
				new TermLength(number(values, "years", this.years), number(values, "months", this.months)),
				notice.renewing(values), notice.notice(values),
				(values.text(this.lastDayInclusive) != null) ? Boolean.valueOf(this.lastDayInclusive) : null,
				new TermClause(values.text(this.clause), values.line(this.clauseSource)));
	}

	/** Whether anything of it is, beside the basis. */
	private boolean isTyped() {
		return isAny(this.clause, this.clauseSource, this.years, this.months, this.lastDayInclusive);
	}

	static boolean isAny(@Nullable String... typed) {
		return Stream.of(typed).anyMatch((one) -> one != null && !one.isBlank());
	}

	static @Nullable Integer number(Values values, String field, @Nullable String typed) {
		Long number = values.number(field, typed);
		if (number != null && Math.abs(number) > Short.MAX_VALUE) {
			values.reject(field, "range");
			return null;
		}
		return (number != null) ? number.intValue() : null;
	}

	static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
