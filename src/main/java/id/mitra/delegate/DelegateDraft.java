package id.mitra.delegate;

import java.util.List;

import id.mitra.platform.PlainText;
import id.mitra.platform.Trimmed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A delegate as an officer writes one, the posts in the order they are shown.
 */
public record DelegateDraft(@NotBlank @Size(max = 200) @PlainText @Nullable String fullName,
		@Size(max = 100) @PlainText @Nullable String titlePrefix,
		@Size(max = 100) @PlainText @Nullable String titleSuffix,
		@Size(max = 254) @Email @PlainText @Nullable String email, @Size(max = 50) @PlainText @Nullable String phone,
		@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull Post> posts) {

	public DelegateDraft(@Nullable String fullName, @Nullable String titlePrefix, @Nullable String titleSuffix,
			@Nullable String email, @Nullable String phone, @Nullable List<Post> posts) {
		this.fullName = fullName;
		this.titlePrefix = titlePrefix;
		this.titleSuffix = titleSuffix;
		this.email = email;
		this.phone = phone;
		this.posts = (posts != null) ? posts : List.of();
	}

	DelegateDraft completed() {
		return new DelegateDraft(Trimmed.of(this.fullName), Trimmed.of(this.titlePrefix), Trimmed.of(this.titleSuffix),
				Trimmed.of(this.email), Trimmed.of(this.phone), this.posts.stream().map(Post::completed).toList());
	}

}
