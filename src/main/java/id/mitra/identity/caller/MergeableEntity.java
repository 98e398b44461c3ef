package id.mitra.identity.caller;

import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that may turn out to be of the same as another. Merged into that one it is
 * out of all lists, as if in the trash, and leads to it.
 */
@MappedSuperclass
public abstract class MergeableEntity extends ClassifiedEntity {

	private @Nullable Long mergedInto;

	void merge(long into) {
		trash();
		this.mergedInto = into;
	}

	void comeApart() {
		restore();
		this.mergedInto = null;
	}

	public boolean isMerged() {
		return this.mergedInto != null;
	}

	boolean isMergedInto(long id) {
		return this.mergedInto != null && this.mergedInto == id;
	}

}
