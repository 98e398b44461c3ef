package id.mitra.press;

import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and in which language an item appeared, as a browser sent it.
 */
public record TypedPublication(@Nullable String outlet, @Nullable String publishedOn, @Nullable String publishedTime,
		@Nullable String zone, @Nullable String language, @Nullable String url) {

	public static TypedPublication of(Publication publication) {
		return new TypedPublication(publication.outlet(), text(publication.publishedOn()),
				text(publication.publishedTime()), publication.zone(), publication.language(), publication.url());
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	public Publication read(Values values) {
		return new Publication(values.text(this.outlet), values.date("publishedOn", this.publishedOn),
				values.time("publishedTime", this.publishedTime), values.text(this.zone), values.text(this.language),
				values.text(this.url));
	}

}
