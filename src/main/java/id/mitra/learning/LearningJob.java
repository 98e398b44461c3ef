package id.mitra.learning;

import java.util.List;
import java.util.function.Consumer;

import id.mitra.platform.error.DatabaseFault;
import id.mitra.platform.jobs.Repeated;
import id.mitra.reading.weighing.Judgement;
import id.mitra.reading.weighing.Trainer;
import id.mitra.reading.weighing.Weights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Learns anew where an administrator has asked for it, which may take minutes. It holds
 * no lock meanwhile: who drops what is under way has it come to nothing.
 */
@Component
class LearningJob {

	static final String NAME = "learn-reading";

	private static final Logger LOGGER = LoggerFactory.getLogger(LearningJob.class);

	private final LearningRepository learnings;

	private final LearningLabels labels;

	private final TakenWeights weights;

	private final TransactionTemplate transaction;

	LearningJob(LearningRepository learnings, LearningLabels labels, TakenWeights weights,
			TransactionTemplate transaction) {
		this.learnings = learnings;
		this.labels = labels;
		this.weights = weights;
		this.transaction = transaction;
	}

	@Repeated(name = NAME, pause = "PT1M")
	void learn() {
		this.learnings.findById(Learning.ONLY).filter(Learning::isAsked).ifPresent(this::learn);
	}

	/** Where the database fails it is tried again; else it has come to nothing. */
	private void learn(Learning asked) {
		int version = asked.currentVersion();
		try {
			List<List<Judgement>> releases = this.labels.all();
			Lesson lesson = new Lesson(releases, Weights.learned());
			List<LearningFigure> figures = lesson.figures(asked.releasesInUse(this.weights.mark()));
			String learned = Trainer.written(lesson.learned());
			asked(version, (learning) -> learning.propose(learned, this.weights.mark(), releases.size(), figures));
		}
		catch (RuntimeException ex) {
			if (DatabaseFault.of(ex).isPresent()) {
				throw ex;
			}
			LOGGER.error("Nothing could be learned from the releases that were accepted", ex);
			asked(version, Learning::fail);
		}
	}

	private void asked(int version, Consumer<Learning> outcome) {
		this.transaction.executeWithoutResult((status) -> this.learnings.lock(Learning.ONLY)
			.filter((learning) -> learning.isAsked() && learning.currentVersion() == version)
			.ifPresent((learning) -> {
				outcome.accept(learning);
				this.learnings.saveAndFlush(learning);
			}));
	}

}
