package id.mitra.delegate;

import java.util.List;

import id.mitra.identity.Idempotency;
import id.mitra.identity.Permission;
import id.mitra.platform.Checks;
import id.mitra.platform.Conflict;
import id.mitra.platform.Count;
import id.mitra.platform.FieldErrors;
import id.mitra.platform.Page;
import id.mitra.platform.PageRequest;
import id.mitra.platform.RecordChanged;
import id.mitra.platform.RecordNotFound;
import id.mitra.platform.Refused;
import id.mitra.platform.Similar;
import id.mitra.platform.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the delegates and their posts.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class DelegateService {

	private final DelegateRepository delegates;

	private final DelegateReader reader;

	private final List<DelegateUse> uses;

	private final Idempotency idempotency;

	private final Checks checks;

	private final ApplicationEventPublisher events;

	DelegateService(DelegateRepository delegates, DelegateReader reader, List<DelegateUse> uses,
			Idempotency idempotency, Checks checks, ApplicationEventPublisher events) {
		this.delegates = delegates;
		this.reader = reader;
		this.uses = uses;
		this.idempotency = idempotency;
		this.checks = checks;
		this.events = events;
	}

	public Page<DelegateRow> list(DelegateQuery query, PageRequest page) {
		return this.reader.list(query, page);
	}

	public Count count(DelegateQuery query) {
		return this.reader.count(query);
	}

	public Page<DelegateRow> suggest(@Nullable String q) {
		return new Page<>((q == null || q.isBlank()) ? List.of() : this.reader.suggest(q), null);
	}

	public DelegateDetails get(long id) {
		return this.reader.find(id).orElseThrow(() -> missing(id));
	}

	public List<Similar> similar(DelegateDraft draft, @Nullable String key) {
		check(draft, List.of());
		List<Similar> similar = this.reader.similar(draft);
		long made = similar.isEmpty() ? 0 : this.idempotency.made(key).orElse(0L);
		return similar.stream().filter((other) -> other.id() != made).toList();
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public DelegateDetails create(DelegateDraft draft, @Nullable String key) {
		check(draft, List.of());
		List<Similar> similar = this.reader.similar(draft);
		long id = this.idempotency.once(key, "delegates", draft, () -> {
			Delegate delegate = new Delegate();
			delegate.revise(draft.completed());
			return saved(delegate, "created");
		});
		return get(id).with(similar.stream().filter((other) -> other.id() != id).toList());
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public DelegateDetails update(long id, @Nullable Version version, DelegateDraft draft) {
		Delegate delegate = locked(id, false);
		check(draft, delegate.draft().posts());
		Version.check(version, delegate.currentVersion(), () -> Conflict.between(draft.completed(), delegate.draft()));
		delegate.revise(draft.completed());
		saved(delegate, "updated");
		return get(id);
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public void delete(long id) {
		Delegate delegate = locked(id, false);
		if (this.uses.stream().anyMatch((use) -> use.uses(id))) {
			throw new Refused("delegateInUse");
		}
		delegate.trash();
		saved(delegate, "trashed");
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public DelegateDetails restore(long id) {
		Delegate delegate = locked(id, true);
		delegate.restore();
		saved(delegate, "restored");
		return get(id);
	}

	/**
	 * A post that is on record may stay there, wherever it was, since what has an end
	 * goes to the trash and the post remains true.
	 */
	private void check(DelegateDraft draft, List<Post> kept) {
		FieldErrors errors = this.checks.of(draft);
		for (int i = 0; i < draft.posts().size(); i++) {
			checkPost(draft.posts().get(i), kept, "posts[" + i + "].", errors);
		}
		errors.throwIfAny();
	}

	private void checkPost(@Nullable Post post, List<Post> kept, String path, FieldErrors errors) {
		if (post == null) {
			return;
		}
		errors.rejectIf((post.partnerId() == null) == (post.unitId() == null), path + "partnerId", "post.organisation");
		if (post.partnerId() != null && kept.stream().noneMatch((one) -> post.partnerId().equals(one.partnerId()))) {
			errors.rejectIf(!this.reader.exists("partner", post.partnerId()), path + "partnerId", "partner.unknown");
		}
		if (post.unitId() != null && kept.stream().noneMatch((one) -> post.unitId().equals(one.unitId()))) {
			errors.rejectIf(!this.reader.exists("unit", post.unitId()), path + "unitId", "unit.unknown");
		}
		errors.rejectIf(post.from() != null && post.to() != null && post.to().isBefore(post.from()), path + "to",
				"period");
	}

	private Delegate locked(long id, boolean trashed) {
		return this.delegates.lock(id)
			.filter((delegate) -> delegate.isTrashed() == trashed)
			.orElseThrow(() -> missing(id));
	}

	private long saved(Delegate delegate, String change) {
		long id = this.delegates.saveAndFlush(delegate).getId();
		this.events.publishEvent(new RecordChanged("delegates", id, change));
		return id;
	}

	private static RecordNotFound missing(long id) {
		return new RecordNotFound("delegate", id);
	}

}
