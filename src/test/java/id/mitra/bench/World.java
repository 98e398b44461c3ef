package id.mitra.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The meetings that the bench makes, ten years of them with what hangs on them: seeded,
 * so that the same number of them is the same to the last word, and made in blocks, so
 * that several threads may. Filters and words that the bench asks for come either in a
 * share of the meetings or in a fixed number of them, whatever the size.
 */
final class World {

	static final int COUNTRIES = 120;

	static final int BLOCK = 10_000;

	static final int RARE_MEETINGS = 30;

	static final int RARE_PERSON_MEETINGS = 40;

	static final String MADE_AT = "2016-01-01 00:00:00+00";

	static final String MADE_BY = "bench";

	private static final long SEED = 20260101;

	private static final int YEARS = 10;

	private static final long IDS = 1L << 53;

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final String UNUSED = "01ILOU";

	private static final Mix CLASSIFICATIONS = Mix.of("OPEN 25, LIMITED 60, SECRET 12, TOP_SECRET 3");

	private static final Mix KINDS = Mix.of("BILATERAL 35, COURTESY_CALL 15, TECHNICAL 15, FOLLOW_UP 12, "
			+ "NEGOTIATION 8, JOINT_COMMITTEE 6, SIGNING 4, INTERNAL 5");

	private static final Mix MODES = Mix.of("IN_PERSON 70, ONLINE 20, HYBRID 10");

	private static final Mix STATUSES = Mix.of("HELD 90, PLANNED 4, POSTPONED 3, CANCELLED 3");

	private static final Mix LEVELS = Mix
		.of("DIRECTOR 35, SENIOR_OFFICIAL 25, WORKING 25, MINISTER 8, VICE_MINISTER 4, HEAD_OF_GOVERNMENT 0.6, "
				+ "null 2.4");

	private static final Mix SUPPORT = Mix.of("RECEIVED 40, GIVEN 10, MUTUAL 20, null 30");

	private static final Zipf PARTNERS = new Zipf(Partners.COUNT, 0.9);

	private final int meetings;

	private final People people;

	private final List<String> areas;

	private final Zipf areaRanks;

	private final Zipf ourRanks;

	private final List<String> countries;

	private final LocalDate last;

	/**
	 * A world of so many meetings.
	 * @param last the day of the latest meeting that was held
	 */
	World(int meetings, List<String> areas, List<String> countries, LocalDate last) {
		this.meetings = meetings;
		this.people = new People(meetings);
		this.areas = areas;
		this.areaRanks = new Zipf(areas.size(), 0.7);
		this.ourRanks = new Zipf(this.people.ours(), 0.7);
		this.countries = countries;
		this.last = last;
	}

	People people() {
		return this.people;
	}

	String country(int number) {
		return this.countries.get(number);
	}

	int blocks() {
		return (this.meetings + BLOCK - 1) / BLOCK;
	}

	/**
	 * The rows of a block of meetings.
	 */
	List<Rows> block(int block) {
		Sheets sheets = new Sheets();
		SplittableRandom random = new SplittableRandom(SEED + block);
		for (int i = block * BLOCK; i < Math.min(this.meetings, (block + 1) * BLOCK); i++) {
			write(i, random, sheets);
		}
		return sheets.all();
	}

	/** Ids as the register draws them: spread over all that JSON can hold, each once. */
	static long id(int i) {
		return ((i + 1L) * 0x9E3779B97F4A7C15L) & (IDS - 1);
	}

	/**
	 * A code that the register itself never draws, with a character of none of its own in
	 * front.
	 */
	private static String reference(int year, int i) {
		StringBuilder code = new StringBuilder().append(year).append('-').append(UNUSED.charAt(i / 810_000));
		int rest = (int) ((i * 500_009L) % 810_000);
		for (int digit = 0; digit < 4; digit++) {
			code.append(ALPHABET.charAt(rest % 30));
			rest /= 30;
		}
		return code.toString();
	}

