package id.mitra.agreement.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Languages as people name them, in either of ours, where programs have codes.
 */
final class LanguageNames {

	private static final List<Locale> OURS = List.of(Locale.of("id"), Locale.ENGLISH);

	/** Codes that were replaced: iw is he by now. */
	private static final Set<String> FORMER = Set.of("in", "iw", "ji");

	private static final Map<String, String> CODES = codes();

	private LanguageNames() {
	}

	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>();
		for (String code : Locale.getISOLanguages()) {
			if (!FORMER.contains(code)) {
				OURS.forEach((language) -> codes.putIfAbsent(key(Locale.of(code).getDisplayLanguage(language)), code));
			}
		}
		return codes;
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^bahasa ", "");
	}

	/** Their names in the reader's language. */
	static String of(List<String> codes) {
		Locale reader = LocaleContextHolder.getLocale();
		return codes.stream()
			.map((code) -> Locale.of(code).getDisplayLanguage(reader))
			.collect(Collectors.joining(", "));
	}

	/**
	 * Their codes, of names or codes apart by commas, or codes by blanks; what is neither
	 * stays as it is, to be refused.
	 */
	static List<String> read(String typed) {
		return Stream.of(typed.split("[,;\\n]"))
			.map(String::strip)
			.flatMap(
					(one) -> one.matches("[a-z]{2,3}(\\s+[a-z]{2,3})+") ? Stream.of(one.split("\\s+")) : Stream.of(one))
			.filter((one) -> !one.isEmpty())
			.map((one) -> CODES.getOrDefault(key(one), one))
			.toList();
	}

}
