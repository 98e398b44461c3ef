package id.mitra.meeting;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The meetings before and after one, with whoever led its other side or a part of them;
 * those that were cancelled are passed over.
 *
 * @param follows the one that it goes on from
 * @param followedBy the latest five that go on from it
 */
public record Neighbours(@Nullable MeetingRow previous, @Nullable MeetingRow next, @Nullable MeetingRow follows,
		List<MeetingRow> followedBy) {

	public boolean any() {
		return this.previous != null || this.next != null || this.follows != null || !this.followedBy.isEmpty();
	}

	/** The one before, unless it is what this one follows and so is named already. */
	public @Nullable MeetingRow before() {
		return (this.previous != null && this.follows != null && this.previous.id() == this.follows.id()) ? null
				: this.previous;
	}

	/** The one after, likewise. */
	public @Nullable MeetingRow after() {
		return (this.next != null && this.followedBy.stream().anyMatch((one) -> one.id() == this.next.id())) ? null
				: this.next;
	}

}
