package id.mitra.meeting;

import org.jspecify.annotations.Nullable;

/**
 * The meetings before and after one, with whoever led its other side or a part of them;
 * those that were cancelled are passed over.
 */
public record Neighbours(@Nullable MeetingRow previous, @Nullable MeetingRow next) {

	public boolean any() {
		return this.previous != null || this.next != null;
	}

}
