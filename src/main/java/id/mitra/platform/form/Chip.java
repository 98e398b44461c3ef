package id.mitra.platform.form;

/**
 * A filter that a list has, and the address of the list without it.
 */
public record Chip(String label, String value, String removeUrl) {
}
