package id.mitra.platform;

/**
 * A choice that a form offers.
 */
public record Option(String value, String label) {
}
