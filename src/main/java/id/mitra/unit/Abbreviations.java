package id.mitra.unit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ministry's abbreviations. They change only with a release, and so are read once.
 */
@Component
public class Abbreviations {

	private final JdbcClient jdbc;

	private volatile @Nullable List<Abbreviation> all;

	Abbreviations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Abbreviation> all() {
		List<Abbreviation> known = this.all;
		if (known == null) {
			known = this.jdbc.sql("select short, meanings from abbreviation order by short")
				.query((row, number) -> new Abbreviation(row.getString("short"),
						List.of((String[]) row.getArray("meanings").getArray())))
				.list();
			this.all = known;
		}
		return known;
	}

}
