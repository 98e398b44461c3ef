package id.mitra.country;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The countries, which change only with a release and so are read once.
 */
@Service
public class Countries {

	private final JdbcClient jdbc;

	private final Map<String, List<Country>> byLanguage = new ConcurrentHashMap<>();

	Countries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All of them by their names in the caller's language.
	 */
	public List<Country> all() {
		return this.byLanguage.computeIfAbsent(Bilingual.language(), (language) -> read());
	}

	public Optional<Country> find(@Nullable String code) {
		return all().stream().filter((country) -> country.code().equals(code)).findFirst();
	}

	/**
	 * The name in the caller's language, or nothing for no country.
	 */
	public @Nullable String name(@Nullable String code) {
		return find(code).map(Country::name).orElse(null);
	}

	public boolean unknown(@Nullable String code) {
		return code != null && find(code).isEmpty();
	}

	private List<Country> read() {
		Comparator<Object> alphabet = Collator.getInstance(LocaleContextHolder.getLocale());
		return this.jdbc.sql("select code, name_en, name_id, zone from country")
			.query((row, number) -> Country.of(row.getString("code"), row.getString("name_en"),
					row.getString("name_id"), row.getString("zone")))
			.list()
			.stream()
			.sorted(Comparator.comparing(Country::name, alphabet))
			.toList();
	}

}
