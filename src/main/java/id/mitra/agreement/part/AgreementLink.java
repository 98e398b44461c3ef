package id.mitra.agreement.part;

/**
 * Another agreement, where one names it.
 */
public record AgreementLink(long id, String name) {
}
