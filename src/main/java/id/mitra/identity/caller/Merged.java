package id.mitra.identity.caller;

import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * What another record was merged into, as it was before and from then on.
 *
 * @param classification the higher one of the two records
 */
public record Merged<D>(D before, D after, Classification classification) {

	/** What the history of the record that stays tells: what it took, and from which. */
	record Taking(@Flat Record draft, @Nullable Long mergedId) implements ClassifiedDraft {

		@Override
		public @Nullable Classification classification() {
			return (this.draft instanceof ClassifiedDraft classified) ? classified.classification() : null;
		}

	}

	/** What the history of the one that goes tells: what it leads to. */
	record Leading(@Nullable Long intoId, Classification classification) implements ClassifiedDraft {
	}

}
