package id.mitra.view;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A view as a browser sent it.
 *
 * @param start true where the box is ticked
 */
record ViewForm(@Nullable String name, @Nullable String query, @Nullable Boolean start) {

	static ViewForm of(ViewDetails view) {
		return new ViewForm(view.name(), view.query(), view.start());
	}

	ViewDraft toDraft() {
		return new ViewDraft(Objects.requireNonNullElse(this.name, ""), Objects.requireNonNullElse(this.query, ""),
				this.start);
	}

}
