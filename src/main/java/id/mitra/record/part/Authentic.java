package id.mitra.record.part;

/**
 * Which language of a record is the one that counts.
 */
public enum Authentic {

	ID, EN, BOTH

}
