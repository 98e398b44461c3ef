package id.mitra.agreement.page;

import id.mitra.agreement.TermQuestion;
import id.mitra.agreement.TermRestController;
import id.mitra.agreement.clock.AgreementClock;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The days that follow from a term as far as it is typed, shown beside its clause.
 */
@Component
class TermPreview {

	private final TermRestController terms;

	private final FormReader reader;

	private final Today today;

	TermPreview(TermRestController terms, FormReader reader, Today today) {
		this.terms = terms;
		this.reader = reader;
		this.today = today;
	}

	/**
	 * Counted from the day that was typed, else from today; null while the term can't be
	 * read. What is wrong with it is said on saving.
	 */
	@Nullable AgreementClock of(AgreementForm form, @Nullable Long agreement) {
		try {
			TermQuestion asked = this.reader
				.read((values) -> new TermQuestion(form.term().toDraft(values, form.notice()), agreement,
						values.date("countFrom", form.term().countFrom()), null));
			return (asked.term() != null) ? this.terms.read(dated(asked)) : null;
		}
		catch (InvalidInput saidOnSaving) {
			return null;
		}
	}

	private TermQuestion dated(TermQuestion asked) {
		return (asked.from() != null) ? asked
				: new TermQuestion(asked.term(), asked.agreementId(), this.today.date(), null);
	}

}
