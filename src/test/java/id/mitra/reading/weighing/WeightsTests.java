package id.mitra.reading.weighing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WeightsTests {

	private static final Features GOOD = new Features().add("good");

	private static final Features BAD = new Features().add("bad");

	@Test
	void leaveToNoneWhatNoOptionHas() {
		Weights weights = new Weights(Map.of("day", Map.of("good", 2.0, "bad", -2.0)));
		double[] likelihoods = weights.likelihoods("day", List.of(GOOD, BAD));
		assertThat(likelihoods[0]).isCloseTo(0.867, within(0.001));
		assertThat(likelihoods[1]).isCloseTo(0.016, within(0.001));
	}

	@Test
	void knowNothingOfAnotherQuestion() {
		Weights weights = new Weights(Map.of("day", Map.of("good", 2.0)));
		assertThat(weights.likelihoods("place", List.of(GOOD))).containsExactly(0.5);
	}

	@Test
	void areLearnedAlikeFromTheSameExamples() {
		Weights learned = learned();
		assertThat(learned.likelihoods("day", List.of(BAD, GOOD))[1]).isGreaterThan(0.7);
		assertThat(learned.likelihoods("day", List.of(BAD))[0]).isLessThan(0.3);
		assertThat(Trainer.written(learned)).isEqualTo(Trainer.written(learned()));
	}

	private static Weights learned() {
		Trainer trainer = new Trainer();
		for (int i = 0; i < 20; i++) {
			trainer.add("day", List.of(GOOD, BAD), List.of(true, false));
			trainer.add("day", List.of(BAD), List.of(false));
		}
		return trainer.learn();
	}

}
