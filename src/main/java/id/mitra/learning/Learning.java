package id.mitra.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.mitra.learning.LearningDetails.InUse;
import id.mitra.learning.LearningDetails.LearningSource;
import id.mitra.platform.error.Refused;
import id.mitra.platform.record.Moments;
import id.mitra.platform.record.Tracked;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * What was learned of how to read releases, of which there is one: what is proposed, and
 * what was taken.
 */
@Entity
class Learning extends Tracked.Trashable {

	static final long ONLY = 1;

	@Id
	private Long id = ONLY;

	@Enumerated(EnumType.STRING)
	private LearningStage stage = LearningStage.NONE;

	private @Nullable Instant askedAt;

	private @Nullable String askedBy;

	private @Nullable String proposed;

	private @Nullable String proposedMark;

	private @Nullable Integer proposedReleases;

	private @Nullable String taken;

	private @Nullable String takenMark;

	private @Nullable Integer takenReleases;

	private @Nullable Instant takenAt;

	private @Nullable String takenBy;

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "learning_figure", joinColumns = @JoinColumn(name = "learning_id"))
	@OrderColumn(name = "position")
	private List<LearningFigure> figures = new ArrayList<>();

	protected Learning() {
	}

	/**
	 * @throws Refused where it is under way
	 */
	void ask(String user) {
		if (this.stage == LearningStage.ASKED) {
			throw new Refused("learning.asked");
		}
		forgetProposal(LearningStage.ASKED);
		this.askedAt = Moments.now();
		this.askedBy = user;
	}

	boolean isAsked() {
		return this.stage == LearningStage.ASKED;
	}

	/**
	 * Notes what was learned.
	 * @param mark of what it was learned beyond
	 */
	void propose(String weights, String mark, int releases, List<LearningFigure> figures) {
		forgetProposal(LearningStage.READY);
		this.proposed = weights;
		this.proposedMark = mark;
		this.proposedReleases = releases;
		this.figures = new ArrayList<>(figures);
	}

	void fail() {
		forgetProposal(LearningStage.FAILED);
	}

	/**
	 * Reads by what was learned from now on.
	 * @param mark of what the application brings now
	 * @throws Refused where nothing waits, or what waits belongs to another version
	 */
	void take(String mark, String user) {
		if (this.stage != LearningStage.READY) {
			throw new Refused("learning.nothing");
		}
		if (!mark.equals(this.proposedMark)) {
			throw new Refused("learning.outdated");
		}
		this.taken = this.proposed;
		this.takenMark = this.proposedMark;
		this.takenReleases = this.proposedReleases;
		this.takenAt = Moments.now();
		this.takenBy = user;
		forgetProposal(LearningStage.NONE);
	}

	/**
	 * @throws Refused where nothing waits and nothing is under way
	 */
	void drop() {
		if (this.stage == LearningStage.NONE) {
			throw new Refused("learning.nothing");
		}
		forgetProposal(LearningStage.NONE);
	}

	/**
	 * Reads again by what came with the application. What waits was held to what was
	 * taken, and goes with it.
	 * @throws Refused where nothing was taken
	 */
	void revert() {
		if (this.taken == null) {
			throw new Refused("learning.untaken");
		}
		this.taken = null;
		this.takenMark = null;
		this.takenReleases = null;
		this.takenAt = null;
		this.takenBy = null;
		forgetProposal(LearningStage.NONE);
	}

	private void forgetProposal(LearningStage stage) {
		touch();
		this.stage = stage;
		this.proposed = null;
		this.proposedMark = null;
		this.proposedReleases = null;
		this.figures = new ArrayList<>();
	}

	LearningChoice choice() {
		return new LearningChoice(this.takenReleases, this.takenAt);
	}

	/**
	 * From how many releases that was learned which is in use.
	 * @param mark of what the application brings
	 */
	int releasesInUse(String mark) {
		return (this.takenReleases != null && mark.equals(this.takenMark)) ? this.takenReleases : 0;
	}

	/**
	 * As it is shown.
	 * @param mark of what the application brings
	 */
	LearningDetails details(String mark, LearningLabels.Counts counts) {
		LearningSource source = (this.taken == null) ? LearningSource.APPLICATION
				: mark.equals(this.takenMark) ? LearningSource.LEARNED : LearningSource.OUTDATED;
		boolean asked = this.stage != LearningStage.NONE;
		return new LearningDetails(currentVersion(), counts.releases(), Lesson.LEAST, counts.facts(),
				new InUse(source, this.takenReleases, this.takenAt, this.takenBy), this.stage,
				asked ? this.askedAt : null, asked ? this.askedBy : null, this.proposedReleases,
				List.copyOf(this.figures));
	}

	Long getId() {
		return this.id;
	}

}
