package id.mitra.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;

import id.mitra.platform.text.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of the audit as the chain holds it. {@code contents} hashes what may be erased
 * with the salt that is erased too, so that afterwards nobody can tell by trying what it
 * was; null where it is erased.
 *
 * @param blank whether it holds nothing that erasing takes
 */
record ChainedEntry(long id, String facts, byte @Nullable [] contents, boolean blank) {

	/** The columns of an entry called e that it is read from. */
	static final String COLUMNS = """
			e.id, (extract(epoch from e.at) * 1000000)::bigint as micros, e.moment, e.user_id, e.request_id,
			e.collection, e.record_id, e.change, e.classification, e.username, e.fields, e.salt""";

	/** Whose change an erased entry tells of. */
	private static final String NOBODY = "erased";

	private static final JsonMapper JSON = JsonMapper.shared();

	static ChainedEntry of(ResultSet row) throws SQLException {
		String facts = JSON
			.writeValueAsString(Arrays.asList(row.getString("id"), row.getString("micros"), row.getString("moment"),
					row.getString("user_id"), row.getString("request_id"), row.getString("collection"),
					row.getString("record_id"), row.getString("change"), row.getString("classification")));
		String salt = row.getString("salt");
		byte[] contents = (salt != null)
				? Sha256.of(JSON
					.writeValueAsString(Arrays.asList(salt, row.getString("username"), row.getString("fields"))))
				: null;
		return new ChainedEntry(row.getLong("id"), facts, contents,
				NOBODY.equals(row.getString("username")) && row.getString("fields") == null);
	}

	boolean erased() {
		return this.contents == null;
	}

	/**
	 * Whether it holds what it held when it was linked or, where it is erased, nothing.
	 * @param linked what its contents hashed to then
	 */
	boolean holds(byte[] linked) {
		return (this.contents != null) ? Arrays.equals(this.contents, linked) : this.blank;
	}

	/**
	 * The entry's link after another one.
	 * @param contents what its contents hash to, as of when it was linked
	 */
	byte[] after(byte[] previous, byte[] contents) {
		HexFormat hex = HexFormat.of();
		return Sha256.of(hex.formatHex(previous) + "\n" + hex.formatHex(contents) + "\n" + this.facts);
	}

	/** What the first link comes after. */
	static byte[] beginning() {
		return Sha256.of("mitra");
	}

}
