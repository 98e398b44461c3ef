package id.mitra.search;

/**
 * What a search can find.
 */
public enum FoundType {

	MEETING, PARTNER, DELEGATE, AREA

}
