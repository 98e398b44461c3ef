package id.mitra.record.paper;

/**
 * A part of a record on paper.
 */
public enum PaperSection {

	ATTENDANCE, OPENING, AGENDA, CLOSING, SIGNATURES

}
