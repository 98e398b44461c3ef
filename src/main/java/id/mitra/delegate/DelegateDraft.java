package id.mitra.delegate;

import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.ClassifiedDraft;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A delegate as an officer writes one, the posts in the order they are shown. Left out,
 * the classification is OPEN, in an edit the one on record.
 */
public record DelegateDraft(@NotBlank @Size(max = 200) @PlainText @Nullable String fullName,
		@Size(max = 100) @PlainText @Nullable String titlePrefix,
		@Size(max = 100) @PlainText @Nullable String titleSuffix,
		@Size(max = 254) @Email @PlainText @Nullable String email, @Size(max = 50) @PlainText @Nullable String phone,
		@Nullable Classification classification,
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull Post> posts) implements ClassifiedDraft {

	public DelegateDraft(@Nullable String fullName, @Nullable String titlePrefix, @Nullable String titleSuffix,
			@Nullable String email, @Nullable String phone, @Nullable Classification classification,
			@Nullable List<Post> posts) {
		this.fullName = fullName;
		this.titlePrefix = titlePrefix;
		this.titleSuffix = titleSuffix;
		this.email = email;
		this.phone = phone;
		this.classification = classification;
		this.posts = (posts != null) ? posts : List.of();
	}

	/**
	 * The draft with all that is filled in.
	 * @param otherwise their classification where it says nothing
	 */
	DelegateDraft completed(Classification otherwise) {
		return new DelegateDraft(Trimmed.of(this.fullName), Trimmed.of(this.titlePrefix), Trimmed.of(this.titleSuffix),
				Trimmed.of(this.email), Trimmed.of(this.phone),
				Objects.requireNonNullElse(this.classification, otherwise),
				this.posts.stream().map(Post::completed).toList());
	}

	/** The same delegate, made within a record of that classification. */
	public DelegateDraft within(@Nullable Classification classification) {
		return new DelegateDraft(this.fullName, this.titlePrefix, this.titleSuffix, this.email, this.phone,
				classification, this.posts);
	}

	/** The same delegate with other posts. */
	public DelegateDraft with(List<Post> posts) {
		return new DelegateDraft(this.fullName, this.titlePrefix, this.titleSuffix, this.email, this.phone,
				this.classification, posts);
	}

}
