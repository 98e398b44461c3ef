package id.mitra.agreement;

/**
 * Another agreement, where one names it.
 */
public record AgreementLink(long id, String name) {
}
