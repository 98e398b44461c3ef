package id.mitra.identity.caller;

/**
 * What a token allows at the most: to read, or to write as well.
 */
public enum Scope {

	READ, WRITE

}
