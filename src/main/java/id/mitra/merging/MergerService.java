package id.mitra.merging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.DelegateMerging;
import id.mitra.delegate.DelegateService;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.identity.caller.Merged;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.RecordMerger;
import id.mitra.merging.MergerQueries.Touched;
import id.mitra.partner.PartnerDetails;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerMerging;
import id.mitra.partner.PartnerService;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.MergerDraft;
import id.mitra.platform.record.RecordedTogether;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one record of two, and two again. Managers do, as that changes how widely what
 * exists is known; whatever hangs on a record comes along, be it above their clearance,
 * and nobody is told how much that is.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class MergerService {

	private static final String KNOWN = "@visibility.known(#kind.table(), #id) and ";

	/**
	 * What is read without all that hangs on it, and hides what its reader can't know.
	 */
	private static final Set<String> VEILED = Set.of("partner", "delegate", "app_user");

	private final MergerQueries mergers;

	private final DoubleQueries doubles;

	private final PartnerMerging partners;

	private final PartnerService partnerService;

	private final DelegateMerging delegates;

	private final DelegateService delegateService;

	private final Keepers keepers;

	private final ApplicationEventPublisher events;

	MergerService(MergerQueries mergers, DoubleQueries doubles, PartnerMerging partners, PartnerService partnerService,
			DelegateMerging delegates, DelegateService delegateService, Keepers keepers,
			ApplicationEventPublisher events) {
		this.mergers = mergers;
		this.doubles = doubles;
		this.partners = partners;
		this.partnerService = partnerService;
		this.delegates = delegates;
		this.delegateService = delegateService;
		this.keepers = keepers;
		this.events = events;
	}

	@PreAuthorize(KNOWN + Permission.STAFF)
	public Page<MergerDetails> list(MergerKind kind, long id, PageRequest page) {
		return this.mergers.of(kind, id, page);
	}

	@PreAuthorize(KNOWN + Permission.STAFF)
	public MergerDetails get(MergerKind kind, long id, long merger) {
		return this.mergers.find(kind, id, merger).orElseThrow(() -> new RecordNotFound("mergers", merger));
	}

	@PreAuthorize(KNOWN + Permission.STAFF)
	public MergerComparison compare(MergerKind kind, long id, long from) {
		boolean ofPartners = kind == MergerKind.PARTNER;
		RecordMerger<?, ?> merger = ofPartners ? this.partners : this.delegates;
		List<ComparedField> fields = merger.compare(id, from)
			.stream()
			.map((one) -> new ComparedField(one.field(), one.yours(), one.theirs(), merger.joins(one.field())))
			.filter(ComparedField::isSomething)
			.toList();
		if (ofPartners) {
			PartnerDetails into = this.partnerService.get(id);
			PartnerDetails gone = this.partnerService.get(from);
			return MergerComparison.of(into.handle(), into.stamp(), gone.handle(), gone.stamp(), fields);
		}
		DelegateDetails into = this.delegateService.get(id);
		DelegateDetails gone = this.delegateService.get(from);
		return MergerComparison.of(into.handle(), into.stamp(), gone.handle(), gone.stamp(), fields);
	}

	/** Where a record leads that was merged, as far as the reader may know. */
	public Optional<Long> standing(MergerKind kind, long id) {
		return this.mergers.standing(kind, id);
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.MANAGER_WRITES)
	public MergerDetails merge(MergerKind kind, long id, @Nullable Version version, MergerDraft draft) {
		long from = Objects.requireNonNullElse(draft.from(), 0L);
		Runnable hold = () -> this.mergers.hold(kind, id, from, 0);
		Merged<? extends Record> merged = (kind == MergerKind.PARTNER) ? this.partners.merge(id, version, draft, hold)
				: this.delegates.merge(id, version, draft, hold);
		long merger = this.mergers.keep(kind, id, from, merged);
		this.doubles.inherit(kind, id, from);
		tell(this.mergers.move(merger), Change.MERGED, new Named(kind, from, id));
		return get(kind, id, merger);
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.MANAGER_WRITES)
	public MergerDetails undo(MergerKind kind, long id, long merger) {
		MergerDetails details = get(kind, id, merger);
		if (!this.mergers.undo(merger)) {
			throw new Refused("merger.undone");
		}
		long from = details.fromId();
		Runnable hold = () -> this.mergers.hold(kind, id, from, merger);
		if (kind == MergerKind.PARTNER) {
			this.partners.separate(id, from, this.mergers.merged(details, PartnerDraft.class), hold);
		}
		else {
			this.delegates.separate(id, from, this.mergers.merged(details, DelegateDraft.class), hold);
		}
		List<Touched> touched = this.mergers.moveBack(merger);
		if (kind == MergerKind.PARTNER && this.partners.isOwnPart(from)) {
			throw new Refused("merger.circle");
		}
		lower(kind, from, touched);
		tell(touched, Change.SEPARATED, new Named(kind, id, from));
		return get(kind, id, merger);
	}

	/** What names the record again may have come to be known more widely meanwhile. */
	private void lower(MergerKind kind, long id, List<Touched> touched) {
		touched.stream()
			.filter((one) -> !VEILED.contains(one.table()))
			.map(Touched::classification)
			.min(Comparator.naturalOrder())
			.ifPresent((lowest) -> {
				if (kind == MergerKind.PARTNER) {
					this.partnerService.lower(List.of(id), lowest);
				}
				else {
					this.delegateService.lower(List.of(id), lowest);
				}
			});
	}

	/** Whom records name now, and whom they named. */
	private record Named(MergerKind kind, long before, long now) {

		private Record in(String table, long id, Classification classification) {
			if (this.kind == MergerKind.DELEGATE) {
				return new NamingPerson(id, classification);
			}
			return table.equals("partner") ? new NamingWhole(id, classification)
					: new NamingPartner(id, classification);
		}

	}

	private record NamingPerson(Long delegateId, Classification classification) implements ClassifiedDraft {
	}

	private record NamingPartner(Long partnerId, Classification classification) implements ClassifiedDraft {
	}

	private record NamingWhole(Long parentId, Classification classification) implements ClassifiedDraft {
	}

	private void tell(List<Touched> touched, Change change, Named named) {
		Map<Touched, List<Long>> alike = touched.stream()
			.collect(Collectors.groupingBy((one) -> new Touched(one.table(), 0, one.classification()),
					Collectors.mapping(Touched::id, Collectors.toList())));
		alike.forEach((of,
				ids) -> this.events.publishEvent(new RecordedTogether(this.keepers.collection(of.table()), ids, change,
						named.in(of.table(), named.before(), of.classification()),
						named.in(of.table(), named.now(), of.classification()))));
	}

}
