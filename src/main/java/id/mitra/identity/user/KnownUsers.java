package id.mitra.identity.user;

import java.util.List;

/**
 * Users whose passwords everyone may know, so that the login page shows them. A build for
 * servers has none.
 */
public interface KnownUsers {

	/** Each with a name, a password and a role. */
	List<?> all();

}
