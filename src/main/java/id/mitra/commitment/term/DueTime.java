package id.mitra.commitment.term;

/**
 * When what is open is due, seen from today: over, within {@link #SOON_DAYS} days, after
 * that, or on no day that was told.
 */
public enum DueTime {

	LATE, SOON, LATER, NONE;

	public static final int SOON_DAYS = 14;

	/** Its condition of a commitment called c. */
	public String condition() {
		return "c.status in ('OPEN', 'IN_PROGRESS') and " + switch (this) {
			case LATE -> "c.last_day < :today";
			case SOON -> "c.last_day >= :today and c.last_day <= :today + " + SOON_DAYS;
			case LATER -> "c.last_day > :today + " + SOON_DAYS;
			case NONE -> "c.last_day is null";
		};
	}

}
