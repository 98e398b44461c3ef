package id.mitra.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.reading.Reading.ReportedMeeting;
import id.mitra.reading.Reading.ReportedPartner;
import id.mitra.reading.Reading.ReportedPerson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well a folder of releases is read, against what its {@code gold.jsonl} says that
 * they report. A meeting that isn't found is wrong in everything.
 */
final class Scores {

	private static final Set<String> TITLES = Set.of("prof", "dr", "drs", "ir", "h", "hj", "m", "mr", "ms", "mrs", "mp",
			"he", "datuk", "seri", "sri", "yang", "mulia");

	private static final JsonMapper JSON = new JsonMapper();

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	private final List<String> misses = new ArrayList<>();

	/** Reads a text that was published on a day. */
	interface Reads {

		Reading read(String text, @Nullable LocalDate published);

	}

	/** The releases of a folder whose files' names are wanted, read and counted. */
	static Scores of(Path folder, Predicate<JsonNode> wanted, Reads reader) throws IOException {
		Scores scores = new Scores();
		for (JsonNode gold : golds(folder)) {
			if (wanted.test(gold)) {
				String text = Files.readString(folder.resolve(gold.get("file").asString()));
				scores.add(gold, reader.read(text, published(gold)));
			}
		}
		return scores;
	}

	/** What a folder's releases report, a line for each that has a file. */
	static List<JsonNode> golds(Path folder) throws IOException {
		List<JsonNode> golds = new ArrayList<>();
		for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
			JsonNode gold = line.isBlank() ? null : JSON.readTree(line);
			if (gold != null && Files.exists(folder.resolve(gold.get("file").asString()))) {
				golds.add(gold);
			}
		}
		return golds;
	}

	static @Nullable LocalDate published(JsonNode gold) {
		return gold.path("publishedOn").isString() ? LocalDate.parse(gold.get("publishedOn").asString()) : null;
	}

	/**
	 * Whether a release is one of the third that is kept from training: by its file's
	 * name, a retelling with what it retells.
	 */
	static boolean isKept(JsonNode gold) {
		String name = gold.path("duplicateOf").isString() ? gold.get("duplicateOf").asString()
				: gold.get("file").asString();
		return Math.floorMod(name.hashCode(), 3) == 0;
	}

	/** Adds what others counted, for one column of several folders. */
	Scores with(Scores other) {
		other.counts.forEach((name, count) -> this.counts.merge(name, count, Integer::sum));
		this.misses.addAll(other.misses);
		return this;
	}

	/** What was missed, a line for each meeting. */
	List<String> misses() {
		return this.misses;
	}

	private void add(JsonNode gold, Reading reading) {
		List<ReportedMeeting> found = new ArrayList<>(reading.meetings());
		count("files", true);
		count("false", Math.max(0, found.size() - gold.get("meetings").size()));
		count("count", found.size() == gold.get("meetings").size());
		if (found.size() > gold.get("meetings").size()) {
			this.misses.add(gold.get("file").asString() + " false: "
					+ found.stream()
						.map((meeting) -> meeting.sort().kind() + " "
								+ meeting.sides().partners().stream().map(ReportedPartner::name).toList())
						.toList());
		}
		for (JsonNode meeting : gold.get("meetings")) {
			found.sort(Comparator.comparing((ReportedMeeting other) -> !hits(other, meeting))
				.thenComparing((other) -> !String.valueOf(other.day().date()).equals(text(meeting.get("date")))));
			compare(gold.get("file").asString(), meeting, found.isEmpty() ? null : found.removeFirst());
		}
	}

	private void compare(String file, JsonNode gold, @Nullable ReportedMeeting found) {
		List<String> miss = new ArrayList<>();
		count("meetings", true);
		List<String> dates = texts(gold, "dateAccept", "date");
		boolean right = found != null && (dates.contains(String.valueOf(found.day().date()))
				|| (dates.contains("null") && found.day().datePrecision() != DatePrecision.DAY));
		List<String> cities = texts(gold, "cityAccept", "city").stream().map(Scores::joined).toList();
		check("date", right, miss, (found != null) ? found.day().date() : null);
		count("wrong", found != null && found.day().date() != null && !right);
		check("partner", found != null && hits(found, gold), miss,
				(found != null) ? found.sides().partners().stream().map(ReportedPartner::name).toList() : null);
		check("city", found != null && cities.contains(joined(String.valueOf(found.where().city()))), miss,
				(found != null) ? found.where().city() : null);
		check("kind", found != null && texts(gold, "kindAccept", "kind").contains(found.sort().kind().name()), miss,
				(found != null) ? found.sort().kind() : null);
		check("mode", found != null && found.sort().mode().name().equals(text(gold.get("mode"))), miss,
				(found != null) ? found.sort().mode() : null);
		count("home", found != null && "INTERNAL".equals(text(gold.get("kind")))
				&& found.sort().kind() != MeetingKind.INTERNAL);
		areas(gold, found, miss);
		people(gold, found, miss);
		if (!miss.isEmpty()) {
			this.misses.add(file + " " + miss);
		}
	}

	private void areas(JsonNode gold, @Nullable ReportedMeeting found, List<String> miss) {
		Set<String> wanted = new TreeSet<>();
		gold.get("areas").forEach((area) -> wanted.add(area.asString()));
		Set<String> named = new TreeSet<>((found != null) ? found.talk().areas() : List.of());
		Set<String> both = new HashSet<>(wanted);
		both.retainAll(named);
		count("areas tp", both.size());
		count("areas fp", named.size() - both.size());
		count("areas fn", wanted.size() - both.size());
		wanted.stream().filter((area) -> !both.contains(area)).forEach((area) -> miss.add("-" + area));
		named.stream().filter((area) -> !both.contains(area)).forEach((area) -> miss.add("+" + area));
	}

	private void people(JsonNode gold, @Nullable ReportedMeeting found, List<String> miss) {
		List<ReportedPerson> people = new ArrayList<>((found != null) ? found.sides().people() : List.of());
		for (Map.Entry<String, String> side : Map.of("ours", "OURS", "theirs", "PARTNER").entrySet()) {
			for (JsonNode person : gold.get(side.getKey())) {
				String name = person.get("name").asString();
				ReportedPerson hit = people.stream()
					.filter((other) -> same(other.name(), name))
					.findFirst()
					.orElse(null);
				count("people tp", hit != null);
				count("people fn", hit == null);
				count("side", hit != null && hit.side().name().equals(side.getValue()));
				if (hit == null) {
					miss.add("-" + name);
				}
				people.remove(hit);
			}
		}
		count("people fp", people.size());
		people.forEach((person) -> miss.add("+" + person.name()));
	}

	private void check(String name, boolean right, List<String> miss, @Nullable Object instead) {
		count(name, right);
		if (!right) {
			miss.add(name + "=" + instead);
		}
	}

	private void count(String name, boolean counts) {
		count(name, counts ? 1 : 0);
	}

	private void count(String name, int number) {
		this.counts.merge(name, number, Integer::sum);
	}

	private static boolean hits(ReportedMeeting meeting, JsonNode gold) {
		return meeting.sides()
			.partners()
			.stream()
			.anyMatch((partner) -> hits(partner.name(), partner.abbreviation(), partner.country(), gold))
				|| meeting.sides().partners().isEmpty() && "INTERNAL".equals(text(gold.get("kind")));
	}

	/** Whether a partner is the one that a meeting was with. */
	static boolean hits(String partner, @Nullable String abbreviation, @Nullable String country, JsonNode gold) {
		String name = joined(partner + " " + ((abbreviation != null) ? abbreviation : ""));
		if ("ILO".equals(text(gold.get("partner"))) && (name.contains("itc") || name.contains("training"))) {
			return false;
		}
		for (JsonNode accepted : gold.get("partnerAccept")) {
			String words = joined(accepted.asString());
			if ((" " + name + " ").contains(" " + words + " ")
					|| (accepted.asString().length() > 5 && name.contains(words))) {
				return true;
			}
		}
		return !"INTERNAL".equals(text(gold.get("kind"))) && gold.get("partnerCountry").isString()
				&& gold.get("partnerCountry").asString().equals(country);
	}

	static boolean same(String one, String other) {
		Set<String> some = words(one);
		Set<String> others = words(other);
		some.removeAll(TITLES);
		others.removeAll(TITLES);
		return !some.isEmpty() && !others.isEmpty() && (others.containsAll(some) || some.containsAll(others));
	}

	private static Set<String> words(String text) {
		return new HashSet<>(List.of(joined(text).split(" ")));
	}

	/** Its words without accents and marks, one blank between them. */
	static String joined(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[^a-z0-9 ]+", " ")
			.strip()
			.replaceAll("\\s+", " ");
	}

	static List<String> texts(JsonNode gold, String list, String single) {
		List<String> texts = new ArrayList<>();
		if (gold.path(list).isArray() && !gold.get(list).isEmpty()) {
			gold.get(list).forEach((one) -> texts.add(text(one)));
		}
		else {
			texts.add(text(gold.get(single)));
		}
		return texts;
	}

	private static String text(@Nullable JsonNode node) {
		return (node == null || node.isNull()) ? "null" : node.asString();
	}

	/** The measures by their names, each from 0 to 1 but for the last, which counts. */
	Map<String, Double> measures() {
		Map<String, Double> measures = new LinkedHashMap<>();
		for (String name : List.of("date", "partner", "city", "kind", "mode")) {
			measures.put(name, part(name, "meetings"));
		}
		measures.put("meetings/file", part("count", "files"));
		measures.put("areas F1", both("areas"));
		measures.put("people F1", both("people"));
		measures.put("people side", part("side", "people tp"));
		measures.put("wrong dates", part("wrong", "meetings"));
		measures.put("false meetings", part("false", "files"));
		measures.put("own as foreign", (double) number("home"));
		return measures;
	}

	private double part(String some, String all) {
		return (double) number(some) / Math.max(1, number(all));
	}

	private double both(String name) {
		int right = 2 * number(name + " tp");
		return (double) right / Math.max(1, right + number(name + " fp") + number(name + " fn"));
	}

	private int number(String name) {
		return this.counts.getOrDefault(name, 0);
	}

}
