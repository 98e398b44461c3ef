package id.mitra.area;

import java.util.List;
import java.util.Objects;

import id.mitra.audit.ChangeDetails;
import id.mitra.audit.History;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Idempotency;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the areas. Reading takes them from memory, and so opens no transaction: every
 * list page asks for them.
 */
@Service
@PreAuthorize(Permission.STAFF)
class AreaService {

	private final AreaRepository repository;

	private final Areas areas;

	private final AreaRules rules;

	private final AreaPlaces places;

	private final Idempotency idempotency;

	private final JdbcClient jdbc;

	private final History history;

	private final ApplicationEventPublisher events;

	AreaService(AreaRepository repository, Areas areas, AreaRules rules, AreaPlaces places, Idempotency idempotency,
			JdbcClient jdbc, History history, ApplicationEventPublisher events) {
		this.repository = repository;
		this.areas = areas;
		this.rules = rules;
		this.places = places;
		this.idempotency = idempotency;
		this.jdbc = jdbc;
		this.history = history;
		this.events = events;
	}

	/**
	 * The areas that a text names: by code, either name or a synonym.
	 */
	public List<AreaDetails> list(@Nullable String q) {
		if (q == null || q.isBlank()) {
			return this.areas.all();
		}
		List<String> codes = this.jdbc.sql("select code from area where search @@ prefix_query(:q)")
			.param("q", q.replace('\0', ' '))
			.query((row, number) -> row.getString("code"))
			.list();
		return this.areas.all().stream().filter((area) -> codes.contains(area.code())).toList();
	}

	public AreaDetails get(String code) {
		return this.areas.onRecord(code).orElseThrow(() -> missing(code));
	}

	public Page<ChangeDetails> changes(String code, PageRequest page) {
		return this.history.of("areas", get(code), page);
	}

	/** The number that a key keeps of an area is its position, which never changes. */
	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public AreaDetails create(AreaDraft draft, @Nullable String key) {
		this.places.hold();
		long position = this.idempotency.once(key, "areas", draft, () -> {
			this.rules.checkNew(draft);
			return made(draft);
		});
		return get(this.jdbc.sql("select code from area where position = :position")
			.param("position", position)
			.query(String.class)
			.single());
	}

	private int made(AreaDraft draft) {
		String code = String.valueOf(draft.code());
		this.rules.checkCode(code);
		int position = this.places.nextPosition();
		Area area = new Area(code, position);
		area.revise(draft.completed(code, true, this.places.nextSequence()));
		saved(area, Change.CREATED, null);
		return position;
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public AreaDetails update(String code, @Nullable Version version, AreaDraft draft) {
		this.places.hold();
		Area area = this.repository.lock(code).orElseThrow(() -> missing(code));
		AreaDraft before = area.draft();
		this.rules.checkEdit(draft, before);
		AreaDraft revised = draft.completed(before);
		Version.check(version, area.currentVersion(), () -> Conflict.between(revised, before));
		boolean moves = !Objects.equals(revised.parent(), before.parent());
		if (moves) {
			this.places.move();
		}
		area.revise(revised);
		saved(area, Change.UPDATED, before);
		return get(code);
	}

	private void saved(Area area, Change change, @Nullable AreaDraft before) {
		AreaDraft now = this.repository.saveAndFlush(area).draft();
		this.events.publishEvent(new Recorded("areas", area.getCode(), change, before, now));
	}

	private static RecordNotFound missing(String code) {
		return new RecordNotFound("area", code);
	}

}
