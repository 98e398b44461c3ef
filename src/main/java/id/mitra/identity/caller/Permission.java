package id.mitra.identity.caller;

/**
 * The expressions by which services admit callers. A write needs the role and, from a
 * program, a token whose scope allows it.
 */
public final class Permission {

	public static final String STAFF = "hasRole('STAFF')";

	public static final String SIGNED_IN_BY_SESSION = "hasAuthority('SESSION')";

	public static final String WRITE = "hasAuthority('WRITE')";

	public static final String OFFICER = "hasRole('OFFICER')";

	public static final String OFFICER_WRITES = "hasRole('OFFICER') and hasAuthority('WRITE')";

	public static final String MANAGER_WRITES = "hasRole('MANAGER') and hasAuthority('WRITE')";

	public static final String ADMINISTRATOR = "hasRole('ADMINISTRATOR')";

	public static final String ADMINISTRATOR_WRITES = "hasRole('ADMINISTRATOR') and hasAuthority('WRITE')";

	private Permission() {
	}

}
