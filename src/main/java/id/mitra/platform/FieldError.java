package id.mitra.platform;

/**
 * What is wrong with one field of what a caller sent: its path
 * ({@code partners[0].partnerId}), a stable code and a message in the caller's language.
 */
public record FieldError(String field, String code, String message) {
}
