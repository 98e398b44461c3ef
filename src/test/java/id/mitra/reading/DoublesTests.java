package id.mitra.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings that several outlets tell of, as the labelled releases have them: each of the
 * texts is to lead to the meeting on record, and none to another one of the same day,
 * city and minister. The third that is kept from training is left out.
 */
@MitraTest
@Tag("long")
class DoublesTests {

	private static final Path RELEASES = Path.of("src/train/releases");

	/** In the last one each names the folder of what it retells. */
	private static final List<String> FOLDERS = List.of("a/", "b/", "d/");

	private final Fixtures fixtures;

	private final Api officer;

	private int told;

	private final List<String> missed = new ArrayList<>();

	private final List<String> claimed = new ArrayList<>();

	DoublesTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
	}

	/**
	 * A release and what it reports.
	 */
	private record Labelled(String file, JsonNode gold) {

		/** The file of what it retells. */
		private @Nullable String original() {
			if (!this.gold.path("duplicateOf").isString()) {
				return null;
			}
			String original = this.gold.get("duplicateOf").asString();
			return original.contains("/") ? original : this.file.substring(0, this.file.indexOf('/') + 1) + original;
		}

	}

	@Test
	void findsWhatSeveralOutletsTellOfAndNothingElse() throws IOException {
		Map<String, Labelled> all = new LinkedHashMap<>();
		for (String folder : FOLDERS) {
			Scores.golds(RELEASES.resolve(folder))
				.stream()
				.map((gold) -> new Labelled(folder + gold.get("file").asString(), gold))
				.forEach((release) -> all.put(release.file(), release));
		}
		for (Labelled retelling : all.values()) {
			String original = retelling.original();
			Labelled first = (original != null) ? Objects.requireNonNull(all.get(original)) : null;
			if (first != null && !Scores.isKept(first.gold())) {
				compare(first, retelling);
			}
		}
		assertThat(this.told).isGreaterThanOrEqualTo(80);
		assertThat(this.missed).as("meetings that were not found").hasSizeLessThanOrEqualTo(this.told / 10);
		assertThat(this.claimed).as("others taken for the same").hasSizeLessThanOrEqualTo(this.told / 50);
	}

	private void compare(Labelled first, Labelled retelling) throws IOException {
		JsonNode meeting = first.gold().get("meetings").get(0);
		List<Body> ours = new ArrayList<>();
		List<Body> theirs = new ArrayList<>();
		meeting.get("ours").forEach((person) -> ours.add(attending(person, "OURS")));
		meeting.get("theirs").forEach((person) -> theirs.add(attending(person, "PARTNER")));
		long partner = partner(first, meeting);
		List<Body> all = new ArrayList<>(ours);
		all.addAll(theirs);
		long same = record(meeting, partner, all, meeting.get("kind").asString());
		String elsewhere = "IS".equals(meeting.path("partnerCountry").asString("")) ? "IE" : "IS";
		long stranger = this.fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "Agency " + Fixtures.word(), "country", elsewhere));
		long other = record(meeting, stranger, ours, "BILATERAL");
		for (Labelled release : List.of(first, retelling)) {
			List<Long> found = duplicates(release);
			this.told++;
			if (!found.contains(same)) {
				this.missed.add(release.file());
			}
			if (found.contains(other)) {
				this.claimed.add(release.file());
			}
		}
	}

	private Body attending(JsonNode person, String side) {
		return Fixtures.attending(this.fixtures.delegate(Body.of("fullName", person.get("name").asString())), side);
	}

	/** One of the state, or where it is of none, the one that the register knows. */
	private long partner(Labelled release, JsonNode meeting) throws IOException {
		Body draft = Body.of("kind", "AGENCY", "nameEn", "Agency " + Fixtures.word());
		if (meeting.path("partnerCountry").isString()) {
			return this.fixtures.partner(draft.with("country", meeting.get("partnerCountry").asString()));
		}
		JsonNode known = read(release).at("/meetings/0/partners/0/partnerId");
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

	private List<Long> duplicates(Labelled release) throws IOException {
		List<Long> found = new ArrayList<>();
		read(release).at("/duplicates").forEach((duplicate) -> found.add(duplicate.get("meetingId").asLong()));
		return found;
	}

	private Answer read(Labelled release) throws IOException {
		String text = Files.readString(RELEASES.resolve(release.file()));
		return this.officer
			.post("/api/press/readings",
					Body.of("text", text, "publishedOn", release.gold().get("publishedOn").asString()))
			.expect(200);
	}

}
