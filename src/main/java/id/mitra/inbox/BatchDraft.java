package id.mitra.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import id.mitra.platform.text.PlainText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A file of releases, parted by a line of at least five equals signs, or by form feeds.
 */
public record BatchDraft(@Size(max = 190) @PlainText @Nullable String name, @Nullable String text) {

	private static final Pattern PARTS = Pattern.compile("(?m)^[ \\t]*={5,}[ \\t]*$|\\f");

	List<ReleaseDraft> releases() {
		List<String> texts = PARTS.splitAsStream(Objects.requireNonNullElse(this.text, ""))
			.filter((part) -> !part.isBlank())
			.toList();
		if (texts.size() < 2) {
			return List.of(new ReleaseDraft(this.name, texts.isEmpty() ? null : texts.getFirst(), null, null));
		}
		List<ReleaseDraft> releases = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			String name = (this.name != null) ? this.name + " " + (i + 1) : null;
			releases.add(new ReleaseDraft(name, texts.get(i), null, null));
		}
		return releases;
	}

}
