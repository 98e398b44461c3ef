package id.mitra.delegate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.audit.ChangeDetails;
import id.mitra.audit.History;
import id.mitra.delegate.DelegateDetails.PostDetails;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.database.Renaming;
import id.mitra.platform.error.Refused;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Similar;
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

	private static final String KNOWN = "@visibility.known('delegate', #id) and ";

	private final Keeper<Delegate, DelegateDraft> delegates;

	private final DelegateQueries queries;

	private final List<DelegateUse> uses;

	private final DelegateRules rules;

	private final Classifying classifying;

	private final History history;

	private final ApplicationEventPublisher events;

	DelegateService(DelegateRepository delegates, DelegateQueries queries, List<DelegateUse> uses, DelegateRules rules,
			Classifying classifying, Renaming renaming, Keepers keepers, History history,
			ApplicationEventPublisher events) {
		this.delegates = keepers.of("delegates", delegates, Delegate::getId, Delegate::draft).behind(renaming::begin);
		this.queries = queries;
		this.uses = uses;
		this.rules = rules;
		this.classifying = classifying;
		this.history = history;
		this.events = events;
	}

	public Page<DelegateRow> list(DelegateQuery query, PageRequest page) {
		return this.queries.list(query, page);
	}

	public Count count(DelegateQuery query) {
		return this.queries.count(query);
	}

	public Page<DelegateRow> suggest(@Nullable String q) {
		return new Page<>((q == null || q.isBlank()) ? List.of() : this.queries.suggest(q), null);
	}

	public DelegateDetails get(long id) {
		Delegate delegate = this.delegates.read(id);
		List<Post> posts = delegate.draft().posts();
		Map<Integer, String> organisations = this.queries.organisations(id);
		return delegate.details(IntStream.range(0, posts.size())
			.boxed()
			.flatMap((place) -> Stream.ofNullable(organisations.get(place))
				.map((organisation) -> PostDetails.of(posts.get(place), organisation)))
			.toList());
	}

	public Page<ChangeDetails> changes(long id, PageRequest page) {
		return this.history.of("delegates", get(id), page);
	}

	public List<Similar> similar(DelegateDraft draft, @Nullable String key) {
		this.rules.check(draft, null, List.of());
		return this.delegates.others(key, this.queries.similar(draft));
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public DelegateDetails create(DelegateDraft draft, @Nullable String key) {
		this.rules.check(draft, null, List.of());
		List<Similar> similar = this.queries.similar(draft);
		long id = this.delegates.create(key, draft,
				() -> new Delegate(RandomIds.next(), draft.completed(Classification.OPEN)));
		return get(id).with(Similar.others(similar, id));
	}

	/** Posts at partners that the writer can't see stay, after those that they name. */
	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public DelegateDetails update(long id, @Nullable Version version, DelegateDraft draft) {
		if (this.classifying.mayRaise(draft.classification())) {
			this.classifying.beforeRaising();
		}
		Delegate delegate = this.delegates.onRecord(id);
		DelegateDraft before = delegate.draft();
		List<Post> shown = this.rules.shown(before.posts());
		this.rules.check(draft, delegate, shown);
		DelegateDraft completed = draft.completed(delegate.getClassification());
		this.delegates.check(version, delegate, completed, before.with(shown));
		this.rules.checkClassification(completed, delegate);
		delegate.revise(completed.with(Stream
			.concat(completed.posts().stream(), before.posts().stream().filter((post) -> !shown.contains(post)))
			.toList()));
		this.delegates.save(delegate, Classifying.revision(before, completed), before);
		return get(id);
	}

	/**
	 * Lowers delegates to a record that names them.
	 */
	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public void lower(Collection<Long> ids, Classification to) {
		this.classifying.lower("delegate", ids, to)
			.forEach((lowered) -> this.events.publishEvent(lowered.in("delegates")));
	}

	/**
	 * Who people are by now whose records were merged into others, as far as the caller
	 * may know; whoever is not among them is who they were.
	 */
	public Map<Long, Long> standing(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of() : this.queries.standing(ids);
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public void delete(long id) {
		Delegate delegate = this.delegates.onRecord(id);
		if (this.uses.stream().anyMatch((use) -> use.uses(id))) {
			throw new Refused("delegateInUse");
		}
		this.delegates.trash(delegate);
	}

	@Transactional
	@PreAuthorize("@visibility.knownInTrash('delegate', #id) and " + Permission.OFFICER_WRITES)
	public DelegateDetails restore(long id) {
		return get(this.delegates.restore(this.delegates.inTrash(id, (delegate) -> !delegate.isMerged())));
	}

}
