package id.mitra.view;

import java.util.Objects;

import id.mitra.view.ViewedList.ViewedKind;
import org.jspecify.annotations.Nullable;

/**
 * A view as a browser sent it.
 *
 * @param start true where the box is ticked
 */
record ViewForm(@Nullable String name, @Nullable String list, @Nullable String query, @Nullable Boolean start) {

	static ViewForm of(ViewDetails view) {
		return new ViewForm(view.name(), view.list().name(), view.query(), view.start());
	}

	ViewDraft toDraft() {
		return new ViewDraft(Objects.requireNonNullElse(this.name, ""),
				search() ? ViewedKind.SEARCH : ViewedKind.MEETINGS, Objects.requireNonNullElse(this.query, ""),
				this.start);
	}

	/** Whether it is of what a search finds. */
	public boolean search() {
		return ViewedKind.SEARCH.name().equals(this.list);
	}

}
