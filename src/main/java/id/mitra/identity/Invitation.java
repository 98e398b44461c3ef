package id.mitra.identity;

/**
 * Whom a one-time link is for.
 */
record Invitation(String username, String displayName) {
}
