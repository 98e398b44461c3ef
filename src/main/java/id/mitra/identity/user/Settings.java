package id.mitra.identity.user;

/**
 * The language in which a user reads, and the zone by whose clocks.
 */
public record Settings(String locale, String zone) {
}
