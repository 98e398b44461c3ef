package id.mitra.identity.caller;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.identity.caller.Merged.Leading;
import id.mitra.identity.caller.Merged.Taking;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.Drafts;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.MergerDraft;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges two records of a collection, as far as the records themselves go, and takes that
 * back. What hangs on them is for others.
 *
 * @param <D> what a record holds, as its writers send it
 */
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize(Permission.MANAGER_WRITES)
public abstract class RecordMerger<E extends MergeableEntity, D extends Record & ClassifiedDraft> {

	private static final String CLASSIFICATION = "classification";

	private static final String FROM = "from";

	private final String table;

	private final Keeper<E, D> records;

	private final Visibility visibility;

	private final Classifying classifying;

	private final Checks checks;

	/**
	 * @param records behind the gate by which such changes take turns
	 */
	protected RecordMerger(String table, Keeper<E, D> records, Visibility visibility, Classifying classifying,
			Checks checks) {
		this.table = table;
		this.records = records;
		this.visibility = visibility;
		this.classifying = classifying;
		this.checks = checks;
	}

	/**
	 * Has a record take what it is to have from another, which from then on leads to it.
	 * @param hold has nobody write what hangs on them, before either is locked
	 * @throws StaleVersion where either is no longer as the caller read it
	 */
	public Merged<D> merge(long id, @Nullable Version version, MergerDraft wanted, Runnable hold) {
		FieldErrors errors = this.checks.of(wanted);
		errors.throwIfAny();
		long from = Objects.requireNonNull(wanted.from());
		this.records.begin();
		check(id, from, errors);
		if (this.classifying.differ(this.table, List.of(id, from))) {
			this.classifying.beforeRaising();
		}
		hold.run();
		E first = this.records.onRecord(Math.min(id, from));
		E second = this.records.onRecord(Math.max(id, from));
		E stays = (id < from) ? first : second;
		E goes = (id < from) ? second : first;
		D before = draft(stays);
		D mine = shown(before);
		D after = taken(mine, shown(draft(goes)), wanted.take(), errors);
		this.records.check(version, stays, after, mine);
		if (goes.currentVersion() != Objects.requireNonNull(wanted.fromVersion())) {
			throw new StaleVersion(goes.currentVersion(),
					List.of(new Conflict("fromVersion", wanted.fromVersion(), goes.currentVersion())));
		}
		check(after, stays);
		checkClassification(after, Map.of(id, stays, from, goes));
		revise(stays, whole(after, before, draft(goes)));
		goes.merge(id);
		this.records.save(stays, Change.MERGED, new Taking(before, null), new Taking(draft(stays), from));
		this.records.save(goes, Change.MERGED, new Leading(null, goes.getClassification()),
				new Leading(id, goes.getClassification()));
		boolean higher = goes.getClassification().isAbove(stays.getClassification());
		return new Merged<>(before, draft(stays), (higher ? goes : stays).getClassification());
	}

	/**
	 * What two records that may be merged have in each of their fields, as far as the
	 * caller may know: first in the one that would stay.
	 */
	@PreAuthorize(Permission.STAFF)
	public List<Conflict> compare(long id, long from) {
		check(id, from, this.checks.none());
		Map<String, @Nullable Object> mine = Drafts.fields(shown(draft(this.records.read(id))));
		Map<String, @Nullable Object> theirs = Drafts.fields(shown(draft(this.records.read(from))));
		return mine.keySet().stream().map((field) -> new Conflict(field, mine.get(field), theirs.get(field))).toList();
	}

	/** Whether nothing is to be chosen of a field, as it is had from both records. */
	@PreAuthorize(Permission.STAFF)
	public boolean joins(String field) {
		return joined().contains(field);
	}

	private void check(long id, long from, FieldErrors errors) {
		errors.rejectIf(from == id, FROM, "merger.self");
		if (!this.visibility.sees(this.table, from)) {
			errors.rejectIf(isMerged(from), FROM, "merger.merged");
			errors.rejectIf(!errors.has(FROM), FROM, "merger.unknown");
		}
		errors.throwIfAny();
		errors.rejectIf(areWholeAndPart(id, from), FROM, "merger.part");
		errors.throwIfAny();
	}

