package id.mitra.press;

/**
 * What an item may tell of beside the meeting itself.
 */
public enum FindingType {

	AGREEMENT, COMMITMENT

}
