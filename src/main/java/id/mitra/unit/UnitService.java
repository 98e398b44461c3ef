package id.mitra.unit;

import java.util.List;

import id.mitra.audit.ChangeDetails;
import id.mitra.audit.History;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.database.Renaming;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.Refused;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the ministry's units, a tree without circles.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class UnitService {

	private final UnitRepository repository;

	private final Keeper<Unit, UnitDraft> units;

	private final List<UnitUse> uses;

	private final Checks checks;

	private final JdbcClient jdbc;

	private final History history;

	UnitService(UnitRepository repository, List<UnitUse> uses, Renaming renaming, Keepers keepers, Checks checks,
			JdbcClient jdbc, History history) {
		this.repository = repository;
		this.units = keepers.of("units", repository, Unit::getId, Unit::draft).behind(renaming::begin);
		this.uses = uses;
		this.checks = checks;
		this.jdbc = jdbc;
		this.history = history;
	}

	public Page<UnitDetails> list(UnitQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, UnitDetails::of);
	}

	public Count count(UnitQuery query) {
		return listing(query).count(this.jdbc);
	}

	public UnitDetails get(long id) {
		Unit unit = this.units.read(id);
		Long parent = unit.getParentId();
		return unit.details((parent != null) ? this.repository.findById(parent).map(Unit::getName).orElse(null) : null);
	}

	public Page<ChangeDetails> changes(long id, PageRequest page) {
		return this.history.of("units", get(id), page);
	}

	private static Listing listing(UnitQuery query) {
		return Listing
			.ascending("u.*, parent.name_en as parent_name_en, parent.name_id as parent_name_id",
					"unit u left join unit parent on parent.id = u.parent_id",
					SortKey.text("u.sort_" + Bilingual.language()), SortKey.number("u.id"))
			.where(Boolean.TRUE.equals(query.trashed()) ? "u.trashed_at is not null" : "u.trashed_at is null")
			.where("u.search @@ prefix_query(:q)", "q", query.q());
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UnitDetails create(UnitDraft draft, @Nullable String key) {
		check(draft, null);
		return get(this.units.create(key, draft, () -> {
			Unit unit = new Unit();
			unit.revise(draft.completed());
			return unit;
		}));
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UnitDetails update(long id, @Nullable Version version, UnitDraft draft) {
		Unit unit = this.units.onRecord(id);
		check(draft, id);
		UnitDraft before = unit.draft();
		this.units.check(version, unit, draft.completed(), before);
		unit.revise(draft.completed());
		return get(this.units.save(unit, Change.UPDATED, before));
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public void delete(long id) {
		Unit unit = this.units.onRecord(id);
		boolean inUse = hasParts(id) || this.uses.stream().anyMatch((use) -> use.uses(id));
		if (inUse) {
			throw new Refused("unitInUse");
		}
		this.units.trash(unit);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UnitDetails restore(long id) {
		return get(this.units.restore(this.units.inTrash(id)));
	}

	private void check(UnitDraft draft, @Nullable Long id) {
		FieldErrors errors = this.checks.of(draft);
		if (draft.parentId() != null) {
			errors.rejectIf(!exists(draft.parentId()), "parentId", "unit.unknown");
			errors.rejectIf(id != null && within(draft.parentId(), id), "parentId", "parent.circle");
		}
		errors.throwIfAny();
	}

	private boolean hasParts(long id) {
		return this.jdbc.sql("select exists (select from unit where parent_id = :id and trashed_at is null)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	private boolean exists(long id) {
		return this.jdbc.sql("select exists (select from unit where id = :id and trashed_at is null)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	/** By one transaction at a time, as two moves at once could make a circle. */
	private boolean within(long unit, long ancestor) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('unit.parent_id'))").query((row) -> {
		});
		return this.jdbc.sql("""
				with recursive up as (
				  select id, parent_id from unit where id = :unit
				  union
				  select u.id, u.parent_id from unit u join up on u.id = up.parent_id
				)
				select exists (select from up where id = :ancestor)
				""").param("unit", unit).param("ancestor", ancestor).query(Boolean.class).single();
	}

}
