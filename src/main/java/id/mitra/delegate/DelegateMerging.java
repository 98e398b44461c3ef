package id.mitra.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.RecordMerger;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.database.Renaming;
import id.mitra.platform.error.Checks;
import id.mitra.platform.record.Keepers;

import org.springframework.stereotype.Component;

/**
 * Merges delegates: the one who stays has the posts of both, also those at partners that
 * the writer does not know.
 */
@Component
public class DelegateMerging extends RecordMerger<Delegate, DelegateDraft> {

	private final DelegateRules rules;

	private final List<DelegateUse> uses;

	DelegateMerging(DelegateRepository repository, DelegateRules rules, List<DelegateUse> uses, Renaming renaming,
			Keepers keepers, Visibility visibility, Classifying classifying, Checks checks) {
		super("delegate", keepers.of("delegates", repository, Delegate::getId, Delegate::draft).behind(renaming::begin),
				visibility, classifying, checks);
		this.rules = rules;
		this.uses = uses;
	}

	@Override
	protected DelegateDraft draft(Delegate record) {
		return record.draft();
	}

	@Override
	protected void revise(Delegate record, DelegateDraft draft) {
		record.revise(draft);
	}

	@Override
	protected DelegateDraft shown(DelegateDraft draft) {
		return draft.with(this.rules.shown(draft.posts()));
	}

	@Override
	protected Set<String> joined() {
		return Set.of("posts");
	}

	@Override
	protected DelegateDraft joined(DelegateDraft draft, DelegateDraft mine, DelegateDraft theirs) {
		return draft.with(both(mine.posts(), theirs.posts()));
	}

	@Override
	protected DelegateDraft whole(DelegateDraft draft, DelegateDraft mine, DelegateDraft theirs) {
		return draft.with(both(both(draft.posts(), mine.posts()), theirs.posts()));
	}

	private static List<Post> both(List<Post> some, List<Post> others) {
		List<Post> posts = new ArrayList<>(some);
		others.stream().filter((post) -> !posts.contains(post)).forEach(posts::add);
		return posts;
	}

	@Override
	protected DelegateDraft possible(DelegateDraft draft, DelegateDraft now, long id) {
		return draft;
	}

	@Override
	protected void check(DelegateDraft draft, Delegate record) {
		this.rules.check(draft, record, draft.posts());
	}

	@Override
	protected boolean isUsedBelow(long id, Classification classification) {
		return this.uses.stream().anyMatch((use) -> use.usesBelow(id, classification));
	}

	@Override
	protected boolean areWholeAndPart(long id, long other) {
		return false;
	}

}
