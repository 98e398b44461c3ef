package id.mitra.inbox;

import java.time.LocalDate;

import id.mitra.platform.record.Handle;
import id.mitra.platform.record.Tracked;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A release in the inbox, with its text until it is accepted or dismissed. What the last
 * reading found is written by {@link InboxReading}.
 */
@Entity
class PressRelease extends Tracked {

	@Id
	private Long id;

	private String name;

	private String text;

	private @Nullable LocalDate publishedOn;

	private @Nullable String url;

	@Enumerated(EnumType.STRING)
	private ReleaseStatus status = ReleaseStatus.WAITING;

	@SuppressWarnings("NullAway.Init")
	protected PressRelease() {
	}

	/**
	 * A release that waits to be read.
	 * @param draft complete
	 */
	@SuppressWarnings("NullAway.Init")
	PressRelease(long id, ReleaseDraft draft) {
		this.id = id;
		this.name = String.valueOf(draft.name());
		this.text = String.valueOf(draft.text());
		this.publishedOn = draft.publishedOn();
		this.url = draft.url();
	}

	ReleaseDraft draft() {
		return new ReleaseDraft(this.name, this.text, this.publishedOn, this.url);
	}

	Handle handle() {
		return handle(this.id, this.name);
	}

	Long getId() {
		return this.id;
	}

}
