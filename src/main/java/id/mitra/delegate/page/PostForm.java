package id.mitra.delegate.page;

import java.util.Objects;
import java.util.stream.Stream;

import id.mitra.delegate.DelegateDetails;
import id.mitra.delegate.Post;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A post as a browser sends one. {@code organisation} is {@code partner:3} or
 * {@code unit:5}, {@code find} the letters by which it is looked for.
 */
record PostForm(@Nullable String title, @Nullable String organisation, @Nullable String organisationName,
		@Nullable String find, @Nullable String from, @Nullable String to) {

	static final PostForm BLANK = new PostForm(null, null, null, null, null, null);

	private static final String PARTNER = "partner:";

	private static final String UNIT = "unit:";

	static PostForm of(DelegateDetails.PostDetails post) {
		return new PostForm(post.title(), (post.partnerId() != null) ? partner(post.partnerId()) : unit(post.unitId()),
				post.organisation(), null, text(post.from()), text(post.to()));
	}

	static String partner(Long id) {
		return PARTNER + id;
	}

	static String unit(@Nullable Long id) {
		return UNIT + id;
	}

	PostForm at(@Nullable String organisation, @Nullable String name) {
		return new PostForm(this.title, organisation, name, null, this.from, this.to);
	}

	boolean isEmpty() {
		return Stream.of(this.title, this.organisation, this.find, this.from, this.to)
			.allMatch((value) -> value == null || value.isBlank());
	}

	/** Partner or unit, the form has one field for both. */
	Post toPost(Values values) {
		values.at("partnerId", "organisation").at("unitId", "organisation");
		return new Post(Objects.requireNonNullElse(values.line(this.title), ""), id(PARTNER, values), id(UNIT, values),
				values.date("from", this.from), values.date("to", this.to));
	}

	private @Nullable Long id(String kind, Values values) {
		if (this.organisation == null || !this.organisation.startsWith(kind)) {
			return null;
		}
		return values.number("organisation", this.organisation.substring(kind.length()));
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
