package id.mitra.reading;

/**
 * A city as a release calls it, and its country's code.
 */
record City(String name, String country) {
}
