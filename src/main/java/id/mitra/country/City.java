package id.mitra.country;

/**
 * A city as people call it, its country's code, and the IANA zone of its clock.
 */
public record City(String name, String country, String zone) {
}
