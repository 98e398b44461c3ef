package id.mitra.record;

/**
 * How far a record is.
 */
public enum RecordStage {

	DRAFT, REVIEW, AGREED

}
