package id.mitra.identity.caller;

/**
 * A record that not everyone may know. That one above LIMITED was opened is written to
 * the security log.
 */
public interface Classified {

	Classification classification();

}
