package id.mitra;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;

/**
 * A user made for a test, with a token that may write.
 */
public record TestUser(long id, String username, Role role, Classification clearance, String token) {

	/** The same for all of them. */
	public static final String PASSWORD = "only for these tests";

}
