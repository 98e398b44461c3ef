package id.mitra.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.mitra.platform.text.Folded;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ministry's abbreviations. They change only with a release, and so are read once.
 */
@Component
public class Abbreviations {

	private final JdbcClient jdbc;

	private volatile @Nullable Glossary known;

	Abbreviations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Abbreviation> all() {
		return known().all();
	}

	/**
	 * Those that a text is a name of: by whole words, and where it has one or two letters
	 * in their exact case.
	 */
	public List<Abbreviation> named(String typed) {
		String name = Abbreviation.ambiguous(typed) ? typed : Folded.words(typed);
		return known().byName().getOrDefault(name, List.of());
	}

	private Glossary known() {
		Glossary known = this.known;
		if (known == null) {
			known = Glossary.of(this.jdbc.sql("select short, meanings, head from abbreviation order by short")
				.query((row, number) -> new Abbreviation(row.getString("short"),
						List.of((String[]) row.getArray("meanings").getArray()), row.getString("head")))
				.list());
			this.known = known;
		}
		return known;
	}

	/** All there are, and by each of their names, folded where it is not ambiguous. */
	private record Glossary(List<Abbreviation> all, Map<String, List<Abbreviation>> byName) {

		static Glossary of(List<Abbreviation> all) {
			Map<String, List<Abbreviation>> byName = new HashMap<>();
			for (Abbreviation abbreviation : all) {
				for (String name : abbreviation.names()) {
					byName
						.computeIfAbsent(Abbreviation.ambiguous(name) ? name : Folded.words(name),
								(none) -> new ArrayList<>())
						.add(abbreviation);
				}
			}
			return new Glossary(List.copyOf(all), byName);
		}

	}

}
