package id.mitra.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import id.mitra.Answer;
import id.mitra.bench.Records.Question;
import tools.jackson.databind.JsonNode;

/**
 * Compares the application's figures with those counted anew: for readers of every
 * clearance, for the periods that the pages offer and for some at random, to the day,
 * with all partners, with one and its parts, and with those of a country.
 */
final class Recount {

	private static final Duration LIMIT = Duration.ofSeconds(75);

	private static final int RANDOM_PERIODS = 12;

	/** Users by clearance. */
	private static final Map<String, String> READERS = Map.of("OPEN", "reader", "LIMITED", "staff", "SECRET", "officer",
			"TOP_SECRET", "admin");

	private final SplittableRandom random = new SplittableRandom(23);

	private final Records records;

	private final Map<String, Client> clients = new HashMap<>();

	private int compared;

	private int different;

	private Recount(Records records) {
		this.records = records;
	}

	/**
	 * How many figures of a register differ from those counted anew.
	 */
	static int differences(Side side) throws SQLException {
		Recount recount;
		try (Connection connection = side.server().connect()) {
			recount = new Recount(Records.in(connection));
		}
		READERS.forEach((clearance, user) -> recount.clients.put(clearance, Client.signIn(side.server().port(), user)));
		long end = System.nanoTime() + LIMIT.toNanos();
		for (Question question : recount.questions()) {
			if (System.nanoTime() > end) {
				System.out.println("The recount was broken off for want of time");
				break;
			}
			recount.compare(question);
		}
		System.out.printf("%,d meetings: %,d figures compared with a recount, %,d different%n",
				side.register().meetings(), recount.compared, recount.different);
		return recount.different;
	}

	private List<Question> questions() {
		LocalDate today = LocalDate.now();
		List<LocalDate[]> periods = new ArrayList<>(
				List.of(new LocalDate[] { null, null }, new LocalDate[] { today.withDayOfYear(1), today },
						new LocalDate[] { today.minusYears(1).plusDays(1), today },
						new LocalDate[] { null, today.minusYears(3) },
						new LocalDate[] { LocalDate.of(2019, 2, 13), LocalDate.of(2022, 8, 9) }));
		for (int i = 0; i < RANDOM_PERIODS; i++) {
			LocalDate from = today.minusDays(this.random.nextInt(3_700));
			periods.add(new LocalDate[] { from, from.plusDays(this.random.nextInt(1 << this.random.nextInt(12))) });
		}
		List<Question> questions = new ArrayList<>();
		for (LocalDate[] period : periods) {
			for (String clearance : READERS.keySet()) {
				questions.add(new Question(clearance, period[0], period[1], null, null));
				questions.add(new Question(clearance, period[0], period[1],
						(long) Partners.FIRST_ID + this.random.nextInt(Partners.COUNT), null));
				questions.add(new Question(clearance, period[0], period[1], null,
						List.of("AD", "AE", "AF", Partners.RARE_COUNTRY).get(this.random.nextInt(4))));
			}
		}
		return questions;
	}

	private void compare(Question question) {
		Client client = this.clients.get(question.clearance());
		Answer areas = client.api().get("/api/areas/summary" + question.parameters()).expect(200);
		Map<String, String> figures = new HashMap<>();
		figures.put("meetings", areas.text("/meetings"));
		for (JsonNode area : areas.at("/areas")) {
			if (area.get("meetings").asInt() > 0) {
				put(area, area.get("code").asString() + " ", figures);
			}
		}
		compare("areas", question, this.records.areas(question), figures);
		if (question.partner() == null && question.country() == null) {
			List<JsonNode> listed = new ArrayList<>();
			areas.at("/areas").forEach(listed::add);
			String code = listed.get(this.random.nextInt(listed.size())).get("code").asString();
			Answer area = client.api().get("/api/areas/" + code + "/summary" + question.parameters()).expect(200);
			compare(code, question, this.records.area(code, question), ofArea(area.json()));
		}
	}

	private static Map<String, String> ofArea(JsonNode area) {
		Map<String, String> figures = new HashMap<>();
		if (area.get("meetings").asInt() > 0) {
			put(area, "", figures);
		}
		for (JsonNode month : area.get("byMonth")) {
			if (month.get("meetings").asInt() > 0) {
				figures.put("month " + month.get("month").asString(), month.get("meetings").asString());
			}
		}
		for (JsonNode level : area.get("byLevel")) {
			String name = (level.get("level") == null || level.get("level").isNull()) ? "null"
					: level.get("level").asString();
			if (level.get("meetings").asInt() > 0) {
				figures.put("level " + name, level.get("meetings").asString());
			}
		}
		for (JsonNode partner : area.get("byPartner")) {
			String id = partner.get("partnerId").asString();
			figures.put("partner " + id, partner.get("meetings").asString());
			figures.put("last with " + id, partner.get("lastMeetingOn").asString());
		}
		return figures;
	}

	private static void put(JsonNode line, String prefix, Map<String, String> figures) {
		figures.put(prefix + "meetings", line.get("meetings").asString());
		figures.put(prefix + "partners", line.get("partners").asString());
		figures.put(prefix + "last", line.get("lastMeetingOn").asString());
	}

	private void compare(String what, Question question, Map<String, String> counted, Map<String, String> answered) {
		Set<String> names = new HashSet<>(counted.keySet());
		names.addAll(answered.keySet());
		for (String name : names) {
			this.compared++;
			if (!String.valueOf(counted.get(name)).equals(answered.get(name))) {
				if (this.different++ < 10) {
					System.out.printf("Different: %s %s, %s: counted %s, answered %s%n", what, question, name,
							counted.get(name), answered.get(name));
				}
			}
		}
	}

}
