package id.mitra.platform.form;

/**
 * A choice that a form offers.
 */
public record Option(String value, String label) {
}
