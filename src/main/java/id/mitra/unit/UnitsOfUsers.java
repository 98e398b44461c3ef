package id.mitra.unit;

import java.util.List;

import id.mitra.identity.user.UserLink;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.listing.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The units in which users can work.
 */
@Component
class UnitsOfUsers implements UserLink {

	private static final PageRequest FEW = PageRequest.first(8);

	private final UnitRestController units;

	private final JdbcClient jdbc;

	UnitsOfUsers(UnitRestController units, JdbcClient jdbc) {
		this.units = units;
		this.jdbc = jdbc;
	}

	@Override
	public String field() {
		return "unitId";
	}

	@Override
	public boolean known(long id) {
		return this.jdbc.sql("select exists (select from unit where id = :id and trashed_at is null)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	@Override
	public List<Suggestion> suggest(@Nullable String letters) {
		if (letters == null || letters.isBlank()) {
			return List.of();
		}
		return this.units.list(UnitQuery.matching(letters), FEW)
			.items()
			.stream()
			.map((unit) -> Suggestion.of(unit.id(), unit.name(), unit.abbreviation(), unit.parentName()))
			.toList();
	}

}
