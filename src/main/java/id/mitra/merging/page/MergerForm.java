package id.mitra.merging.page;

import java.util.List;
import java.util.Map;

import id.mitra.platform.record.MergerDraft;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen of two records side by side: by {@code take.<field>} whether the field
 * is the other's.
 */
record MergerForm(@Nullable Long from, @Nullable String version, @Nullable Integer fromVersion, List<String> take) {

	private static final String TAKE = "take.";

	private static final String OTHER = "other";

	static MergerForm of(Map<String, String> sent) {
		return new MergerForm(number(sent.get("from")), sent.get("version"),
				(sent.get("fromVersion") != null && sent.get("fromVersion").matches("\\d{1,9}"))
						? Integer.valueOf(sent.get("fromVersion")) : null,
				sent.entrySet()
					.stream()
					.filter((one) -> one.getKey().startsWith(TAKE) && one.getValue().equals(OTHER))
					.map((one) -> one.getKey().substring(TAKE.length()))
					.toList());
	}

	private static @Nullable Long number(@Nullable String text) {
		return (text != null && text.matches("\\d{1,16}")) ? Long.valueOf(text) : null;
	}

	@Nullable Version readVersion() {
		return Version.sent(this.version);
	}

	MergerDraft toDraft() {
		return new MergerDraft(this.from, this.fromVersion, this.take);
	}

}
