package id.mitra.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.RecordMerger;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.database.Renaming;
import id.mitra.platform.error.Checks;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.text.Folded;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Merges partners: the one that stays keeps the names of the one that goes as aliases, so
 * that it is found by them.
 */
@Component
public class PartnerMerging extends RecordMerger<Partner, PartnerDraft> {

	private final PartnerRules rules;

	private final PartnerQueries queries;

	private final List<PartnerUse> uses;

	PartnerMerging(PartnerRepository repository, PartnerRules rules, PartnerQueries queries, List<PartnerUse> uses,
			Renaming renaming, Keepers keepers, Visibility visibility, Classifying classifying, Checks checks) {
		super("partner", keepers.of("partners", repository, Partner::getId, Partner::draft).behind(renaming::begin),
				visibility, classifying, checks);
		this.rules = rules;
		this.queries = queries;
		this.uses = uses;
	}

	@Override
	protected PartnerDraft draft(Partner record) {
		return record.draft();
	}

	@Override
	protected void revise(Partner record, PartnerDraft draft) {
		record.revise(draft);
	}

	@Override
	protected PartnerDraft shown(PartnerDraft draft) {
		return this.rules.shown(draft);
	}

	@Override
	protected Set<String> joined() {
		return Set.of("aliases", "renamedOn");
	}

	@Override
	protected PartnerDraft joined(PartnerDraft draft, PartnerDraft mine, PartnerDraft theirs) {
		Map<String, String> others = new LinkedHashMap<>();
		Stream.of(mine, theirs).forEach((one) -> others(one).forEach((name) -> others.putIfAbsent(folded(name), name)));
		Stream.of(draft.names().nameEn(), draft.names().nameId(), draft.names().abbreviation())
			.filter(Objects::nonNull)
			.forEach((name) -> others.remove(folded(name)));
		return draft.alias(List.copyOf(others.values()));
	}

	private static Stream<String> others(PartnerDraft draft) {
		return Stream
			.concat(draft.aliases().stream(),
					Stream.of(draft.names().nameEn(), draft.names().nameId(), draft.names().abbreviation()))
			.filter(Objects::nonNull);
	}

	private static String folded(@Nullable String name) {
		return Folded.of(String.valueOf(name));
	}

	@Override
	protected PartnerDraft whole(PartnerDraft draft, PartnerDraft mine, PartnerDraft theirs) {
		boolean kept = draft.parentId() == null && this.rules.shown(mine).parentId() == null;
		return kept ? draft.partOf(mine.parentId()) : draft;
	}

	@Override
	protected PartnerDraft possible(PartnerDraft draft, PartnerDraft now, long id) {
		boolean circle = draft.parentId() != null && this.queries.within(draft.parentId(), id);
		return circle ? draft.partOf(now.parentId()) : draft;
	}

	@Override
	protected void check(PartnerDraft draft, Partner record) {
		this.rules.check(draft, record);
	}

	@Override
	protected boolean isUsedBelow(long id, Classification classification) {
		return this.uses.stream().anyMatch((use) -> use.usesBelow(id, classification));
	}

	@Override
	protected boolean areWholeAndPart(long id, long other) {
		return this.queries.within(id, other) || this.queries.within(other, id);
	}

	/** Whether a partner is a part of itself, as one that was parted may have become. */
	public boolean isOwnPart(long id) {
		return this.queries.isOwnPart(id);
	}

}
