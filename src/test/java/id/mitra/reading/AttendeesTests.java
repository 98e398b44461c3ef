package id.mitra.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.mitra.MitraTest;
import id.mitra.meeting.term.Side;
import id.mitra.reading.encounters.Encounter;
import id.mitra.reading.facts.Attendees;
import id.mitra.reading.facts.Attendees.PossibleAttendee;
import id.mitra.reading.facts.SideReader;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.weighing.Weights;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class AttendeesTests {

	private static final String RELEASE = """
			Menteri Ketenagakerjaan Ratna Wulandari menerima Duta Besar Norwegia untuk Indonesia, Ingrid Solheim, \
			di Jakarta, Selasa (13/2/2018). Turut hadir Kepala Departemen Analisis, Trygve Haugland, dan Kepala \
			Pelaut. Direktur Bambang Prasetyo menyimak dari belakang bersama para pelaut.
			""";

	private final ReleaseReader reader;

	private final Narrative story;

	AttendeesTests(ReleaseReader reader) {
		this.reader = reader;
		this.story = reader.story(RELEASE, LocalDate.of(2018, 2, 14));
	}

	@Test
	void knowsPeopleAtHomeByTheirNames() {
		assertThat(options("Bambang Prasetyo", Weights.learned()).sides().names()).contains("names at home>1");
		assertThat(options("Trygve Haugland", Weights.learned()).sides().names()).contains("names at home≤0",
				"name …and", "title “analisis”");
	}

	@Test
	void takesTheSideThatIsLikelier() {
		Weights names = new Weights(
				Map.of(SideReader.QUESTION, Map.of("names at home≤0", 1.0, "names at home>1", -1.0)));
		assertThat(options("Bambang Prasetyo", names).side()).isEqualTo(Side.OURS);
		assertThat(options("Trygve Haugland", names).side()).isEqualTo(Side.PARTNER);
	}

	@Test
	void doubtsANameThatIsAWordElsewhere() {
		assertThat(options("Pelaut", Weights.learned()).features().names()).contains("only words", "one word");
		assertThat(options("Trygve Haugland", Weights.learned()).features().names()).doesNotContain("only words");
	}

	@Test
	void tellsHowFarFromTheMeetingSomebodyIsNamed() {
		assertThat(options("Ingrid Solheim", Weights.learned()).features().names()).contains("sentences off≤0");
		assertThat(options("Bambang Prasetyo", Weights.learned()).features().names()).contains("sentences off≤1");
	}

	private PossibleAttendee options(String name, Weights weights) {
		List<Encounter> all = this.reader.encounters().in(this.story);
		Attendees attendees = this.reader.by(weights).attendees(this.story);
		return attendees.options(all.getFirst(), all)
			.stream()
			.filter((option) -> this.story.article()
				.words(Objects.requireNonNull(option.person().name()))
				.contains(name))
			.findFirst()
			.orElseThrow();
	}

}
