package id.mitra.learning;

import java.util.List;
import java.util.function.Consumer;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Refused;
import id.mitra.platform.jobs.Jobs;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.Version;
import id.mitra.platform.record.Writer;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets administrators have the reading of releases learn anew, see what that would
 * change, and take it or not.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.ADMINISTRATOR)
class LearningService {

	private final LearningRepository learnings;

	private final LearningLabels labels;

	private final TakenWeights weights;

	private final Jobs jobs;

	private final LearningJob job;

	private final Writer writer;

	private final ApplicationEventPublisher events;

	LearningService(LearningRepository learnings, LearningLabels labels, TakenWeights weights, Jobs jobs,
			LearningJob job, Writer writer, ApplicationEventPublisher events) {
		this.learnings = learnings;
		this.labels = labels;
		this.weights = weights;
		this.jobs = jobs;
		this.job = job;
		this.writer = writer;
		this.events = events;
	}

	public LearningDetails get() {
		return details(this.learnings.findById(Learning.ONLY).orElseThrow());
	}

	/**
	 * @throws Refused where there is too little to learn from, or it is under way
	 */
	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public LearningDetails ask(@Nullable Version version) {
		LearningDetails asked = changed(version, (learning) -> {
			if (this.labels.counts().releases() < Lesson.LEAST) {
				throw new Refused("learning.few", Lesson.LEAST);
			}
			learning.ask(this.writer.name());
		});
		this.jobs.later(this.job, new LearningJob.AskedLearning(asked.version()));
		return asked;
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public void drop(@Nullable Version version) {
		changed(version, Learning::drop);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public LearningDetails take(@Nullable Version version) {
		return changed(version, (learning) -> learning.take(this.weights.mark(), this.writer.name()));
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public void revert(@Nullable Version version) {
		changed(version, Learning::revert);
	}

	/** What is read by is told of wherever it is kept in memory. */
	private LearningDetails changed(@Nullable Version version, Consumer<Learning> change) {
		Learning learning = this.learnings.lock(Learning.ONLY).orElseThrow();
		Version.check(version, learning.currentVersion(), List::of);
		LearningChoice before = learning.choice();
		change.accept(learning);
		Learning saved = this.learnings.saveAndFlush(learning);
		if (!before.equals(saved.choice())) {
			this.events.publishEvent(
					new Recorded(TakenWeights.COLLECTION, Learning.ONLY, Change.UPDATED, before, saved.choice()));
		}
		return details(saved);
	}

	private LearningDetails details(Learning learning) {
		return learning.details(this.weights.mark(), this.labels.counts());
	}

}
