package id.mitra.identity.caller;

/**
 * What a user may do; each role includes those before it.
 */
public enum Role {

	STAFF, OFFICER, MANAGER, ADMINISTRATOR

}
