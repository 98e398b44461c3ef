package id.mitra.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.mitra.MitraTest;
import id.mitra.reading.weighing.Trainer;
import id.mitra.reading.weighing.Weights;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Learns {@code reading/weights.txt} anew from two thirds of the labelled releases and
 * says how well those, the third that was kept and the releases of another folder are
 * read; {@code ./mvnw -Ptrain}, by its name no part of the test suite. CONTRIBUTING says
 * more.
 */
@MitraTest
class Training {

	private static final Path WEIGHTS = Path.of("src/main/resources/reading/weights.txt");

	/** What the tests hold the reading to counts so often. */
	private static final int TESTED = 12;

	private static final List<Path> FOLDERS = List.of(Path.of("src/train/releases/a"), Path.of("src/train/releases/b"),
			Path.of("src/train/releases/e"), Path.of("src/train/releases/f"), Path.of("src/train/releases/g"),
			Path.of("src/train/releases/h"), Path.of("src/train/releases/i"), Path.of("src/train/releases/j"),
			Path.of("src/train/releases/k"));

	/** Written when the rules were known, so they are learned from and judge nothing. */
	private static final Path LEARNED = Path.of("src/train/releases/c");

	private final ReleaseReader reader;

	Training(ReleaseReader reader) {
		this.reader = reader;
	}

	@Test
	void learnsFromTheLabelledReleases() throws IOException {
		Lessons lessons = new Lessons(this.reader);
		for (int i = 0; i < TESTED; i++) {
			lessons.addTested();
		}
		for (Path folder : FOLDERS) {
			lessons.add(folder, (gold) -> !Scores.isKept(gold));
		}
		lessons.add(LEARNED, (gold) -> true);
		Weights learned = lessons.learn();
		String written = Trainer.written(learned);
		assertThat(written.length()).isLessThan(1_000_000);
		Files.writeString(WEIGHTS, written);
		print(this.reader.by(learned));
	}

	private static void print(ReleaseReader reader) throws IOException {
		Scores train = new Scores();
		Scores kept = new Scores();
		for (Path folder : FOLDERS) {
			train.with(Scores.of(folder, (gold) -> !Scores.isKept(gold), (text, day) -> reader.read(text, day, null)));
			kept.with(Scores.of(folder, Scores::isKept, (text, day) -> reader.read(text, day, null)));
		}
		List<Map<String, Double>> columns = new ArrayList<>(List.of(train.measures(), kept.measures()));
		String other = System.getProperty("train.folder", "");
		if (!other.isBlank()) {
			columns
				.add(Scores.of(Path.of(other), (gold) -> true, (text, day) -> reader.read(text, day, null)).measures());
		}
		StringBuilder table = new StringBuilder("%n%-16s%8s%8s%8s%n".formatted("", "train", "kept", "other"));
		columns.getFirst().keySet().forEach((name) -> {
			table.append("%-16s".formatted(name));
			columns.forEach((column) -> table.append(String.format(Locale.ROOT, "%8.2f", column.get(name))));
			table.append("\n");
		});
		System.out.println(table);
	}

}
