package id.mitra.identity.caller;

import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;

/**
 * A record that was classified lower, as another one names it.
 */
public record Lowered(long id, Classification from, Classification to) {

	/** As the change that it is to the record. */
	public Recorded in(String type) {
		return new Recorded(type, this.id, Change.RECLASSIFIED, new OfRecord(this.from), new OfRecord(this.to));
	}

	/**
	 * All of the record that is known to change.
	 */
	private record OfRecord(Classification classification) implements ClassifiedDraft {
	}

}
