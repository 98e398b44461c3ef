package id.mitra.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import id.mitra.platform.record.Versioned;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A unit on record, with its parent's name.
 */
public record UnitDetails(long id, int version, String name, String nameId, @Nullable String nameEn,
		@Nullable String abbreviation, @Nullable Long parentId, @Nullable String parentName, Instant createdAt,
		String createdBy, Instant updatedAt, String updatedBy) implements Versioned {

	static UnitDetails of(ResultSet row, int number) throws SQLException {
		return new UnitDetails(row.getLong("id"), row.getInt("version"),
				Bilingual.name(row.getString("name_en"), row.getString("name_id")), row.getString("name_id"),
				row.getString("name_en"), row.getString("abbreviation"), row.getObject("parent_id", Long.class),
				(row.getString("parent_name_id") != null)
						? Bilingual.name(row.getString("parent_name_en"), row.getString("parent_name_id")) : null,
				row.getTimestamp("created_at").toInstant(), row.getString("created_by"),
				row.getTimestamp("updated_at").toInstant(), row.getString("updated_by"));
	}

	@Override
	public Object key() {
		return this.id;
	}

}