	/** Whether the meeting is one of so many, spread evenly. */
	private boolean oneOf(int count, int i, int shift) {
		int step = this.meetings / count;
		return i % step == step / 2 + shift && i / step < count;
	}

	private void write(int i, SplittableRandom random, Sheets sheets) {
		boolean rarePartner = oneOf(RARE_MEETINGS, i, 0);
		boolean rarePerson = oneOf(RARE_PERSON_MEETINGS, i, 1);
		boolean rareWord = oneOf(30, i, 2);
		boolean rarestWord = oneOf(5, i, 3);
		boolean sure = rarePartner || rarePerson || rareWord || rarestWord;
		long id = id(i);
		String kind = sure ? "BILATERAL" : KINDS.draw(random);
		String status = sure ? "HELD" : STATUSES.draw(random);
		LocalDate date = date(i, status, random);
		List<Integer> partners = kind.equals("INTERNAL") ? List.of() : partners(random);
		String country = rarePartner ? Partners.RARE_COUNTRY : place(partners, random);
		String text = text(rareWord, rarestWord, random);
		sheets.meetings.add(id, reference(date.getYear(), i), title(kind, partners, random), kind, MODES.draw(random),
				status, (status.equals("POSTPONED") || status.equals("CANCELLED")) ? "Jadwal berubah" : null,
				sure ? "OPEN" : CLASSIFICATIONS.draw(random), LEVELS.draw(random),
				partners.isEmpty() ? null : LEVELS.draw(random), date, "DAY", null, null, "Asia/Jakarta",
				"Kota " + country, country, null, null, text, (random.nextInt(2) == 0) ? outcome(random) : null, 0,
				date + " 10:00:00+00", MADE_BY, date + " 10:00:00+00", MADE_BY);
		if (rarePartner) {
			sheets.partners.add(id, (i % 2 == 0) ? Partners.RARE : Partners.RARE_PART, true, 0);
		}
		else {
			for (int place = 0; place < partners.size(); place++) {
				sheets.partners.add(id, Partners.FIRST_ID + partners.get(place), place == 0, place);
			}
		}
		areas(id, random, sheets);
		attendances(id, rarePartner ? List.of() : partners, rarePerson, random, sheets);
	}

	/** More of late than at first; what is planned lies ahead. */
	private LocalDate date(int i, String status, SplittableRandom random) {
		if (status.equals("PLANNED")) {
			return this.last.plusDays(40 + random.nextInt(150));
		}
		int days = YEARS * 365;
		return this.last.minusDays(days - (long) (days * Math.pow((i + 1.0) / this.meetings, 0.8)));
	}

	/** Four meetings of five have one partner, the others two or three of a family. */
	private static List<Integer> partners(SplittableRandom random) {
		int lead = PARTNERS.draw(random);
		if (random.nextInt(5) > 0) {
			return List.of(lead);
		}
		List<Partners.Partner> family = Families.of(lead);
		Set<Integer> partners = new LinkedHashSet<>(List.of(lead));
		for (int more = 1 + random.nextInt(2); more > 0; more--) {
			partners.add((int) (family.get(random.nextInt(family.size())).id() - Partners.FIRST_ID));
		}
		return List.copyOf(partners);
	}

	private String place(List<Integer> partners, SplittableRandom random) {
		int at = random.nextInt(10);
		if (at < 5 || partners.isEmpty()) {
			return "ID";
		}
		return (at < 7) ? "CH" : this.countries.get(Partners.all().get(partners.getFirst()).country());
	}

	private static String title(String kind, List<Integer> partners, SplittableRandom random) {
		StringBuilder title = new StringBuilder(kind.equals("INTERNAL") ? "Rapat" : "Pertemuan");
		if (!partners.isEmpty()) {
			title.append(" ").append(Partners.all().get(partners.getFirst()).abbreviation());
		}
		Words.write(title.append(" "), 2 + random.nextInt(4), random);
		return title.toString();
	}

