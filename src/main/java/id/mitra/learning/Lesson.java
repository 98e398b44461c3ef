package id.mitra.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.reading.weighing.Judgement;
import id.mitra.reading.weighing.LearnedFact;
import id.mitra.reading.weighing.Trainer;
import id.mitra.reading.weighing.Weights;

/**
 * Learns anew from what officers accepted, a release after the other. What comes of it is
 * judged by releases that it left out in turn; the same releases give the same.
 *
 * @param releases what each was judged to say, in the order in which they were accepted
 * @param committed what came with the application: where it begins, and what it is held
 * to
 */
record Lesson(List<List<Judgement>> releases, Weights committed) {

	/** Of fewer releases nothing can be left out to judge by. */
	static final int LEAST = 5;

	private static final int FOLDS = 5;

	Weights learned() {
		return learned(this.releases);
	}

	private Weights learned(List<List<Judgement>> releases) {
		Trainer trainer = new Trainer();
		releases.forEach((release) -> release.forEach(trainer::add));
		return trainer.learn(this.committed);
	}

	/**
	 * How it compares with what is in use, which is judged without those that it was
	 * learned from just so.
	 * @param known from how many of the releases, the first ones, that was learned; none
	 * where it came with the application
	 */
	List<LearningFigure> figures(int known) {
		int[][] counts = new int[LearnedFact.values().length][3];
		for (int fold = 0; fold < FOLDS; fold++) {
			List<List<Judgement>> learned = new ArrayList<>();
			List<List<Judgement>> kept = new ArrayList<>();
			List<List<Judgement>> before = new ArrayList<>();
			for (int i = 0; i < this.releases.size(); i++) {
				((i % FOLDS == fold) ? kept : learned).add(this.releases.get(i));
				if (i % FOLDS != fold && i < known) {
					before.add(this.releases.get(i));
				}
			}
			Weights inUse = learned(before);
			Weights others = learned(learned);
			kept.stream().flatMap(List::stream).forEach((judgement) -> {
				int[] count = counts[judgement.fact().ordinal()];
				count[0] += judgement.isRightBy(inUse) ? 1 : 0;
				count[1] += judgement.isRightBy(others) ? 1 : 0;
				count[2]++;
			});
		}
		return Stream.of(LearnedFact.values()).map((fact) -> {
			int[] count = counts[fact.ordinal()];
			return new LearningFigure(fact, count[0], count[1], count[2]);
		}).toList();
	}

}
