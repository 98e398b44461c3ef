package id.mitra.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings that several outlets tell of, as the labelled releases have them: each of the
 * texts is to lead to the meeting on record, and none to another one of the same day,
 * city and minister.
 */
@MitraTest
class DoublesTests {

	private static final List<Path> FOLDERS = List.of(Path.of("src/train/releases/a"), Path.of("src/train/releases/b"));

	private final Fixtures fixtures;

	private final Api officer;

	private int told;

	private final List<String> missed = new ArrayList<>();

	private final List<String> claimed = new ArrayList<>();

	DoublesTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
	}

	@Test
	void findsWhatSeveralOutletsTellOfAndNothingElse() throws IOException {
		for (Path folder : FOLDERS) {
			List<JsonNode> golds = Scores.golds(folder);
			for (JsonNode retelling : golds) {
				if (retelling.path("duplicateOf").isString() && !Scores.isKept(retelling)) {
					String original = retelling.get("duplicateOf").asString();
					JsonNode first = golds.stream()
						.filter((gold) -> gold.get("file").asString().equals(original))
						.findFirst()
						.orElseThrow();
					compare(folder, first, retelling);
				}
			}
		}
		assertThat(this.told).isGreaterThanOrEqualTo(60);
		assertThat(this.missed).as("meetings that were not found").hasSizeLessThanOrEqualTo(this.told / 10);
		assertThat(this.claimed).as("others taken for the same").hasSizeLessThanOrEqualTo(this.told / 50);
	}

	private void compare(Path folder, JsonNode first, JsonNode retelling) throws IOException {
		JsonNode meeting = first.get("meetings").get(0);
		List<Body> ours = new ArrayList<>();
		List<Body> theirs = new ArrayList<>();
		meeting.get("ours").forEach((person) -> ours.add(attending(person, "OURS")));
		meeting.get("theirs").forEach((person) -> theirs.add(attending(person, "PARTNER")));
		long partner = partner(folder, first, meeting);
		List<Body> all = new ArrayList<>(ours);
		all.addAll(theirs);
		long same = record(meeting, partner, all, meeting.get("kind").asString());
		String elsewhere = "IS".equals(meeting.path("partnerCountry").asString("")) ? "IE" : "IS";
		long stranger = this.fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "Agency " + Fixtures.word(), "country", elsewhere));
		long other = record(meeting, stranger, ours, "BILATERAL");
		for (JsonNode gold : List.of(first, retelling)) {
			List<Long> found = duplicates(folder, gold);
			this.told++;
			if (!found.contains(same)) {
				this.missed.add(gold.get("file").asString());
			}
			if (found.contains(other)) {
				this.claimed.add(gold.get("file").asString());
			}
		}
	}

	private Body attending(JsonNode person, String side) {
		return Fixtures.attending(this.fixtures.delegate(Body.of("fullName", person.get("name").asString())), side);
	}

	/** One of the state, or where it is of none, the one that the register knows. */
	private long partner(Path folder, JsonNode gold, JsonNode meeting) throws IOException {
		Body draft = Body.of("kind", "AGENCY", "nameEn", "Agency " + Fixtures.word());
		if (meeting.path("partnerCountry").isString()) {
			return this.fixtures.partner(draft.with("country", meeting.get("partnerCountry").asString()));
		}
		JsonNode known = read(folder, gold).at("/meetings/0/partners/0/partnerId");
		return known.isNumber() ? known.asLong() : this.fixtures.partner(draft);
	}

	private long record(JsonNode meeting, long partner, List<Body> attendances, String kind) {
		Body draft = Fixtures.meetingDraft(partner)
			.with("date", meeting.get("date").asString())
			.with("attendances", attendances);
		if (meeting.path("city").isString()) {
			draft = draft.with("city", meeting.get("city").asString())
				.with("country", meeting.get("country").asString());
		}
		if (kind.equals("INTERNAL")) {
			draft = draft.with("kind", "INTERNAL").with("partners", List.of());
		}
		return this.fixtures.meeting(draft).id();
	}

	private List<Long> duplicates(Path folder, JsonNode gold) throws IOException {
		List<Long> found = new ArrayList<>();
		read(folder, gold).at("/duplicates").forEach((duplicate) -> found.add(duplicate.get("meetingId").asLong()));
		return found;
	}

	private Answer read(Path folder, JsonNode gold) throws IOException {
		String text = Files.readString(folder.resolve(gold.get("file").asString()));
		return this.officer
			.post("/api/press/readings", Body.of("text", text, "publishedOn", gold.get("publishedOn").asString()))
			.expect(200);
	}

}
