package id.mitra.unit;

import java.util.List;

import id.mitra.audit.ChangeDetails;
import id.mitra.audit.History;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Idempotency;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
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

	private final UnitRepository units;

	private final List<UnitUse> uses;

	private final Idempotency idempotency;

	private final Checks checks;

	private final JdbcClient jdbc;

	private final History history;

	private final ApplicationEventPublisher events;

	UnitService(UnitRepository units, List<UnitUse> uses, Idempotency idempotency, Checks checks, JdbcClient jdbc,
			History history, ApplicationEventPublisher events) {
		this.units = units;
		this.uses = uses;
		this.idempotency = idempotency;
		this.checks = checks;
		this.jdbc = jdbc;
		this.history = history;
		this.events = events;
	}

	public Page<UnitDetails> list(UnitQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, UnitDetails::of);
	}

	public Count count(UnitQuery query) {
		return listing(query).count(this.jdbc);
	}

	public UnitDetails get(long id) {
		return listing(UnitQuery.ALL).where("u.id = :id", "id", id)
			.page(this.jdbc, PageRequest.FIRST, this.checks, UnitDetails::of)
			.items()
			.stream()
			.findFirst()
			.orElseThrow(() -> missing(id));
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
		long id = this.idempotency.once(key, "units", draft, () -> {
			Unit unit = new Unit();
			unit.revise(draft.completed());
			long made = this.units.saveAndFlush(unit).getId();
			this.events.publishEvent(Recorded.created("units", made, unit.draft()));
			return made;
		});
		return get(id);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UnitDetails update(long id, @Nullable Version version, UnitDraft draft) {
		Unit unit = locked(id, false);
		check(draft, id);
		Version.check(version, unit.currentVersion(), () -> Conflict.between(draft.completed(), unit.draft()));
		UnitDraft before = unit.draft();
		unit.revise(draft.completed());
		saved(unit, Change.UPDATED, before);
		return get(id);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public void delete(long id) {
		Unit unit = locked(id, false);
		boolean inUse = hasParts(id) || this.uses.stream().anyMatch((use) -> use.uses(id));
		if (inUse) {
			throw new Refused("unitInUse");
		}
		unit.trash();
		saved(unit, Change.TRASHED, unit.draft());
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UnitDetails restore(long id) {
		Unit unit = locked(id, true);
		unit.restore();
		saved(unit, Change.RESTORED, unit.draft());
		return get(id);
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

	private Unit locked(long id, boolean trashed) {
		return this.units.lock(id).filter((unit) -> unit.isTrashed() == trashed).orElseThrow(() -> missing(id));
	}

	private void saved(Unit unit, Change change, UnitDraft before) {
		long id = this.units.saveAndFlush(unit).getId();
		this.events.publishEvent(new Recorded("units", id, change, before, unit.draft()));
	}

	private static RecordNotFound missing(long id) {
		return new RecordNotFound("unit", id);
	}

}
