package id.mitra.identity.account;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.Workplace;
import id.mitra.platform.field.Flat;

/**
 * The caller's own account.
 */
public record AccountDetails(String username, String displayName, Role role, Classification clearance, String locale,
		String zone, @Flat Workplace workplace) {

	static AccountDetails of(Caller caller) {
		return new AccountDetails(caller.username(), caller.displayName(), caller.role(), caller.clearance(),
				caller.locale(), caller.zone(), caller.workplace());
	}

}
