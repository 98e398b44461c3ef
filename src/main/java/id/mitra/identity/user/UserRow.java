package id.mitra.identity.user;

import java.sql.ResultSet;
import java.sql.SQLException;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;

/**
 * A user in a list.
 */
public record UserRow(long id, int version, String name, String username, String displayName, Role role,
		Classification clearance, boolean active) {

	static UserRow of(ResultSet row, int number) throws SQLException {
		String name = row.getString("display_name");
		return new UserRow(row.getLong("id"), row.getInt("version"), name, row.getString("username"), name,
				Role.valueOf(row.getString("role")), Classification.valueOf(row.getString("clearance")),
				row.getBoolean("active"));
	}

}