	private static String text(boolean rareWord, boolean rarestWord, SplittableRandom random) {
		StringBuilder text = new StringBuilder();
		Words.write(text, 30 + random.nextInt(40), random);
		boolean middling = random.nextInt(200) == 0;
		int share = random.nextInt(100);
		if ((middling && share < 80) || (!middling && share < 20)) {
			text.append(". ").append(Words.COMMON);
		}
		else if (share < 40) {
			text.append(". ").append(Words.COMMON_ELSEWHERE);
		}
		text.append(middling ? " " + Words.MIDDLING : "");
		text.append(rareWord ? " " + Words.RARE : "");
		text.append(rarestWord ? " " + Words.RAREST + " " + Words.COMMON + " " + Words.COMMON_ELSEWHERE : "");
		if (random.nextInt(50) == 0) {
			text.append(". ").append(Words.PHRASE);
		}
		return text.append(".").toString();
	}

	private static String outcome(SplittableRandom random) {
		StringBuilder text = new StringBuilder();
		Words.write(text, 10 + random.nextInt(20), random);
		return text.toString();
	}

	private void areas(long id, SplittableRandom random, Sheets sheets) {
		Set<String> touched = new LinkedHashSet<>();
		for (int more = 1 + random.nextInt(3); more > 0; more--) {
			touched.add(this.areas.get(this.areaRanks.draw(random)));
		}
		int position = 0;
		for (String area : touched) {
			sheets.areas.add(id, area, SUPPORT.draw(random), position++);
		}
	}

	private void attendances(long id, List<Integer> partners, boolean rare, SplittableRandom random, Sheets sheets) {
		Set<Long> ours = new LinkedHashSet<>();
		if (rare) {
			ours.add(this.people.rare());
		}
		for (int more = 1 + random.nextInt(3); more > 0; more--) {
			ours.add(People.id(this.ourRanks.draw(random)));
		}
		int position = 0;
		for (long person : ours) {
			sheets.attendances.add(id, person, "OURS", null, (position == 0) ? "HEAD" : "MEMBER", "Pejabat",
					position++);
		}
		if (partners.isEmpty()) {
			return;
		}
		Set<Long> theirs = new LinkedHashSet<>();
		int[] list = this.people.ofPartner(partners.getFirst());
		for (int more = 1 + random.nextInt(3); more > 0; more--) {
			theirs.add(People.id(list[random.nextInt(list.length)]));
		}
		int place = 0;
		for (long person : theirs) {
			sheets.attendances.add(id, person, "PARTNER", Partners.FIRST_ID + partners.getFirst(),
					(place == 0) ? "HEAD" : "MEMBER", "Director", place++);
			if (place == 1 && random.nextInt(20) == 0) {
				sheets.statements.add(id, 0, person, outcome(random), "id");
			}
		}
	}

	/**
	 * Which partners hang together, looked up once.
	 */
	private static final class Families {

		private static final List<List<Partners.Partner>> ALL = new ArrayList<>();

		static {
			for (int i = 0; i < Partners.COUNT; i++) {
				ALL.add(Partners.family(i));
			}
		}

		static List<Partners.Partner> of(int partner) {
			return ALL.get(partner);
		}

	}

	/**
	 * A block's rows, table by table.
	 */
	private static final class Sheets {

		private final Rows meetings = new Rows("""
				meeting (id, reference, title, kind, mode, status, status_reason, classification, our_level, \
				partner_level, date, date_precision, start_time, end_time, zone, city, country, venue, host_event, \
				summary, outcome, version, created_at, created_by, updated_at, updated_by)""");

		private final Rows partners = new Rows("meeting_partner (meeting_id, partner_id, lead, position)");

		private final Rows areas = new Rows("meeting_area (meeting_id, area_code, support, position)");

		private final Rows attendances = new Rows(
				"attendance (meeting_id, delegate_id, side, partner_id, role, title, position)");

		private final Rows statements = new Rows("statement (meeting_id, position, delegate_id, text, language)");

		private List<Rows> all() {
			return List.of(this.meetings, this.partners, this.areas, this.attendances, this.statements);
		}

	}

}
