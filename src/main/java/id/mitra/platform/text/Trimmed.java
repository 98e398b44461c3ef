package id.mitra.platform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Text as it goes on record: composed (NFC), without space around it; nothing where only
 * space was typed.
 */
public final class Trimmed {

	private Trimmed() {
	}

	public static @Nullable String of(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
	}

	public static List<String> of(@Nullable List<? extends @Nullable String> texts) {
		return (texts != null) ? texts.stream().map(Trimmed::of).filter(Objects::nonNull).distinct().toList()
				: List.of();
	}

}
