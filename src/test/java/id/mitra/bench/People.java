package id.mitra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The delegates that the bench makes: a tenth of them ours, the others of the partners,
 * more of those with more meetings; and one of ours who was in
 * {@value World#RARE_PERSON_MEETINGS} meetings.
 */
final class People {

	static final long FIRST_ID = 1_000_001;

	static final String RARE_NAME = "Zulhandri Wirakusnata";

	private static final int GIVEN_NAMES = 500;

	private static final int FAMILY_NAMES = 5_000;

	/** Posts of ours, and of partners: as often as they stand here. */
	private static final List<String> OUR_POSTS = List.of("Direktur", "Kepala Biro Kerja Sama",
			"Kepala Bidang Kerja Sama Bilateral", "Kepala Subdirektorat Penempatan", "Analis Kebijakan Ahli Madya",
			"Analis Kebijakan Ahli Muda", "Pengawas Ketenagakerjaan", "Mediator Hubungan Industrial",
			"Atase Ketenagakerjaan", "Staf Khusus Menteri");

	private static final List<String> THEIR_POSTS = List.of("Director", "Deputy Director", "Director General",
			"Secretary General", "Head of Division", "Senior Adviser", "Programme Officer", "Labour Attaché",
			"Vice Minister", "Kepala Bidang", "Penasihat Senior", "Koordinator Program");

	/** How many are in the unit of the officer whose work is asked for, which it is. */
	private static final int SAME_UNIT = 40;

	private static final int OFFICERS_UNIT = 1;

	private final int count;

	private final int ours;

	private final List<int[]> ofPartners = new ArrayList<>();

	People(int meetings) {
		this.count = Math.max(1_000, meetings / 10);
		this.ours = this.count / 10;
		List<List<Integer>> lists = new ArrayList<>();
		for (int partner = 0; partner < Partners.COUNT; partner++) {
			lists.add(new ArrayList<>());
		}
		SplittableRandom random = new SplittableRandom(13);
		Zipf partners = new Zipf(Partners.COUNT, 0.8);
		for (int person = this.ours; person < this.count; person++) {
			int next = person - this.ours;
			lists.get((next < Partners.COUNT) ? next : partners.draw(random)).add(person);
		}
		lists.forEach((list) -> this.ofPartners.add(list.stream().mapToInt(Integer::intValue).toArray()));
	}

	int ours() {
		return this.ours;
	}

	int[] ofPartner(int partner) {
		return this.ofPartners.get(partner);
	}

	static long id(int person) {
		return FIRST_ID + person;
	}

	/** The one of few meetings, who comes after all others. */
	long rare() {
		return id(this.count);
	}

	void write(Rows delegates, Rows posts, List<Long> units) {
		SplittableRandom random = new SplittableRandom(17);
		String[] given = names(random, GIVEN_NAMES, 2);
		String[] family = names(random, FAMILY_NAMES, 3);
		Zipf popular = new Zipf(GIVEN_NAMES, 0.6);
		SplittableRandom titles = new SplittableRandom(19);
		for (int person = 0; person <= this.count; person++) {
			boolean rare = person == this.count;
			String name = rare ? RARE_NAME : given[popular.draw(random)] + " " + family[random.nextInt(FAMILY_NAMES)];
			delegates.add(id(person), name, name.toLowerCase(java.util.Locale.ROOT), 0, World.MADE_AT, World.MADE_BY,
					World.MADE_AT, World.MADE_BY);
			if (rare || person < this.ours) {
				posts.add(id(person), 0, one(OUR_POSTS, titles), null, unit(units, person, random), "2015-01-01");
			}
		}
		for (int partner = 0; partner < Partners.COUNT; partner++) {
			for (int person : ofPartner(partner)) {
				posts.add(id(person), 0, one(THEIR_POSTS, titles), Partners.FIRST_ID + partner, null, "2015-01-01");
			}
		}
	}

	/** One is as large in a small register as in a large one: ministries grow less. */
	private Long unit(List<Long> units, int person, SplittableRandom random) {
		return (person >= this.ours / 2 && person < this.ours / 2 + SAME_UNIT) ? units.get(OFFICERS_UNIT)
				: units.get((OFFICERS_UNIT + 1 + random.nextInt(units.size() - 1)) % units.size());
	}

	private static String one(List<String> titles, SplittableRandom random) {
		return titles.get(random.nextInt(titles.size()));
	}

	private static String[] names(SplittableRandom random, int count, int syllables) {
		String[] names = new String[count];
		for (int i = 0; i < count; i++) {
			names[i] = Syllables.name(random, syllables);
		}
		return names;
	}

}
