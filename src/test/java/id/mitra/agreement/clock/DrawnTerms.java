package id.mitra.agreement.clock;

import java.time.LocalDate;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * Terms and days drawn at random, the same from the same seed.
 */
final class DrawnTerms {

	private final Random random;

	DrawnTerms(long seed) {
		this.random = new Random(seed);
	}

	AgreementTerm term() {
		TermLength length = new TermLength(number(0, 6), number(1, 11));
		RenewalRule renewal = new RenewalRule(Renewal.values()[number(0, Renewal.values().length - 1)], number(1, 4),
				or(number(1, 60)));
		NoticeRule notice = switch (number(0, 2)) {
			case 0 -> new NoticeRule(number(0, 14), null, countedTo());
			case 1 -> new NoticeRule(null, number(0, 400), countedTo());
			default -> NoticeRule.NONE;
		};
		Boolean inclusive = switch (number(0, 2)) {
			case 0 -> true;
			case 1 -> false;
			default -> null;
		};
		TermBasis basis = this.random.nextBoolean() ? TermBasis.SIGNED : TermBasis.IN_FORCE;
		return new AgreementTerm(basis, length, renewal, notice, inclusive, null).completed();
	}

	/** More often than not near a month's end. */
	LocalDate day() {
		LocalDate day = LocalDate.of(1990, 1, 1).plusDays(number(0, 12_000));
		return this.random.nextBoolean() ? day.withDayOfMonth(day.lengthOfMonth()) : day;
	}

	int number(int from, int to) {
		return this.random.nextInt(from, to + 1);
	}

	private @Nullable Integer or(int number) {
		return this.random.nextBoolean() ? number : null;
	}

	private CountedTo countedTo() {
		return this.random.nextBoolean() ? CountedTo.DISPATCH : CountedTo.RECEIPT;
	}

}
