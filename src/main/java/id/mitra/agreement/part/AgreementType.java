package id.mitra.agreement.part;

/**
 * What sort of text an agreement is.
 */
public enum AgreementType {

	TREATY, MOU, MOC, LETTER_OF_INTENT, ARRANGEMENT, PROTOCOL, PLAN_OF_ACTION, RECORD_OF_DISCUSSION, OTHER

}
