package id.mitra.identity;

/**
 * A record that not everyone may know. That one above LIMITED was opened is written to
 * the security log.
 */
public interface Classified {

	Classification classification();

}
