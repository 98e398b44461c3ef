package id.mitra.agreement.part;

/**
 * How many agreements are to be looked after today.
 *
 * @param noticeDue whose safe day comes within {@value #DAYS} days, or is over while
 * notice can still be given
 * @param expiredUnseen that have expired and nothing was noted since
 * @param neverActedOn that are in force and have articles, none of which anything acted
 * on
 */
public record AgreementFigures(long inForce, long noticeDue, long expiredUnseen, long neverActedOn) {

	public static final int DAYS = 180;

}
