package id.mitra.press;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.ClassifiedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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

	private @Nullable String outlet;

	private @Nullable LocalDate publishedOn;

	private @Nullable LocalTime publishedTime;

	private @Nullable String zone;

	private String language = "id";

	private @Nullable String url;

	private @Nullable String caption;

	private @Nullable String credit;

	private @Nullable String photoCredit;

	private boolean ministryOwned;

	private @Nullable String text;

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
		this.outlet = draft.outlet();
		this.publishedOn = draft.publishedOn();
		this.publishedTime = draft.publishedTime();
		this.zone = draft.zone();
		this.language = String.valueOf(draft.language());
		this.url = draft.url();
		this.caption = draft.caption();
		this.credit = draft.credit();
		this.photoCredit = draft.photoCredit();
		this.ministryOwned = draft.owned();
		this.text = draft.text();
		classify(Objects.requireNonNull(draft.classification()));
		this.meetings = replaced(this.meetings, draft.meetings());
		this.findings = replaced(this.findings, draft.findings());
	}

	private static <T> List<T> replaced(List<T> old, List<T> wanted) {
		return old.equals(wanted) ? old : new ArrayList<>(wanted);
	}

	PressDraft draft() {
		return new PressDraft(this.headline, this.outlet, this.publishedOn, this.publishedTime, this.zone,
				this.language, this.url, this.caption, this.credit, this.photoCredit, this.ministryOwned, this.text,
				getClassification(), List.copyOf(this.meetings), List.copyOf(this.findings));
	}

	Long getId() {
		return this.id;
	}

}
