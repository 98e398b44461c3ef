package id.mitra.identity;

/**
 * What a token allows at the most: to read, or to write as well.
 */
enum Scope {

	READ, WRITE

}
