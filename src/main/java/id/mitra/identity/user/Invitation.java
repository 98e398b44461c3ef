package id.mitra.identity.user;

/**
 * Whom a one-time link is for.
 */
public record Invitation(String username, String displayName) {
}
