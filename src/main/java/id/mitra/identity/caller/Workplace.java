package id.mitra.identity.caller;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * Who a user is among the people on record, and the unit of ours in which they work.
 */
public record Workplace(@Nullable Long delegateId, @Nullable Long unitId) implements Serializable {

	public static final Workplace NONE = new Workplace(null, null);

	/** Whether there is a person or a unit. */
	public boolean any() {
		return this.delegateId != null || this.unitId != null;
	}

}
