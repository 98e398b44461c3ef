package id.mitra.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.delegate.DelegateDetails.PostDetails;
import id.mitra.identity.caller.MergeableEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * Someone who represents our side or a partner's. Work contacts only (UU 27/2022).
 */
@Entity
class Delegate extends MergeableEntity {

	@Id
	private Long id;

	private String fullName = "";

	private @Nullable String titlePrefix;

	private @Nullable String titleSuffix;

	private @Nullable String email;

	private @Nullable String phone;

	@ColumnTransformer(write = "fold(?)")
	private String bareName = "";

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "delegate_post", joinColumns = @JoinColumn(name = "delegate_id"))
	@OrderColumn(name = "position")
	private List<Post> posts = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Delegate() {
	}

	Delegate(long id, DelegateDraft draft) {
		this.id = id;
		revise(draft);
	}

	/**
	 * Takes over a complete draft.
	 */
	void revise(DelegateDraft draft) {
		touch();
		this.fullName = String.valueOf(draft.fullName());
		this.titlePrefix = draft.titlePrefix();
		this.titleSuffix = draft.titleSuffix();
		this.email = draft.email();
		this.phone = draft.phone();
		classify(Objects.requireNonNull(draft.classification()));
		this.bareName = PersonName.bare(this.fullName);
		if (!this.posts.equals(draft.posts())) {
			this.posts.clear();
			this.posts.addAll(draft.posts());
		}
	}

	DelegateDraft draft() {
		return new DelegateDraft(this.fullName, this.titlePrefix, this.titleSuffix, this.email, this.phone,
				getClassification(), List.copyOf(this.posts));
	}

	DelegateDetails details(List<PostDetails> posts) {
		return new DelegateDetails(handle(this.id, this.fullName), this.fullName, this.titlePrefix, this.titleSuffix,
				this.email, this.phone, getClassification(), posts, stamp(), null);
	}

	Long getId() {
		return this.id;
	}

}
