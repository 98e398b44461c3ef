package id.mitra.record;

/**
 * Which language of a record is the one that counts.
 */
public enum Authentic {

	ID, EN, BOTH

}
