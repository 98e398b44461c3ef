package id.mitra.learning;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import id.mitra.reading.weighing.Judgement;
import id.mitra.reading.weighing.Judgement.JudgedOption;
import id.mitra.reading.weighing.LearnedFact;
import id.mitra.reading.weighing.Weights;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LessonTests {

	private static final Weights COMMITTED = new Weights(Map.of("area", Map.of("named", 1.0, "known well", 3.0)));

	private static Judgement area(boolean right, String... signs) {
		return new Judgement(LearnedFact.AREA, List.of(new JudgedOption(0, 1, 0, right, List.of(signs))));
	}

	private static Lesson of(int releases, Judgement... each) {
		return new Lesson(IntStream.range(0, releases).mapToObj((number) -> List.of(each)).toList(), COMMITTED);
	}

	@Test
	void aCorrectionOftenMadeIsLearned() {
		assertThat(area(false, "named", "asides").isRightBy(COMMITTED)).isFalse();
		Weights learned = of(8, area(false, "named", "asides"), area(true, "named", "known well")).learned();
		assertThat(area(false, "named", "asides").isRightBy(learned)).isTrue();
		assertThat(area(true, "named", "known well").isRightBy(learned)).isTrue();
	}

	@Test
	void oneCorrectionOverturnsNothing() {
		Weights learned = of(1, area(false, "known well")).learned();
		assertThat(area(true, "known well").isRightBy(learned)).isTrue();
		assertThat(learned.questions().get("area")).hasEntrySatisfying("known well",
				(weight) -> assertThat(weight).isBetween(2.0, 3.0));
	}

	@Test
	void whatNobodyCorrectedStaysAsItWas() {
		Weights learned = of(8, area(false, "asides")).learned();
		assertThat(learned.questions().get("area")).containsEntry("known well", 3.0).containsEntry("named", 1.0);
	}

	@Test
	void isJudgedByReleasesThatItLeftOut() {
		LearningFigure figure = of(10, area(false, "named", "asides")).figures(0)
			.stream()
			.filter((one) -> one.fact() == LearnedFact.AREA)
			.findFirst()
			.orElseThrow();
		assertThat(figure).isEqualTo(new LearningFigure(LearnedFact.AREA, 0, 10, 10));
		List<List<Judgement>> apart = IntStream.range(0, 10)
			.mapToObj((number) -> List.of(area(false, "named", "only in " + number, "only here " + number)))
			.toList();
		assertThat(new Lesson(apart, new Weights(Map.of("area", Map.of("named", 40.0)))).figures(0).get(3))
			.isEqualTo(new LearningFigure(LearnedFact.AREA, 0, 0, 10));
	}

	@Test
	void whatIsInUseIsJudgedLikewise() {
		Judgement judgement = area(false, "named", "asides");
		assertThat(of(10, judgement).figures(10).get(3)).isEqualTo(new LearningFigure(LearnedFact.AREA, 10, 10, 10));
	}

}
