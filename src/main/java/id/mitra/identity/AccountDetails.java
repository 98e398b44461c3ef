package id.mitra.identity;

/**
 * The caller's own account.
 */
public record AccountDetails(String username, String displayName, Role role, Classification clearance, String locale,
		String zone) {

	static AccountDetails of(Reader reader) {
		return new AccountDetails(reader.username(), reader.displayName(), reader.role(), reader.clearance(),
				reader.locale(), reader.zone());
	}

}
