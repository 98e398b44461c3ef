package id.mitra.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import id.mitra.reading.encounters.Clue;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.encounters.EncounterReader;
import id.mitra.reading.facts.AreaReader;
import id.mitra.reading.facts.Attendees;
import id.mitra.reading.facts.DayReader;
import id.mitra.reading.facts.PlaceReader;
import id.mitra.reading.facts.SideReader;
import id.mitra.reading.facts.WhereReader;
import id.mitra.reading.mentions.Mention;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.weighing.Trainer;
import id.mitra.reading.weighing.Weights;
import id.mitra.reading.words.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Labelled releases as examples to learn from: each question that the reading of one
 * raises, with the options that it has and those of them that are right.
 */
final class Lessons {

	private final ReleaseReader reader;

	private final List<Lesson> lessons = new ArrayList<>();

	Lessons(ReleaseReader reader) {
		this.reader = reader;
	}

	private record Lesson(JsonNode gold, Narrative story) {
	}

	void add(Path folder, Predicate<JsonNode> wanted) throws IOException {
		for (JsonNode gold : Scores.golds(folder)) {
			if (wanted.test(gold)) {
				String text = Files.readString(folder.resolve(gold.get("file").asString()));
				this.lessons.add(new Lesson(gold, this.reader.story(text, Scores.published(gold))));
			}
		}
	}

