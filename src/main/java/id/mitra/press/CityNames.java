package id.mitra.press;

import java.util.List;

import id.mitra.platform.text.Folded;

/**
 * Tells whether two names are of one city, in either language or its own (Indonesian ones
 * after KBBI, English ones after UNGEGN).
 */
final class CityNames {

	private static final List<List<String>> SAME = List.of(List.of("jenewa", "geneva", "geneve", "genf"),
			List.of("wina", "vienna", "wien"), List.of("roma", "rome"), List.of("turin", "torino"),
			List.of("den haag", "the hague"), List.of("kopenhagen", "copenhagen", "kobenhavn"),
			List.of("brussel", "brussels", "bruxelles"), List.of("kairo", "cairo"), List.of("beijing", "peking"),
			List.of("tokyo", "tokio"), List.of("seoul", "seoel"), List.of("moskow", "moscow", "moskwa"),
			List.of("athena", "athens"), List.of("praha", "prague"), List.of("warsawa", "warsaw", "warszawa"),
			List.of("bukares", "bucharest"), List.of("beograd", "belgrade"), List.of("lisabon", "lisbon", "lisboa"),
			List.of("riyadh", "riyad"), List.of("mekah", "makkah", "mecca"), List.of("jeddah", "jedah"),
			List.of("yerusalem", "jerusalem"), List.of("baghdad", "bagdad"), List.of("makau", "macao", "macau"),
			List.of("singapura", "singapore"), List.of("hanoi", "ha noi"),
			List.of("ho chi minh", "ho chi minh city", "kota ho chi minh"), List.of("new york", "new york city"),
			List.of("yogyakarta", "jogjakarta"), List.of("zurich", "zuerich"), List.of("munchen", "munich"),
			List.of("koln", "cologne"), List.of("milan", "milano"), List.of("venesia", "venice", "venezia"));

	private CityNames() {
	}

	static boolean same(String one, String other) {
		String first = plain(one);
		String second = plain(other);
		return first.equals(second)
				|| SAME.stream().anyMatch((names) -> names.contains(first) && names.contains(second));
	}

	private static String plain(String name) {
		return Folded.words(name).replaceFirst("^kota (?!ho chi)", "");
	}

}