	private boolean isMerged(long id) {
		return this.visibility.shows(this.table, id) && this.records.findInTrash(id).filter(E::isMerged).isPresent();
	}

	/** A record with some fields of another, and with what can be had from both. */
	private D taken(D mine, D theirs, List<String> take, FieldErrors errors) {
		Map<String, @Nullable Object> own = Drafts.fields(mine);
		Map<String, @Nullable Object> others = Drafts.fields(theirs);
		List<String> free = own.keySet().stream().filter((field) -> !joined().contains(field)).toList();
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (int i = 0; i < take.size(); i++) {
			if (free.contains(take.get(i))) {
				values.put(take.get(i), others.get(take.get(i)));
			}
			else {
				errors.rejectChoice("take[" + i + "]", free);
			}
		}
		errors.throwIfAny();
		return joined(Drafts.with(mine, values), mine, theirs);
	}

	/**
	 * Whatever names either, lower, would have a name that not all of its readers know.
	 */
	private void checkClassification(D after, Map<Long, E> both) {
		FieldErrors errors = this.checks.none();
		Classification wanted = Objects.requireNonNull(after.classification());
		this.classifying.check(wanted, errors);
		errors.rejectIf(both.entrySet()
			.stream()
			.anyMatch((one) -> wanted.isAbove(one.getValue().getClassification()) && isUsedBelow(one.getKey(), wanted)),
				CLASSIFICATION, "classification.used");
		errors.throwIfAny();
	}

	/**
	 * Parts them again: the one that had taken something has it no longer, but for what
	 * was changed of it since.
	 */
	public void separate(long id, long from, Merged<D> merged, Runnable hold) {
		D before = merged.before();
		D after = merged.after();
		this.records.begin();
		if (before.classification() != after.classification()) {
			this.classifying.beforeRaising();
		}
		hold.run();
		E stayed = this.records.onRecord(id);
		E went = this.records.inTrash(from);
		if (!went.isMergedInto(id)) {
			throw this.records.missing(from);
		}
		went.comeApart();
		this.records.save(went, Change.SEPARATED, new Leading(id, went.getClassification()),
				new Leading(null, went.getClassification()));
		D now = draft(stayed);
		Map<String, @Nullable Object> fields = Drafts.fields(now);
		Map<String, @Nullable Object> was = Drafts.fields(before);
		Map<String, @Nullable Object> became = Drafts.fields(after);
		fields.replaceAll((field, value) -> parted(value, was.get(field), became.get(field)));
		Classification former = Objects.requireNonNull(before.classification());
		if (former.isAbove(stayed.getClassification()) && isUsedBelow(id, former)) {
			fields.put(CLASSIFICATION, stayed.getClassification());
		}
		revise(stayed, possible(Drafts.with(now, fields), now, id));
		this.records.save(stayed, Change.SEPARATED, new Taking(now, from), new Taking(draft(stayed), null));
	}

	private static @Nullable Object parted(@Nullable Object now, @Nullable Object before, @Nullable Object after) {
		if (Objects.equals(now, after)) {
			return before;
		}
		if (now instanceof List<?> list && before instanceof List<?> was && after instanceof List<?> became) {
			List<Object> taken = new ArrayList<>(became);
			taken.removeAll(was);
			List<Object> left = new ArrayList<>(list);
			left.removeAll(taken);
			return left;
		}
		return now;
	}

	protected abstract D draft(E record);

	protected abstract void revise(E record, D draft);

	/** The draft as the writer may know it. */
	protected abstract D shown(D draft);

	/** The fields that are had from both records. */
	protected abstract Set<String> joined();

	protected abstract D joined(D draft, D mine, D theirs);

	/** With what the writer may not know of either record. */
	protected abstract D whole(D draft, D mine, D theirs);

	/** A draft from before, where something in it can't be any more. */
	protected abstract D possible(D draft, D now, long id);

	protected abstract void check(D draft, E record);

	protected abstract boolean isUsedBelow(long id, Classification classification);

	protected abstract boolean areWholeAndPart(long id, long other);

}
