package id.mitra.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.mitra.platform.record.ReferenceCache;
import id.mitra.platform.record.Remembered;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The areas and conventions as every page needs them: few, rarely changed, and so kept in
 * memory until one is.
 */
@Service
public class Areas implements ReferenceCache {

	private final JdbcClient jdbc;

	private final Remembered<List<AreaDetails>> areas = new Remembered<>(() -> read(null));

	private final Remembered<List<Convention>> conventions = new Remembered<>(this::readConventions);

	Areas(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All areas in their own order, each after its parent.
	 */
	public List<AreaDetails> all() {
		return known().stream().map(AreaDetails::inCallersLanguage).toList();
	}

	/** The codes of all areas in their own order. */
	public List<String> codes() {
		return known().stream().map(AreaDetails::code).toList();
	}

	public Optional<AreaDetails> find(String code) {
		return known(code).map(AreaDetails::inCallersLanguage);
	}

	/**
	 * As on record at this moment: what is to be edited must not come from memory, which
	 * another instance's edit reaches a little later.
	 */
	Optional<AreaDetails> onRecord(String code) {
		return read(code).stream().map(AreaDetails::inCallersLanguage).findFirst();
	}

	/**
	 * The name in the caller's language, of a code that is on record.
	 */
	public String name(String code) {
		return known(code).map((area) -> Bilingual.name(area.nameEn(), area.nameId())).orElse(code);
	}

	public boolean unknown(@Nullable String code) {
		return code != null && known(code).isEmpty();
	}

	public List<Convention> conventions() {
		return this.conventions.get();
	}

	@Override
	public Set<String> collections() {
		return Set.of("areas");
	}

	@Override
	public void forget() {
		this.areas.forget();
	}

	private List<AreaDetails> known() {
		return this.areas.get();
	}

	private Optional<AreaDetails> known(String code) {
		return known().stream().filter((area) -> area.code().equals(code)).findFirst();
	}

	private List<AreaDetails> read(@Nullable String code) {
		Map<String, List<AreaOwner>> owners = new LinkedHashMap<>();
		this.jdbc.sql("""
				select *
				from area_owner
				where area_code = coalesce(:code, area_code)
				order by area_code, position
				""").param("code", code, Types.VARCHAR).query((row) -> {
			owners.computeIfAbsent(row.getString("area_code"), (area) -> new ArrayList<>())
				.add(new AreaOwner(row.getString("owner"), row.getObject("unit_id", Long.class),
						row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
		});
		return this.jdbc.sql("select * from area where code = coalesce(:code, code) order by position")
			.param("code", code, Types.VARCHAR)
			.query((row, number) -> new AreaDetails(row.getString("code"), row.getInt("version"), "",
					row.getString("name_en"), row.getString("name_id"), row.getString("parent_code"),
					texts(row, "synonyms"), texts(row, "instruments"), texts(row, "sdg_targets"),
					texts(row, "dac_codes"), owners.getOrDefault(row.getString("code"), List.of()),
					row.getTimestamp("created_at").toInstant(), row.getString("created_by"),
					row.getTimestamp("updated_at").toInstant(), row.getString("updated_by")))
			.list();
	}

	private List<Convention> readConventions() {
		return this.jdbc.sql("""
				select c.*, array(select a.area_code
				                  from convention_area a
				                  where a.convention_code = c.code
				                  order by a.area_code) as areas
				from convention c
				order by c.code
				""")
			.query((row, number) -> new Convention(row.getString("code"), row.getString("title"),
					row.getString("class"), row.getObject("ratified", Boolean.class),
					row.getObject("ratified_year", Integer.class), texts(row, "areas")))
			.list();
	}

	private static List<String> texts(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

}
