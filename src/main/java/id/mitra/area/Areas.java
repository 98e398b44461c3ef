package id.mitra.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.mitra.platform.record.ReferenceCache;
import id.mitra.platform.record.Remembered;
import id.mitra.platform.record.Stamp;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The areas and conventions as every page needs them: few, rarely changed, and so kept in
 * memory until one is.
 */
@Service
public class Areas implements ReferenceCache {

	private static final String CODE = "[A-Z]{2,10}";

	private final JdbcClient jdbc;

	private final AreaRepository repository;

	private final Remembered<List<Placed>> areas = new Remembered<>(this::read);

	private final Remembered<List<Convention>> conventions = new Remembered<>(this::readConventions);

	Areas(JdbcClient jdbc, AreaRepository repository) {
		this.jdbc = jdbc;
		this.repository = repository;
	}

	/** An area with its position, which nobody outside need know. */
	private record Placed(AreaDetails area, int position) {

		private boolean is(@Nullable String code) {
			return this.area.code().equals(code);
		}

	}

	/**
	 * All areas in their own order, each after its parent, the retired ones at the end.
	 */
	public List<AreaDetails> all() {
		return this.areas.get().stream().map((one) -> one.area().inCallersLanguage()).toList();
	}

	/** The codes of all areas in their own order. */
	public List<String> codes() {
		return this.areas.get().stream().map((one) -> one.area().code()).toList();
	}

	public Optional<AreaDetails> find(String code) {
		return known(code).map(AreaDetails::inCallersLanguage);
	}

	/**
	 * The place of an area's bit among those of all areas, from 0, which is never
	 * another's.
	 */
	public int position(String code) {
		return this.areas.get().stream().filter((one) -> one.is(code)).findFirst().orElseThrow().position();
	}

	/** How many places for bits have been given away. */
	public int positions() {
		return this.areas.get().stream().mapToInt(Placed::position).max().orElse(-1) + 1;
	}

	/**
	 * As on record at this moment: what is to be edited must not come from memory, which
	 * another instance's edit reaches a little later.
	 */
	Optional<AreaDetails> onRecord(String code) {
		return code.matches(CODE) ? this.repository.findById(code).map(Area::details) : Optional.empty();
	}

	/**
	 * The name in the caller's language, of a code that is on record.
	 */
	public String name(String code) {
		return known(code).map((area) -> area.names().inCallersLanguage()).orElse(code);
	}

	/** The word that staff say for it. */
	public String brief(String code) {
		return known(code).map((area) -> area.names().brief()).orElse(code);
	}

	public boolean unknown(@Nullable String code) {
		return code != null && known(code).isEmpty();
	}

	/** Whether it is on record, but no more to be chosen. */
	public boolean retired(@Nullable String code) {
		return code != null && known(code).filter((area) -> !area.active()).isPresent();
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

	/** Where it is not in memory, another instance may just have made it. */
	private Optional<AreaDetails> known(String code) {
		Optional<AreaDetails> known = this.areas.get()
			.stream()
			.filter((one) -> one.is(code))
			.map(Placed::area)
			.findFirst();
		if (known.isEmpty()) {
			known = onRecord(code);
			known.ifPresent((area) -> this.areas.forget());
		}
		return known;
	}

	private List<Placed> read() {
		Map<String, List<AreaOwner>> owners = new LinkedHashMap<>();
		this.jdbc.sql("""
				select *
				from area_owner
				order by area_code, position
				""").query((row) -> {
			owners.computeIfAbsent(row.getString("area_code"), (area) -> new ArrayList<>())
				.add(new AreaOwner(row.getString("owner"), row.getObject("unit_id", Long.class),
						row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
		});
		return this.jdbc.sql("""
				select a.*
				from area a
				left join area whole on whole.code = a.parent_code
				order by not a.active, coalesce(whole.sequence, a.sequence), coalesce(whole.position, a.position),
				  a.parent_code nulls first, a.sequence, a.position
				""")
			.query((row, number) -> new Placed(area(row, owners.getOrDefault(row.getString("code"), List.of())),
					row.getInt("position")))
			.list();
	}

	private static AreaDetails area(ResultSet row, List<AreaOwner> owners) throws SQLException {
		return new AreaDetails(row.getString("code"), row.getInt("version"), "",
				new AreaNames(row.getString("name_en"), row.getString("name_id"), row.getString("short_en"),
						row.getString("short_id"), texts(row, "synonyms")),
				row.getString("parent_code"), row.getBoolean("active"), row.getInt("sequence"),
				new AreaReferences(texts(row, "instruments"), texts(row, "sdg_targets"), texts(row, "dac_codes")),
				owners, Stamp.of(row));
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