	/** The releases that the tests hold the reading to. */
	void addTested() throws IOException {
		JsonMapper json = new JsonMapper();
		try (InputStream in = new ClassPathResource("reading/releases.yml").getInputStream()) {
			List<Map<String, Object>> releases = new Yaml().load(in);
			for (Map<String, Object> release : releases) {
				JsonNode gold = json.valueToTree(gold(release));
				this.lessons.add(new Lesson(gold,
						this.reader.story(String.valueOf(release.get("text")), Scores.published(gold))));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> gold(Map<String, Object> release) {
		List<Map<String, Object>> meetings = new ArrayList<>();
		for (Map<String, Object> meeting : (List<Map<String, Object>>) Objects
			.requireNonNull(release.get("meetings"))) {
			Map<String, Object> gold = new HashMap<>(meeting);
			Object city = meeting.get("city");
			List<String> kinds = (List<String>) Objects.requireNonNull(meeting.get("kinds"));
			gold.put("date", meeting.containsKey("month") ? null : day(meeting.get("date")));
			gold.put("city", (city instanceof List<?> cities) ? cities.getFirst() : city);
			gold.put("cityAccept", (city instanceof List<?>) ? city : List.of());
			gold.put("kind", kinds.getFirst());
			gold.put("kindAccept", kinds);
			gold.put("areas", meeting.getOrDefault("areas", List.of()));
			gold.put("partnerAccept", meeting.getOrDefault("partners", List.of()));
			gold.put("partnerCountry", meeting.get("country"));
			gold.put("ours", named((List<String>) meeting.getOrDefault("ours", List.of())));
			gold.put("theirs", named((List<String>) meeting.getOrDefault("theirs", List.of())));
			meetings.add(gold);
		}
		Map<String, Object> gold = new HashMap<>();
		gold.put("publishedOn", day(release.get("published")));
		gold.put("meetings", meetings);
		return gold;
	}

	private static List<Map<String, String>> named(List<String> names) {
		return names.stream().map((name) -> Map.of("name", name)).toList();
	}

	private static @Nullable String day(@Nullable Object date) {
		return (date instanceof Date day) ? day.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
				: (date != null) ? date.toString() : null;
	}

	/** What is to be learned first, and then what depends on it. */
	Weights learn() {
		Trainer meetings = new Trainer();
		this.lessons.forEach((lesson) -> meetings(lesson, meetings));
		Weights learned = meetings.learn();
		ReleaseReader by = this.reader.by(learned);
		Trainer facts = new Trainer();
		this.lessons.forEach((lesson) -> facts(lesson, by, facts));
		return new Weights(Trainer.joined(learned, facts.learn()));
	}

	private void facts(Lesson lesson, ReleaseReader by, Trainer trainer) {
		List<Encounter> all = by.encounters().in(lesson.story());
		List<JsonNode> wanted = new ArrayList<>();
		lesson.gold().get("meetings").forEach(wanted::add);
		DayReader days = by.days(lesson.story());
		PlaceReader places = by.places(lesson.story());
		AreaReader areas = by.areas(lesson.story());
		DayReader.ToldDay last = null;
		WhereReader.Where before = null;
		for (Encounter encounter : all) {
			JsonNode gold = wanted.stream().filter((meeting) -> isOf(encounter, meeting)).findFirst().orElse(null);
			if (gold == null) {
				continue;
			}
			wanted.remove(gold);
			List<String> dates = Scores.texts(gold, "dateAccept", "date");
			List<DayReader.PossibleDay> options = days.options(encounter, all, last);
			List<Boolean> right = options.stream()
				.map(DayReader.PossibleDay::told)
				.map((told) -> told.day() ? dates.contains(told.date().toString()) : dates.contains("null"))
				.toList();
			trainer.add(DayReader.QUESTION, options.stream().map(DayReader.PossibleDay::features).toList(), right);
			for (int i = 0; i < right.size() && last == null; i++) {
				last = right.get(i) ? options.get(i).told() : null;
			}
			people(lesson.story(), encounter, by.attendees(lesson.story()).options(encounter, all), gold, trainer);
			for (List<AreaReader.PossibleArea> area : areas.options(encounter, all)) {
				boolean about = gold.get("areas")
					.valueStream()
					.anyMatch((code) -> code.asString().equals(area.getFirst().code()));
				trainer.add(AreaReader.QUESTION, area.stream().map(AreaReader.PossibleArea::features).toList(),
						area.stream().map((option) -> about).toList());
			}
			before = places(places.options(encounter, all, before), gold, trainer);
		}
	}

	private static WhereReader.@Nullable Where places(List<PlaceReader.PossiblePlace> options, JsonNode gold,
			Trainer trainer) {
		List<String> cities = Scores.texts(gold, "cityAccept", "city").stream().map(Scores::joined).toList();
		List<Boolean> right = options.stream()
			.map((option) -> cities.contains(Scores.joined(String.valueOf(option.where().city()))))
			.toList();
		if (!"ONLINE".equals(gold.get("mode").asString(""))) {
			trainer.add(PlaceReader.QUESTION, options.stream().map(PlaceReader.PossiblePlace::features).toList(),
					right);
		}
		int first = right.indexOf(true);
		return (first < 0) ? null : options.get(first).where();
	}

	private static List<String> theirs(JsonNode gold) {
		return gold.get("theirs").valueStream().map((person) -> person.get("name").asString()).toList();
	}

	private static void people(Narrative story, Encounter encounter, List<Attendees.PossibleAttendee> options,
			JsonNode gold, Trainer trainer) {
		List<String> names = new ArrayList<>();
		gold.get("ours").forEach((person) -> names.add(person.get("name").asString()));
		names.addAll(theirs(gold));
		for (Attendees.PossibleAttendee option : options) {
			String name = story.article().words(Objects.requireNonNull(option.person().name()));
			boolean there = names.stream().anyMatch((other) -> Scores.same(name, other));
			trainer.add(Attendees.QUESTION, List.of(option.features()), List.of(there));
			if (there && !encounter.internal()) {
				boolean theirs = theirs(gold).stream().anyMatch((other) -> Scores.same(name, other));
				trainer.add(SideReader.QUESTION, List.of(option.sides()), List.of(theirs));
			}
		}
	}

	private static boolean isOf(Encounter encounter, JsonNode gold) {
		return encounter.internal() ? "INTERNAL".equals(gold.get("kind").asString("")) : encounter.partners()
			.keySet()
			.stream()
			.anyMatch((partner) -> Scores.hits(partner.name(), partner.abbreviation(), partner.country(), gold));
	}

	private void meetings(Lesson lesson, Trainer trainer) {
		List<List<Clue>> groups = this.reader.encounters().groups(lesson.story());
		Set<String> visited = new HashSet<>();
		groups.stream()
			.map((group) -> group.getFirst().with().getFirst().partner())
			.filter((partner) -> partner != null && partner.visit() > 0)
			.forEach((partner) -> visited.add(Objects.requireNonNull(partner).party()));
		for (List<Clue> group : groups) {
			Mention mention = group.getFirst().with().getFirst();
			boolean several = mention.partner() != null && visited.contains(mention.partner().party());
			boolean reported = several ? isVisit(lesson, group) : reported(lesson.gold(), mention);
			trainer.add(EncounterReader.QUESTION, group.stream().map(Clue::features).toList(),
					group.stream().map((lead) -> reported).toList());
		}
	}

	/** Of several of a state who may have been met in turn: whether these were. */
	private static boolean isVisit(Lesson lesson, List<Clue> group) {
		Mention first = group.getFirst().with().getFirst();
		List<JsonNode> meetings = lesson.gold()
			.get("meetings")
			.valueStream()
			.filter((meeting) -> isWith(meeting, first))
			.toList();
		boolean named = group.stream()
			.flatMap((clue) -> clue.with().stream())
			.anyMatch((mention) -> meetings.stream().anyMatch((meeting) -> isOf(lesson.story(), mention, meeting)));
		boolean later = Objects.requireNonNull(first.partner()).visit() > 0;
		return named || (!later && !meetings.isEmpty());
	}

	/** Whether somebody of the other side, or whom they stand for, is named. */
	private static boolean isOf(Narrative story, Mention mention, JsonNode meeting) {
		if (mention.named()) {
			Span span = Objects.requireNonNull(Objects.requireNonNull(mention.person()).name());
			String name = story.article().words(span);
			return meeting.get("theirs")
				.valueStream()
				.anyMatch((person) -> Scores.same(name, person.get("name").asString()));
		}
		String words = " " + Scores.joined(story.article().words(mention.span())) + " ";
		return mention.person() == null && !mention.state()
				&& meeting.get("partnerAccept")
					.valueStream()
					.anyMatch((accepted) -> words.contains(" " + Scores.joined(accepted.asString()) + " "));
	}

	private static boolean isWith(JsonNode meeting, Mention mention) {
		return mention.partner() != null && !"INTERNAL".equals(meeting.get("kind").asString("")) && Scores
			.hits(mention.partner().name(), mention.partner().abbreviation(), mention.partner().country(), meeting);
	}

	private static boolean reported(JsonNode gold, Mention mention) {
		return gold.get("meetings")
			.valueStream()
			.anyMatch((meeting) -> (mention.partner() == null) ? "INTERNAL".equals(meeting.get("kind").asString(""))
					: isWith(meeting, mention));
	}

}
