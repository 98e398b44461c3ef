package id.mitra.delegate;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What must hold of a delegate's draft.
 */
@Component
class DelegateRules {

	private final DelegateQueries queries;

	private final List<DelegateUse> uses;

	private final Visibility visibility;

	private final Classifying classifying;

	private final Checks checks;

	DelegateRules(DelegateQueries queries, List<DelegateUse> uses, Visibility visibility, Classifying classifying,
			Checks checks) {
		this.queries = queries;
		this.uses = uses;
		this.visibility = visibility;
		this.classifying = classifying;
		this.checks = checks;
	}

	/**
	 * The posts without those at partners that the writer can't see.
	 */
	List<Post> shown(List<Post> posts) {
		Set<Long> seen = this.queries.seen(posts.stream().map(Post::partnerId).filter(Objects::nonNull).toList());
		return posts.stream().filter((post) -> post.partnerId() == null || seen.contains(post.partnerId())).toList();
	}

	/**
	 * A post that is on record may stay there, wherever it was, since what has an end
	 * goes to the trash and the post remains true.
	 * @param delegate the one that the draft revises, or null for a new one
	 * @param kept those of their posts that the writer can see
	 */
	void check(DelegateDraft draft, @Nullable Delegate delegate, List<Post> kept) {
		FieldErrors errors = this.checks.of(draft);
		for (int i = 0; i < draft.posts().size(); i++) {
			checkPost(draft.posts().get(i), kept, "posts[" + i + "].", errors);
		}
		if (delegate == null) {
			this.classifying.check(draft.classification(), errors);
		}
		errors.throwIfAny();
	}

	private void checkPost(@Nullable Post post, List<Post> kept, String path, FieldErrors errors) {
		if (post == null) {
			return;
		}
		errors.rejectIf((post.partnerId() == null) == (post.unitId() == null), path + "partnerId", "post.organisation");
		if (post.partnerId() != null && kept.stream().noneMatch((one) -> post.partnerId().equals(one.partnerId()))) {
			errors.rejectIf(!this.visibility.sees("partner", post.partnerId()), path + "partnerId", "partner.unknown");
		}
		if (post.unitId() != null && kept.stream().noneMatch((one) -> post.unitId().equals(one.unitId()))) {
			errors.rejectIf(!this.queries.unit(post.unitId()), path + "unitId", "unit.unknown");
		}
		errors.rejectIf(post.from() != null && post.to() != null && post.to().isBefore(post.from()), path + "to",
				"period");
	}

	/**
	 * Comes after the versions were found to agree.
	 */
	void checkClassification(DelegateDraft draft, Delegate delegate) {
		FieldErrors errors = this.checks.none();
		Classification wanted = Objects.requireNonNull(draft.classification());
		this.classifying.checkChange(wanted, delegate.getClassification(), errors);
		errors.rejectIf(
				wanted.isAbove(delegate.getClassification())
						&& this.uses.stream().anyMatch((use) -> use.usesBelow(delegate.getId(), wanted)),
				"classification", "classification.used");
		errors.throwIfAny();
	}

}
