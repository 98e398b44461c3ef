package id.mitra.agreement.event;

/**
 * How much of an event's day is known.
 */
public enum EventPrecision {

	DAY, MONTH, YEAR

}
