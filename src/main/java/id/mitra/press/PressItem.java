package id.mitra.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.ClassifiedEntity;
import id.mitra.press.PressDetails.CoveredMeeting;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A release or an article about meetings. Its text is kept only where the ministry owns
 * it. Its lists are replaced as a whole, so that none meets a meeting twice on the way.
 */
@Entity
class PressItem extends ClassifiedEntity {

	@Id
	private Long id;

	private String headline = "";

	@Embedded
	private Publication publication = new Publication(null, null, null, null, null, null);

	/** Null where nobody is credited. */
	@Embedded
	private @Nullable Credits credits;

	@Embedded
	private OwnText release = OwnText.NONE;

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "press_item_meeting", joinColumns = @JoinColumn(name = "press_item_id"))
	@OrderColumn(name = "position")
	private List<Coverage> meetings = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "press_finding", joinColumns = @JoinColumn(name = "press_item_id"))
	@OrderColumn(name = "position")
	private List<Finding> findings = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected PressItem() {
	}

	PressItem(long id, PressDraft draft) {
		this.id = id;
		revise(draft);
	}

	/**
	 * Takes over a complete draft.
	 */
	void revise(PressDraft draft) {
		touch();
		this.headline = String.valueOf(draft.headline());
		this.publication = draft.publication();
		this.credits = draft.credits();
		this.release = draft.release();
		classify(Objects.requireNonNull(draft.classification()));
		this.meetings = replaced(this.meetings, draft.meetings());
		this.findings = replaced(this.findings, draft.findings());
	}

	private static <T> List<T> replaced(List<T> old, List<T> wanted) {
		return old.equals(wanted) ? old : new ArrayList<>(wanted);
	}

	PressDraft draft() {
		return new PressDraft(this.headline, this.publication, credits(), this.release, getClassification(),
				List.copyOf(this.meetings), List.copyOf(this.findings));
	}

	private Credits credits() {
		return (this.credits != null) ? this.credits : Credits.NONE;
	}

	PressDetails details(List<CoveredMeeting> meetings, List<Finding> findings) {
		return new PressDetails(handle(this.id, this.headline), this.headline, this.publication, credits(),
				this.release, getClassification(), meetings, findings, stamp(), null);
	}

	Long getId() {
		return this.id;
	}

}
