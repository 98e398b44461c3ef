package id.mitra.unit;

import java.sql.ResultSet;
import java.sql.SQLException;

import id.mitra.platform.field.Flat;
import id.mitra.platform.form.Option;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import id.mitra.platform.record.Stamp;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A unit on record, with its parent's name.
 */
public record UnitDetails(@Flat Handle handle, String nameId, @Nullable String nameEn, @Nullable String abbreviation,
		@Nullable Long parentId, @Nullable String parentName, @Flat Stamp stamp) implements OnRecord {

	static UnitDetails of(ResultSet row, int number) throws SQLException {
		return new UnitDetails(
				new Handle(row.getLong("id"), row.getInt("version"),
						Bilingual.name(row.getString("name_en"), row.getString("name_id"))),
				row.getString("name_id"), row.getString("name_en"), row.getString("abbreviation"),
				row.getObject("parent_id", Long.class),
				(row.getString("parent_name_id") != null)
						? Bilingual.name(row.getString("parent_name_en"), row.getString("parent_name_id")) : null,
				Stamp.of(row));
	}

	/** For a field in which one chooses among units. */
	public Option option() {
		return new Option(String.valueOf(id()), name());
	}

}
