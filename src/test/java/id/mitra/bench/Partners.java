package id.mitra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The partners that the bench makes, the same for a register of any size: roots in some
 * 120 countries, parts of them and parts of parts, and one root whose parts met us in
 * {@value World#RARE_MEETINGS} meetings altogether.
 */
final class Partners {

	static final int FIRST_ID = 10_001;

	static final int COUNT = 500;

	private static final int ROOTS = 150;

	/** The first partner, of the country with the most meetings. */
	static final String FAMOUS = "Wandakira";

	static final long RARE = FIRST_ID + COUNT;

	static final long RARE_PART = RARE + 1;

	/** Of the rare partner alone. */
	static final String RARE_COUNTRY = "ZW";

	private static final List<Partner> ALL = make();

	private Partners() {
	}

	/**
	 * A partner, whose country is the one with that number.
	 */
	record Partner(long id, String kind, String place, String abbreviation, int country, Long parent) {

		String nameEn() {
			return switch (this.kind) {
				case "FOREIGN_MINISTRY" -> "Ministry of Labour of " + this.place;
				case "AGENCY" -> this.place + " Employment Agency";
				case "UNIVERSITY" -> "University of " + this.place;
				default -> this.place + " Labour Institute";
			};
		}

		String nameId() {
			return switch (this.kind) {
				case "FOREIGN_MINISTRY" -> "Kementerian Ketenagakerjaan " + this.place;
				case "AGENCY" -> "Badan Penempatan " + this.place;
				case "UNIVERSITY" -> "Universitas " + this.place;
				default -> "Lembaga " + this.place;
			};
		}

	}

	static List<Partner> all() {
		return ALL;
	}

	/** The partners of the same root, itself included. */
	static List<Partner> family(int index) {
		long root = root(ALL.get(index)).id();
		return ALL.stream().filter((partner) -> root(partner).id() == root).toList();
	}

	private static Partner root(Partner partner) {
		return (partner.parent() != null) ? root(ALL.get((int) (partner.parent() - FIRST_ID))) : partner;
	}

	private static List<Partner> make() {
		SplittableRandom random = new SplittableRandom(11);
		Zipf popular = new Zipf(ROOTS, 0.7);
		List<Partner> made = new ArrayList<>();
		for (int i = 0; i < COUNT; i++) {
			String place = (i == 0) ? FAMOUS : Syllables.name(random, 3) + " " + Syllables.name(random, 2);
			String abbreviation = place.substring(0, 3).toUpperCase(Locale.ROOT) + i;
			if (i < ROOTS) {
				made.add(new Partner(FIRST_ID + i, "FOREIGN_MINISTRY", place, abbreviation, i % World.COUNTRIES, null));
			}
			else {
				boolean deep = i % 10 == 0 && i > ROOTS;
				Partner parent = made.get(deep ? ROOTS + random.nextInt(i - ROOTS) : popular.draw(random));
				String kind = (i % 7 == 0) ? "UNIVERSITY" : (i % 3 == 0) ? "TRAINING_CENTRE" : "AGENCY";
				made.add(new Partner(FIRST_ID + i, kind, place, abbreviation, parent.country(), parent.id()));
			}
		}
		return made;
	}

}
