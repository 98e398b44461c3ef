package id.mitra.delegate.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.Post;
import id.mitra.identity.caller.Classification;
import id.mitra.platform.form.Values;
import id.mitra.platform.form.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A delegate as a browser sends one, everything as it was typed.
 */
record DelegateForm(@Nullable String fullName, @Nullable String titlePrefix, @Nullable String titleSuffix,
		@Nullable String email, @Nullable String phone, @Nullable String classification, List<PostForm> posts,
		@Nullable String key, @Nullable String version, @Nullable String confirmed) {

	DelegateForm(@Nullable String fullName, @Nullable String titlePrefix, @Nullable String titleSuffix,
			@Nullable String email, @Nullable String phone, @Nullable String classification,
			@Nullable List<PostForm> posts, @Nullable String key, @Nullable String version,
			@Nullable String confirmed) {
		this.fullName = fullName;
		this.titlePrefix = titlePrefix;
		this.titleSuffix = titleSuffix;
		this.email = email;
		this.phone = phone;
		this.classification = classification;
		this.posts = new ArrayList<>();
		for (PostForm post : (posts != null) ? posts : List.<PostForm>of()) {
			this.posts.add(Objects.requireNonNullElse(post, PostForm.BLANK));
		}
		this.key = key;
		this.version = version;
		this.confirmed = confirmed;
	}

	static DelegateForm blank() {
		return new DelegateForm(null, null, null, null, null, Classification.OPEN.name(), List.of(PostForm.BLANK),
				UUID.randomUUID().toString(), null, null);
	}

	static DelegateForm of(DelegateDetails delegate) {
		return new DelegateForm(delegate.fullName(), delegate.titlePrefix(), delegate.titleSuffix(), delegate.email(),
				delegate.phone(), delegate.classification().name(),
				delegate.posts().stream().map(PostForm::of).toList(), null, String.valueOf(delegate.version()), null);
	}

	private DelegateForm with(List<PostForm> posts) {
		return new DelegateForm(this.fullName, this.titlePrefix, this.titleSuffix, this.email, this.phone,
				this.classification, posts, this.key, this.version, this.confirmed);
	}

	DelegateForm withAnotherPost() {
		return with(Rows.with(this.posts, PostForm.BLANK));
	}

	DelegateForm withoutPost(int index) {
		return with(Rows.without(this.posts, index));
	}

	DelegateForm withPost(int index, UnaryOperator<PostForm> change) {
		return with(Rows.changed(this.posts, index, change));
	}

	DelegateForm withoutEmptyPosts() {
		return with(this.posts.stream().filter((post) -> !post.isEmpty()).toList());
	}

	boolean isConfirmed() {
		return "true".equals(this.confirmed);
	}

	DelegateDraft toDraft(Values values) {
		List<Post> drafts = new ArrayList<>();
		for (int i = 0; i < this.posts.size(); i++) {
			drafts.add(this.posts.get(i).toPost(values.row("posts", i)));
		}
		return new DelegateDraft(values.text(this.fullName), values.text(this.titlePrefix),
				values.text(this.titleSuffix), values.text(this.email), values.text(this.phone),
				values.choice("classification", this.classification, Classification.class), drafts);
	}

}
