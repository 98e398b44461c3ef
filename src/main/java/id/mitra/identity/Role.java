package id.mitra.identity;

/**
 * What a user may do; each role includes those before it.
 */
public enum Role {

	STAFF, OFFICER, MANAGER, ADMINISTRATOR

}
