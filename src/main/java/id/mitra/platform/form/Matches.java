package id.mitra.platform.form;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What was found by a finder of a form, of which there may be several.
 *
 * @param finder by which one: the target of its steps
 * @param row the row that it stands in, null where it is in none
 */
public record Matches(String finder, @Nullable Integer row, List<Suggestion> suggestions) {

	/** Whether they are for this finder. */
	public boolean of(String finder, @Nullable Integer row) {
		return this.finder.equals(finder) && Objects.equals(this.row, row);
	}

}
