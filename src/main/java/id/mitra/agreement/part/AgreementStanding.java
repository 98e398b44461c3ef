package id.mitra.agreement.part;

import id.mitra.agreement.clock.AgreementStage;
import org.jspecify.annotations.Nullable;

/**
 * How the agreements of a list stand today.
 *
 * @param noticeWithin in so many days the safe day comes, or it is over while notice can
 * still be given
 * @param unseen what has expired and nothing was noted since, nor does another follow
 * @param neverActedOn what has articles, and nothing acted on any of them of which the
 * reader may know
 */
public record AgreementStanding(@Nullable AgreementStage stage, @Nullable Integer noticeWithin,
		@Nullable Boolean unseen, @Nullable Boolean neverActedOn) {

	public static final AgreementStanding ANY = new AgreementStanding(null, null, null, null);

}
