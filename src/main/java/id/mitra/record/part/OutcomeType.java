package id.mitra.record.part;

/**
 * What came of an item of the agenda.
 */
public enum OutcomeType {

	INFORMATION, DECISION, COMMITMENT

}
