package id.mitra.platform.text;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The choice between the two languages of a name, by the caller's.
 */
public final class Bilingual {

	private Bilingual() {
	}

	public static boolean indonesian() {
		return LocaleContextHolder.getLocale().getLanguage().equals("id");
	}

	/**
	 * {@code id} or {@code en}, the suffix of columns in the caller's language.
	 */
	public static String language() {
		return indonesian() ? "id" : "en";
	}

	/**
	 * The name in the caller's language, else the other one.
	 */
	public static String name(@Nullable String english, @Nullable String indonesian) {
		String first = indonesian() ? indonesian : english;
		String second = indonesian() ? english : indonesian;
		return (first != null) ? first : (second != null) ? second : "";
	}

	/**
	 * The same as SQL, of a table with columns for both names.
	 */
	public static String nameOf(String table) {
		return "coalesce(%1$s.name_%2$s, %1$s.name_en, %1$s.name_id)".formatted(table, language());
	}

}
