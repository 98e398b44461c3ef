package id.mitra.learning;

import java.util.List;
import java.util.function.Consumer;

import id.mitra.platform.error.DatabaseFault;
import id.mitra.platform.jobs.QueuedJob;
import id.mitra.reading.weighing.Judgement;
import id.mitra.reading.weighing.Trainer;
import id.mitra.reading.weighing.Weights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Learns anew as an administrator has asked for it, which may take minutes. It holds no
 * lock meanwhile: who drops what is under way has it come to nothing. Once more for what
 * was learned already it does nothing.
 */
@Component
class LearningJob implements QueuedJob<LearningJob.AskedLearning> {

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

	/**
	 * That learning was asked for.
	 *
	 * @param version that it had then, by which one that was dropped since is known
	 */
	record AskedLearning(int version) {

		private boolean is(Learning learning) {
			return learning.isAsked() && learning.currentVersion() == this.version;
		}

	}

	@Override
	public String name() {
		return "learn";
	}

	@Override
	public Class<AskedLearning> type() {
		return AskedLearning.class;
	}

	@Override
	public void run(AskedLearning asked) {
		this.learnings.findById(Learning.ONLY).filter(asked::is).ifPresent((learning) -> learn(asked, learning));
	}

	/** Where the database fails it is tried again; else it has come to nothing. */
	private void learn(AskedLearning asked, Learning now) {
		try {
			List<List<Judgement>> releases = this.labels.all();
			Lesson lesson = new Lesson(releases, Weights.learned());
			List<LearningFigure> figures = lesson.figures(now.releasesInUse(this.weights.mark()));
			String learned = Trainer.written(lesson.learned());
			end(asked, (learning) -> learning.propose(learned, this.weights.mark(), releases.size(), figures));
		}
		catch (RuntimeException ex) {
			if (DatabaseFault.of(ex).isPresent()) {
				throw ex;
			}
			LOGGER.error("Nothing could be learned from the releases that were accepted", ex);
			end(asked, Learning::fail);
		}
	}

	private void end(AskedLearning asked, Consumer<Learning> outcome) {
		this.transaction.executeWithoutResult(
				(status) -> this.learnings.lock(Learning.ONLY).filter(asked::is).ifPresent((learning) -> {
					outcome.accept(learning);
					this.learnings.saveAndFlush(learning);
				}));
	}

}
