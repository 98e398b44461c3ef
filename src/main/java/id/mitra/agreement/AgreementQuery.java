package id.mitra.agreement;

import id.mitra.agreement.clock.AgreementStage;
import id.mitra.agreement.part.AgreementType;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements a list shows, and in which order: {@code notice}, where what must be
 * sent first comes first, or {@code -signed}, the latest first.
 *
 * @param partner with its parts
 * @param country that of a partner
 * @param area with its children
 * @param noticeWithin in so many days the safe day comes, or it is over while notice can
 * still be given
 * @param unseen what has expired and nothing was noted since, nor does another follow
 */
public record AgreementQuery(@Nullable String q, @Nullable Long partner, @Nullable String country,
		@Nullable String area, @Nullable AgreementType type, @Nullable AgreementStage stage,
		@Nullable Integer noticeWithin, @Nullable Boolean unseen, @Nullable String sort, @Nullable Boolean trashed) {

	public static final AgreementQuery ALL = new AgreementQuery(null, null, null, null, null, null, null, null, null,
			null);

	public static final AgreementQuery TRASH = new AgreementQuery(null, null, null, null, null, null, null, null, null,
			true);

	/** Those of which notice is to be given in so many days, what comes first first. */
	public static AgreementQuery noticeWithin(int days) {
		return new AgreementQuery(null, null, null, null, null, null, days, null, "notice", null);
	}

	/** Those that a few letters may mean. */
	public static AgreementQuery called(@Nullable String letters) {
		return new AgreementQuery(letters, null, null, null, null, null, null, null, "-signed", null);
	}

	/** Those with a partner. */
	public static AgreementQuery with(long partner) {
		return new AgreementQuery(null, partner, null, null, null, null, null, null, null, null);
	}

	/** Those with the partners of a country. */
	public static AgreementQuery in(String country) {
		return new AgreementQuery(null, null, country, null, null, null, null, null, null, null);
	}

}
