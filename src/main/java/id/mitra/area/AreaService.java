package id.mitra.area;

import java.util.List;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.record.RecordChanged;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the words, references and owners of the areas. Reading takes them from memory,
 * and so opens no transaction: every list page asks for them.
 */
@Service
@PreAuthorize(Permission.STAFF)
class AreaService {

	private final AreaRepository repository;

	private final Areas areas;

	private final Checks checks;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	AreaService(AreaRepository repository, Areas areas, Checks checks, JdbcClient jdbc,
			ApplicationEventPublisher events) {
		this.repository = repository;
		this.areas = areas;
		this.checks = checks;
		this.jdbc = jdbc;
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

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public AreaDetails update(String code, @Nullable Version version, AreaDraft draft) {
		Area area = this.repository.lock(code).orElseThrow(() -> missing(code));
		check(draft);
		Version.check(version, area.currentVersion(), () -> Conflict.between(draft.completed(), area.draft()));
		area.revise(draft.completed());
		Area saved = this.repository.saveAndFlush(area);
		this.events.publishEvent(new RecordChanged("areas", code, "updated"));
		AreaDraft now = saved.draft();
		var trail = saved.trail();
		return new AreaDetails(code, trail.version(), "", now.nameEn(), now.nameId(), get(code).parent(),
				now.synonyms(), now.instruments(), now.sdgTargets(), now.dacCodes(), now.owners(), trail.createdAt(),
				trail.createdBy(), trail.updatedAt(), trail.updatedBy())
			.inCallersLanguage();
	}

	private void check(AreaDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		for (int i = 0; i < draft.owners().size(); i++) {
			AreaOwner owner = draft.owners().get(i);
			if (owner == null) {
				continue;
			}
			if (owner.unitId() != null) {
				errors.rejectIf(!unitExists(owner.unitId()), "owners[" + i + "].unitId", "unit.unknown");
			}
			errors.rejectIf(owner.from() != null && owner.to() != null && owner.to().isBefore(owner.from()),
					"owners[" + i + "].to", "period");
		}
		errors.throwIfAny();
	}

	private boolean unitExists(long id) {
		return this.jdbc.sql("select exists (select from unit where id = :id and trashed_at is null)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	private static RecordNotFound missing(String code) {
		return new RecordNotFound("area", code);
	}

}
