package id.mitra.record;

/**
 * What came of an item of the agenda.
 */
public enum OutcomeType {

	INFORMATION, DECISION, COMMITMENT

}
